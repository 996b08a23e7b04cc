// The gallery (templates/gallery), exported once and served by its own program: every page in light and dark, without an error in the console,
// a request that fails or a part that runs out of the window; everything in it touched once. Then what the files of tests/browser/gallery/ say.
//
// Such a file is of one area, `export default [{ name, run: async ({ page, open }) => {…} }, …]`: `page` shows the address `/<file's name>` (or
// `route` of the entry), `open(route)` gives a further page. Both are closed afterwards, and their consoles checked, unless the entry has
// `errors: true`. RX_TEST_SHOTS names a folder that keeps the pictures; RX_TEST_GALLERY one that has been exported before.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { atEnd, check, closePage, connected, equal, freePort, makeProject, openPage, Program, reflex, root, run, tempFolder, test, until } from "./harness.mjs";

const shots = process.env.RX_TEST_SHOTS ?? tempFolder("shots");
const home = process.env.RX_TEST_GALLERY ?? tempFolder("gallery");
fs.mkdirSync(shots, { recursive: true });
let url;

/** A page of the gallery; `failed` are requests that were not answered as they should be. */
async function open(route, { scheme = "light", width = 1280 } = {}) {
  const page = await openPage(null, { contextOptions: { colorScheme: scheme, viewport: { width, height: 900 } } });
  page.failed = [];
  const isOwn = (address) => address.startsWith(url);
  page.on("response", (r) => isOwn(r.url()) && r.status() >= 400 && page.failed.push(`${r.status()} ${r.url()}`));
  page.on("requestfailed", (r) => isOwn(r.url()) && !/ABORTED/.test(r.failure()?.errorText) && page.failed.push(`${r.failure()?.errorText} ${r.url()}`));
  await page.goto(url + route, { waitUntil: "load" });
  await page.waitForSelector("main h1");
  // An app without a state has no connection to wait for.
  if (/^RX_STATE\(/m.test(sources())) await connected(page);
  return page;
}

function quiet(page) {
  equal(page.errors, [], "errors in the console");
  equal(page.failed, [], "requests that failed");
}

function sources() {
  const folder = path.join(root, "templates/gallery/app");
  return fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), "utf8")).join("\n");
}

