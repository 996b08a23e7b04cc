// Events in an exported program, in a browser whose policy lets a page run no text as code: scripts of handlers are part of the pages.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, equal, freePort, openPage, Program, reflex, run, tempFolder, test, until } from "./harness.mjs";

let url, folder, program;

async function open(address = "/") {
  const page = await openPage(null);
  page.logs = [];
  page.on("console", (message) => message.type() === "log" && page.logs.push(message.text()));
  await page.context().grantPermissions(["local-network-access"]);
  await page.goto(url + address, { waitUntil: "load" });
  await connected(page);
  return page;
}

const got = (page, want) => until(async () => (await page.textContent("#got")) === want, `'${want}' is shown`);

test("a handler's script is part of the page and gives its value to the callback", async () => {
  const page = await open();
  await page.evaluate(() => {
    window.shown = [];
    new MutationObserver(() => window.shown.push(document.querySelector("#got").textContent)).observe(document.querySelector("#got"), {
      childList: true, characterData: true, subtree: true,
    });
  });
  await page.click("#script");
  await until(() => page.evaluate(() => ["number 9", "bound 42"].every((text) => window.shown.includes(text))), "the results");
  await page.click("#function");
  await got(page, "LOUD!");
  check(page.errors.every((text) => !/unsafe-eval|Content Security/.test(text)), page.errors.join("\n"));
  await closePage(page);
});

test("scripts of triggers, toasts, redirects, downloads and forms work under the policy", async () => {
  const page = await open();
  const files = [];
  page.on("download", (download) => files.push(download));
  await page.click("#p-statements");
  await got(page, "number 21");
  await page.click("#p-function");
  await got(page, "from a varfrom a var");
  await page.click("#many");
  const toast = await page.waitForSelector("[data-sonner-toast]");
  check((await toast.textContent()).includes("Saved <b>it</b>"), "the toast");
  check((await toast.evaluate((element) => getComputedStyle(element).position)) === "absolute", "the toast has its styles");
  await page.click("#files");
  await until(async () => files.length === 2, "two downloads");
  await page.fill("#form [name=name]", "Ada");
  await page.click("#send");
  await got(page, "Ada|18|0|0|0|0 -|kept");
  await page.click("#go");
  await page.waitForSelector("#other");
  equal(page.errors, []);
  await closePage(page);
});

test("a script that is made at run time is refused, and the log says what to do", async () => {
  const page = await open();
  await page.click("#made");
  await until(() => /Tell\.made.*rx_call_script was given JavaScript that does not stand in quotes.*"allow_eval": true/.test(program.text), "the log");
  equal(await page.evaluate(() => window.madeOf), undefined, "what it would have set");
  check(!/unsafe-eval/.test(await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content")), "the policy");
  await closePage(page);
});

test('"allow_eval": the policy has it, and such a script runs', async () => {
  await program.stop();
  await start({ REFLEX_ALLOW_EVAL: "true" });
  const page = await open();
  await page.click("#made");
  await until(() => page.evaluate(() => window.madeOf === 7), "the script has run");
  await page.click("#function");
  await got(page, "LOUD!");
  check(/ 'unsafe-eval'[ ;]/.test(await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content")), "the policy");
  equal(page.errors, []);
  await closePage(page);
});

// The second time nothing is built but the policy and the program.
async function start(settings) {
  const out = tempFolder("events-export");
  const env = { ...process.env, ...settings };
  const done = spawnSync(reflex, ["export", "--json", "--standalone", "--zip-dest-dir", out], { cwd: folder, encoding: "utf8", env });
  check(done.status === 0, `reflex export: ${done.stdout}${done.stderr}`);
  const name = fs.readdirSync(out).map((file) => path.join(out, file)).find((file) => fs.statSync(file).isFile() && fs.statSync(file).mode & 0o100);
  check(name, `no program in ${fs.readdirSync(out)}`);
  const port = await freePort();
  program = new Program(name, ["--port", String(port)], { cwd: out });
  url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/ping`)).ok, "the program answers", 30000);
}

await run(async () => {
  folder = makeApp("events");
  await start({});
});
