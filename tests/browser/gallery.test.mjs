// The gallery (templates/gallery), exported once and served by its own program: every page narrow and wide, in dark and light, without an error
// in the console, a request that fails or a part that runs out of the window; everything in it touched once. Then what the files of
// tests/browser/gallery/ say. Two tests run at once.
//
// Such a file is of one area, `export default [{ name, run: async ({ page, open }) => {…} }, …]`: `page` shows the address `/<file's name>` (or
// `route` of the entry), `open(route)` gives a further page. Both are closed afterwards, and their consoles checked, unless the entry has
// `errors: true`. RX_TEST_SHOTS names a folder that keeps the pictures; RX_TEST_GALLERY one that has been exported before.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { atEnd, check, closePage, connected, equal, freePort, makeProject, openPage, Program, reflex, root, run, tempFolder, test, until } from "./harness.mjs";

const shots = process.env.RX_TEST_SHOTS;
const home = process.env.RX_TEST_GALLERY ?? tempFolder("gallery");
let url;

/** A page of the gallery; `failed` are requests that were not answered as they should be, `pending` those that have no answer yet. */
async function open(route, { scheme = "light", width = 1280 } = {}) {
  const page = await openPage(null, { contextOptions: { colorScheme: scheme, viewport: { width, height: 900 } } });
  page.failed = [];
  page.pending = new Set();
  page.on("request", (r) => page.pending.add(r));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (r) => page.pending.delete(r));
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

/** Scrolls through the page, so that what shows itself late is there, and waits until nothing is loaded any more. */
async function settle(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  let idle = 0;
  const rests = async () => {
    await frames(page);
    idle = page.pending.size ? 0 : idle + 1;
    return idle === 3;
  };
  await until(rests, "nothing is loaded any more", 30000).catch((error) => {
    throw new Error(`${error.message}; waiting for ${[...page.pending].map((r) => r.url())}`);
  });
}

const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What is wider than the window makes the whole page scroll sideways: a fault of the layout. */
async function fits(page, kind) {
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await until(async () => (await wider()) <= 0, `${kind}: the page fits into the window`, 3000).catch(async (error) => {
    const last = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => `${e.tagName.toLowerCase()}${e.id && `#${e.id}`}.${e.className}`).slice(0, 5));
    throw new Error(`${error.message}; it is ${await wider()} pixels wider; beyond it: ${last.join(", ")}`);
  });
}

/** How a page is looked at, one after the other. It is loaded in the first, the farthest from what the HTML was made for. */
const looks = { "narrow-dark": { scheme: "dark", width: 420 }, dark: { scheme: "dark" }, light: {}, "narrow-light": { width: 420 } };

for (const route of routes()) {
  const file = route === "/" ? "home" : route.slice(1).replaceAll("/", "-");
  test(`${route}: narrow and wide, dark and light, without an error; everything touched once`, async () => {
    const page = await open(route, looks["narrow-dark"]);
    await settle(page);
    for (const [kind, { scheme = "light", width = 1280 }] of Object.entries(looks)) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await until(() => page.evaluate((dark) => document.documentElement.classList.contains("dark") === dark, scheme === "dark"), `it is ${scheme}`);
      await frames(page);
      if (shots) await picture(page, `${file}-${kind}`);
      await fits(page, kind);
      quiet(page);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await touch(page);
    await settle(page);
    quiet(page);
    check(await page.isVisible("main h1"), "the page is still there");
    await closePage(page);
  });
}

async function picture(page, name) {
  fs.mkdirSync(shots, { recursive: true });
  await settle(page);
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
}

/**
 * Events that people make, on every element of the page; then what takes clicks is clicked: with the mouse, and a key typed, the first of each kind
 * of each section, by a script the rest, but what opens something. Nothing may cover it. Without movements, so that what has closed is gone. What is inside .gallery-alone
 * is left out: demonstrations of errors, other windows, downloads.
 */
async function touch(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => {
    const kinds = {
      PointerEvent: ["pointerover", "pointerenter", "pointermove", "pointerout", "pointerleave"],
      MouseEvent: ["mouseover", "mousemove", "mouseout", "dblclick"],
      FocusEvent: ["focusin", "focusout"],
      KeyboardEvent: ["keydown", "keyup"],
      Event: ["scroll"],
    };
    for (const element of document.querySelectorAll("main *")) {
      if (element.closest(".gallery-alone, .js-plotly-plot")) continue; // Plotly writes to events, which those of scripts do not let it
      for (const [kind, names] of Object.entries(kinds)) {
        for (const name of names) element.dispatchEvent(new globalThis[kind](name, { bubbles: true, cancelable: true, key: "Shift" }));
      }
    }
  });
  const covered = [];
  for (let i = 0; ; i++) {
    const found = await page.evaluate(pressFrom, i);
    covered.push(...found.covered);
    if (!found.at) break;
    i = found.index;
    await page.mouse.click(...found.at);
    if (found.types) await page.keyboard.press("7");
    await page.keyboard.press("Escape");
  }
  equal(covered, [], "what is covered by something else");
}

/** In the page: clicks what takes clicks, from the n-th on, up to one for the mouse; `at` is its place, and missing at the end. */
async function pressFrom(n) {
  const takers = "main :is(button, input, textarea, [role=button], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=slider])" +
    ":not([disabled], [data-disabled], [aria-disabled=true], [type=file], [type=submit], .gallery-alone *, [inert] *)";
  const sections = [...document.querySelectorAll("main section")];
  const kinds = (window.galleryKinds ??= new Set());
  const isNew = (e) => {
    const kind = [sections.indexOf(e.closest("section")), e.tagName, e.type, e.role, e.ariaHasPopup].join();
    return !kinds.has(kind) && kinds.add(kind);
  };
  const escape = (e) => e.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  const covered = [];
  for (let one; (one = document.querySelectorAll(takers)[n]); n++) {
    document.activeElement?.blur();
    if (!one.checkVisibility({ visibilityProperty: true }) || !one.offsetWidth) continue;
    const middle = () => {
      one.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    };
    let top;
    for (let i = 0; i < 60; i++) {
      top = document.elementFromPoint(...middle());
      if (top && (one.contains(top) || top.contains(one))) break;
      if (i % 20 === 19) escape(document.activeElement); // what a handler opened after the key was there
      await new Promise(requestAnimationFrame);
    }
    if (!top || !(one.contains(top) || top.contains(one))) {
      covered.push(`${one.outerHTML.slice(0, 80)} under ${top?.outerHTML.slice(0, 80)}`);
      continue;
    }
    if (isNew(one)) return { index: n, at: middle(), types: /^(INPUT|TEXTAREA)$/.test(one.tagName), covered };
    one.focus({ preventScroll: true });
    if (one.matches("[role=combobox], [aria-haspopup]")) continue; // opening one of them makes the whole page anew
    one.click();
    await new Promise((done) => setTimeout(done));
    escape(document.activeElement);
  }
  return { covered };
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
}, { lanes: 2 });
