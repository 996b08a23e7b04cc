// Vars that the browser keeps: cookies with their options, localStorage with and without sync, sessionStorage. They outlive a reload, a
// backend that has forgotten everything, and are what other tabs and client events make of them.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { check, closePage, connected, equal, freePort, openPage, Program, reflex, run, startApp, tempFolder, test, until } from "./harness.mjs";
import { makeApp } from "./apps.mjs";

const project = makeApp("storage", { state_store: "memory" });
let url;

const shown = (page, id, text) =>
  until(async () => (await page.textContent(`#${id}`)) === text, `#${id} shows '${text}'`).catch(async (error) => {
    throw new Error(`${error.message}; it shows '${await page.textContent(`#${id}`)}'`);
  });

async function set(page, name, value) {
  await page.click(`#choose-${name}`);
  await shown(page, "chosen", name);
  await page.fill("#value", value);
  await page.locator("#value").blur();
  await shown(page, name, value);
}

async function open(address = url, options) {
  const page = await openPage(address, options);
  await connected(page);
  return page;
}

const cookies = async (page) => Object.fromEntries((await page.context().cookies()).map((cookie) => [decodeURIComponent(cookie.name), cookie]));
const stored = (page, kind, key) => page.evaluate(([kind, key]) => window[kind].getItem(key), [kind, key]);

async function reload(page) {
  await page.reload();
  await connected(page);
}

test("before anything is set the defaults show, and nothing is kept", async () => {
  const page = await open();
  await shown(page, "plain", "plain default");
  await shown(page, "session", "none yet");
  await shown(page, "local", "");
  equal(Object.keys(await cookies(page)), [], "cookies");
  equal(await stored(page, "localStorage", "Kept.local"), null, "localStorage");
  await closePage(page);
});

test("cookies: name, path, age, same-site, secure", async () => {
  const page = await open();
  for (const name of ["plain", "renamed", "lasting"]) await set(page, name, `value; of=${name}, ü`);
  await set(page, "narrow", "of the inner pages");
  const found = await until(async () => {
    const all = await cookies(page);
    return all["Kept.lasting"] && all["Kept.narrow"] && all;
  }, "cookies are written");
  equal(decodeURIComponent(found["Kept.plain"].value), "value; of=plain, ü", "value");
  equal([found["Kept.plain"].path, found["Kept.plain"].sameSite, found["Kept.plain"].expires, found["Kept.plain"].secure], ["/", "Lax", -1, false], "plain");
  check(found["another name"] && !found["Kept.renamed"], "its own name");
  equal([found["Kept.narrow"].path, found["Kept.narrow"].sameSite], ["/inner", "Strict"], "narrow");
  check(found["Kept.lasting"].secure, "secure");
  const left = found["Kept.lasting"].expires - Date.now() / 1000;
  check(left > 86000 && left < 86500, `max age: ${left}`);
  await reload(page);
  for (const name of ["plain", "renamed", "lasting"]) await shown(page, name, `value; of=${name}, ü`);
  await closePage(page);
});

test("a cookie of other pages is not there; one that is too old neither", async () => {
  const page = await open();
  await set(page, "narrow", "inside");
  await set(page, "brief", "for two seconds");
  await until(async () => !(await cookies(page))["Kept.brief"], "the cookie is too old");
  await reload(page);
  await shown(page, "narrow", "");
  await shown(page, "brief", "");
  await page.goto(new URL("/inner/page", url).href);
  await connected(page);
  await shown(page, "narrow", "inside");
  await closePage(page);
});

test("localStorage and sessionStorage outlive a reload; another tab has the one, not the other", async () => {
  const page = await open();
  await set(page, "local", "in local");
  await set(page, "session", "in session");
  await until(async () => (await stored(page, "sessionStorage", "Kept.session")) === "in session", "sessionStorage");
  await reload(page);
  await shown(page, "local", "in local");
  await shown(page, "session", "in session");
  const other = await open(url, { context: page.context() });
  await shown(other, "local", "in local");
  await shown(other, "session", "none yet");
  await closePage(page);
});

test("what looks like JSON stays a text", async () => {
  const page = await open();
  for (const text of ['{"a": [1, "2"]}', "[1]", "true", "null", "12.50", '"quoted"', ""]) {
    await set(page, "plain", text);
    await set(page, "local", text);
    await reload(page);
    await shown(page, "plain", text);
    await shown(page, "local", text);
  }
  await closePage(page);
});

test(".sync: other tabs follow at once, without .sync they do not", async () => {
  const page = await open();
  const other = await open(url, { context: page.context() });
  await set(page, "local", "mine");
  await set(page, "shared", "ours");
  await shown(other, "shared", "ours");
  await set(other, "shared", "ours, too");
  await shown(page, "shared", "ours, too");
  await shown(other, "local", "");
  equal(await stored(page, "localStorage", "shared-by-tabs"), "ours, too", "its key");
  await closePage(page);
});

test("client events remove them: the defaults are back", async () => {
  const page = await open();
  for (const name of ["plain", "local", "shared", "session"]) await set(page, name, "set");
  await page.click("#remove-plain");
  await shown(page, "plain", "plain default");
  await until(async () => !(await cookies(page))["Kept.plain"], "the cookie is gone");
  await page.click("#remove-local");
  await shown(page, "local", "");
  equal(await stored(page, "localStorage", "Kept.local"), null, "localStorage");
  await shown(page, "shared", "set");
  await page.click("#clear-local");
  await shown(page, "shared", "");
  await page.click("#clear-session");
  await shown(page, "session", "none yet");
  await set(page, "session", "again");
  equal(page.errors, [], "errors");
  await closePage(page);
});

test("an address that is changed by hand is no way in: unknown names and other types are left out", async () => {
  const page = await open();
  await page.evaluate(() => {
    document.cookie = "Kept.plain=%E0%A4%A; path=/";
    localStorage.setItem("Kept.chosen", "not a var of the storage");
  });
  await reload(page);
  await shown(page, "plain", "%E0%A4%A");
  await shown(page, "chosen", "plain");
  await closePage(page);
});

let exported;

/** The exported program with a store in memory: ended and started again it knows nothing. */
async function startExport(port) {
  const program = new Program(exported, ["--json", "--port", String(port), "--store", "memory"], { cwd: path.dirname(exported) });
  await program.message((m) => m.event === "ready", "it serves", 20000);
  return program;
}

test("an export: they outlive a backend that lost its state, with the page open and without", async () => {
  const done = spawnSync(reflex, ["export", "--json", "--standalone", "--zip-dest-dir", tempFolder("export")], { cwd: project, encoding: "utf8" });
  equal(done.status, 0, `reflex export: ${done.stdout}${done.stderr}`);
  exported = JSON.parse(done.stdout.trim().split("\n").pop()).standalone;
  const port = await freePort();
  let program = await startExport(port);
  const page = await open(`http://localhost:${port}/`);
  for (const name of ["plain", "local", "session"]) await set(page, name, `kept ${name}`);
  await set(page, "shared", "kept shared");
  await program.stop();
  await until(async () => !(await page.evaluate(() => window.__reflex.connected())), "the connection is lost");
  program = await startExport(port);
  await connected(page);
  await shown(page, "chosen", "plain"); // an ordinary var: back at its default
  for (const name of ["plain", "local", "session", "shared"]) await shown(page, name, `kept ${name}`);
  equal(decodeURIComponent((await cookies(page))["Kept.plain"].value), "kept plain", "the cookie");
  await program.stop();
  program = await startExport(port);
  await reload(page);
  for (const name of ["plain", "local", "session", "shared"]) await shown(page, name, `kept ${name}`);
  await closePage(page);
  await program.stop();
});

await run(async () => {
  url = (await startApp(project)).url;
});