/** Pages whose address has no parameter. */
function routes() {
  return [...sources().matchAll(/^RX_PAGE\([^"]*?\.route = "([^"[]+)"/gm)].map((found) => found[1]).filter((route) => route !== "/404").sort();
}

/** Scrolls through the page, so that what shows itself late is there, and waits for pictures and what is loaded on its own. */
async function settle(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
}

/** What is wider than the window makes the whole page scroll sideways: a fault of the layout. */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const route of routes()) {
  const file = route === "/" ? "home" : route.slice(1).replaceAll("/", "-");
  test(`${route}: light, dark and narrow, without an error`, async () => {
    for (const [kind, options] of Object.entries({ light: {}, dark: { scheme: "dark" }, narrow: { width: 420 } })) {
      const page = await open(route, options);
      await settle(page);
      await page.screenshot({ path: path.join(shots, `${file}-${kind}.png`), fullPage: true });
      check((await overflow(page)) <= 0, `${kind}: the page is ${await overflow(page)} pixels wider than the window`);
      quiet(page);
      await closePage(page);
    }
  });

  test(`${route}: everything touched once`, async () => {
    const page = await open(route);
    await settle(page);
    await touch(page);
    quiet(page);
    check(await page.isVisible("main h1"), "the page is still there");
    await closePage(page);
  });
}

/**
 * Events that people make, on every element of the page, and then real clicks and keys on what takes them. What is inside .gallery-alone is left
 * out: demonstrations of errors, other windows, downloads.
 */
async function touch(page) {
  await page.evaluate(() => {
    const kinds = {
      PointerEvent: ["pointerover", "pointerenter", "pointermove", "pointerout", "pointerleave"],
      MouseEvent: ["mouseover", "mousemove", "mouseout", "dblclick"],
      FocusEvent: ["focusin", "focusout"],
      KeyboardEvent: ["keydown", "keyup"],
      Event: ["scroll"],
    };
    for (const element of document.querySelectorAll("main *")) {
      if (element.closest(".gallery-alone")) continue;
      for (const [kind, names] of Object.entries(kinds)) {
        for (const name of names) element.dispatchEvent(new globalThis[kind](name, { bubbles: true, cancelable: true, key: "Shift" }));
      }
    }
  });
  const takers = "main :is(button, input, textarea, [role=button], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=slider])" +
    ":not([disabled], [data-disabled], [aria-disabled=true], [type=file], [type=submit], .gallery-alone *)";
  const count = await page.locator(takers).count();
  for (let i = 0; i < Math.min(count, 80); i++) {
    const one = page.locator(takers).nth(i);
    if (!(await one.isVisible().catch(() => false))) continue;
    await one.click({ timeout: 1000, noWaitAfter: true }).catch(() => {}); // covered by another: not a fault here
    if (await one.evaluate((e) => /^(INPUT|TEXTAREA)$/.test(e.tagName), null, { timeout: 500 }).catch(() => false)) await page.keyboard.type("7");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement?.blur());
  }
}

test("narrow windows have a menu, wide ones the list of pages; both lead there", async () => {
  const wide = await open("/");
  check(await wide.isVisible("nav a"), "the list on a wide window");
  check(!(await wide.isVisible("#menu")), "no menu on a wide window");
  equal(await wide.getAttribute("nav a[href='/']", "aria-current"), "page", "where one is");
  await closePage(wide);
  const narrow = await open("/", { width: 420 });
  check(!(await narrow.isVisible("nav a")), "no list on a narrow window");
  await narrow.click("#menu");
  await narrow.waitForSelector("[role=menuitem]");
  const items = await narrow.locator("[role=menuitem]").allTextContents();
  check(items.includes("Gallery"), `items: ${items}`);
  const last = items.at(-1);
  await narrow.click(`[role=menuitem]:has-text("${last}") >> nth=-1`);
  await until(async () => (await narrow.textContent("main h1")) === last, `the page '${last}'`);
  quiet(narrow);
  await closePage(narrow);
});

test("the colour mode is switched and kept", async () => {
  const page = await open("/");
  const dark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
  check(!(await dark()), "light at first");
  await page.click("#mode");
  await until(dark, "dark");
  await page.reload({ waitUntil: "load" });
  await until(dark, "dark after a reload");
  quiet(page);
  await closePage(page);
});

const areas = path.join(root, "tests/browser/gallery");
for (const file of fs.existsSync(areas) ? fs.readdirSync(areas).sort() : []) {
  if (!file.endsWith(".mjs")) continue;
  const area = path.basename(file, ".mjs");
  for (const { name, route, errors, run: body } of (await import(path.join(areas, file))).default) {
    test(`${area}: ${name}`, async () => {
      const pages = [];
      const opened = async (...args) => (pages.push(await open(...args)), pages.at(-1));
      const page = await opened(route ?? (routes().includes(`/${area}`) ? `/${area}` : "/"));
      await body({ page, open: opened });
      for (const one of pages) {
        if (!errors) quiet(one);
        await closePage(one);
      }
    });
  }
}

/** The program that an export makes, or made in a run before. */
function exported() {
  const before = path.join(home, "gallery");
  if (process.env.RX_TEST_GALLERY && fs.existsSync(before)) return before;
  const done = spawnSync(reflex, ["export", "--json", "--standalone", "--zip-dest-dir", home], { cwd: makeProject("gallery"), encoding: "utf8" });
  check(done.status === 0, `reflex export: ${done.stdout}${done.stderr}`);
  const made = JSON.parse(done.stdout.trim().split("\n").pop()).standalone;
  if (process.env.RX_TEST_GALLERY) fs.renameSync(made, before);
  return process.env.RX_TEST_GALLERY ? before : made;
}

await run(async () => {
  const port = await freePort();
  const program = new Program(exported(), ["--json", "--port", String(port)], { cwd: home });
  atEnd(() => program.stop());
  await program.message((m) => m.event === "ready", "it serves", 30000);
  url = `http://127.0.0.1:${port}`;
});
