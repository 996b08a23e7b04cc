// Looks of a whole app, and components that watch the page, run something or show foreign text. tests/apps/styling runs in development, is
// changed there, and is exported once.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { atEnd, check, closePage, connected, edit, equal, freePort, openPage, Program, reflex, root, run, startApp, tempFolder, test, until, write } from "./harness.mjs";

const folder = makeApp("styling", { tailwind: true, tailwind_classes: ["mt-7"] });
let app, making, site;

const css = (page, selector, property) =>
  page.evaluate(([s, p]) => getComputedStyle(document.querySelector(s)).getPropertyValue(p), [selector, property]);
const settles = (page, selector, property, want, ms) =>
  until(async () => (await css(page, selector, property)) === want, `${property} of ${selector} is ${want}`, ms).catch(async (error) => {
    throw new Error(`${error.message}; it is ${await css(page, selector, property)}`);
  });
const logs = (page, want, ms) =>
  until(async () => (await page.textContent("#log")).includes(want), `the log has ${want}`, ms).catch(async (error) => {
    throw new Error(`${error.message}; it says ${await page.textContent("#log")}`);
  });

async function open(route, options) {
  const page = await openPage(app.url.replace(/\/$/, "") + route, options);
  await connected(page);
  return page;
}

/** Changes app/look.c by `change(file)`, and puts it back whatever happens. */
async function withSource(change) {
  const file = path.join(folder, "app/look.c");
  const source = fs.readFileSync(file, "utf8");
  try {
    await change(file, source);
  } finally {
    fs.writeFileSync(file, source);
  }
}

/** Half a second of sound. */
function tone() {
  const samples = Buffer.alloc(8000);
  for (let i = 0; i < 4000; i++) samples.writeInt16LE(Math.round(6000 * Math.sin(i / 3)), 2 * i);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** What holds of the first page in development and in an export. */
async function looks(page) {
  equal(await css(page, "#utility", "margin-top"), "20px", "a class of Tailwind");
  await settles(page, "#sassy", "color", "rgb(10, 20, 30)");
  equal(await css(page, "#framed", "border-top-width"), "3px", "a class of RX_STYLES");
  equal(await css(page, "#badge", "letter-spacing"), "2px", "a component of RX_STYLES");
  await page.hover("#badge");
  await settles(page, "#badge", "letter-spacing", "4px");
  await settles(page, "#grows", "width", "50px");
  await settles(page, "#fades", "opacity", "0.75");
  equal(await css(page, "#nest > p", "padding-left"), "7px", "a nested selector");
  equal(await css(page, "#title", "text-transform"), "uppercase", "a style sheet of assets");
  equal(await page.evaluate(async () => (await document.fonts.load("10px Own", "A")).length), 1, "the font is there");
  equal(await page.evaluate(() => [window.early, document.documentElement.lang, document.documentElement.dataset.brand]), [true, "de", "acme"]);
  equal(await page.getAttribute("meta[name=color-of-tab]", "content"), "teal");
  await page.click("#turn");
  await settles(page, "#colored", "color", "rgb(9, 8, 7)");
  equal(await css(page, "#sized", "margin-top"), "0px", "no class yet");
  await page.click("#larger");
  await settles(page, "#sized", "margin-top", "28px");
  for (const [width, want] of [[390, ["1px", "1px", "9px"]], [620, ["2px", "1px", "0px"]], [700, ["3px", "1px", "0px"]], [950, ["3px", "4px", "0px"]]]) {
    await page.setViewportSize({ width, height: 800 });
    const got = [await css(page, "#wide", "padding-left"), await css(page, "#wide", "margin-left"), await css(page, "#nest", "padding-top")];
    equal(got, want, `own breakpoints and a media query at ${width}`);
  }
  equal(page.errors, [], "errors in the console");
}

/** <html …> and what stands in <head>, as the server sends it. */
async function served(url) {
  const html = await (await fetch(url)).text();
  check(/<html lang="de" data-brand="acme">/.test(html), `.html_attrs: ${html.slice(0, 200)}`);
  const head = html.slice(0, html.indexOf("</head>"));
  for (const part of ['<meta name="color-of-tab" content="teal"/>', "<script>window.early = 1 < 2</script>"]) check(head.includes(part), `${part} in ${head}`);
  check(/<link rel="preload" href="\/own.ttf"[^>]*as="font"/.test(head), "the link");
}

test("development: style sheets, Sass, Tailwind, keyframes, shared styles, own breakpoints, the head", async () => {
  await served(app.url);
  const page = await open("/");
  await looks(page);
  await closePage(page);
});

test("development: a changed style sheet, Sass and font show, everything else stays", async () => {
  const page = await open("/");
  const width = () => page.evaluate(() => document.querySelector("#title").getBoundingClientRect().width);
  await page.addStyleTag({ content: "#title { width: fit-content; letter-spacing: 0 }" });
  await page.evaluate(() => (window.marked = true));
  edit(path.join(folder, "assets/look.css"), "text-transform: uppercase", "text-transform: lowercase");
  await settles(page, "#title", "text-transform", "lowercase");
  edit(path.join(folder, "assets/styles/_parts.scss"), "rgb(10, 20, 30)", "rgb(30, 20, 10)");
  await settles(page, "#sassy", "color", "rgb(30, 20, 10)");
  await page.evaluate(() => (document.querySelector("#title").textContent = "AAAA"));
  edit(path.join(folder, "assets/look.css"), "text-transform: lowercase", "text-transform: none");
  await settles(page, "#title", "text-transform", "none");
  const before = await until(async () => ((await page.evaluate(() => document.fonts.check("10px Own", "A"))) ? width() : 0), "the font");
  fs.copyFileSync(path.join(folder, "fonts/wide.ttf"), path.join(folder, "assets/own.ttf"));
  await until(async () => (await width()) > 1.8 * before, "the wide font shows");
  equal(await page.evaluate(() => window.marked), true, "the document was not loaded again");
  fs.copyFileSync(path.join(root, "tests/apps/styling/assets/own.ttf"), path.join(folder, "assets/own.ttf"));
  for (const name of ["look.css", "styles/_parts.scss"])
    fs.copyFileSync(path.join(root, "tests/apps/styling/assets", name), path.join(folder, "assets", name));
  await settles(page, "#title", "text-transform", "uppercase");
  await closePage(page);
});

test("development: a style sheet that is missing: where, and what was meant; it shows once it is there", async () => {
  const from = app.messages.length;
  const said = (text) => app.message((m) => m.event === "diagnostic" && m.text.includes(text), text, 20000, from);
  const page = await open("/");
  await withSource(async (file, source) => {
    edit(file, '"look.css", "styles/nested.scss"', '"lok.css", "styles/nested.scss", "further-rules.css"');
    const wrong = await said("style sheet 'lok.css' is not in assets/");
    equal([wrong.file, source.split("\n")[wrong.line - 1].includes(".stylesheets"), /"look.css"/.test(wrong.suggestion)], ["app/look.c", true, true]);
    check(/assets\/further-rules.css/.test((await said("'further-rules.css'")).suggestion), "the way out");
    equal(await css(page, "#title", "text-transform"), "uppercase", "the old page");
    edit(file, '"lok.css"', '"look.css"');
    write(path.join(folder, "assets/further-rules.css"), "#title { font-style: italic }");
    await settles(page, "#title", "font-style", "italic", 30000);
  });
  await settles(page, "#title", "font-style", "normal", 30000);
  fs.rmSync(path.join(folder, "assets/further-rules.css"));
  await closePage(page);
});

test("development: values of the theme and of breakpoints that are none", async () => {
  const from = app.messages.length;
  const said = (text) => app.message((m) => m.event === "diagnostic" && m.text.includes(text), text, 20000, from);
  const page = await open("/");
  await withSource(async (file) => {
    edit(file, '.accent_color = "teal"', '.accent_color = "teel"');
    check(/"teal"/.test((await said("the theme's .accent_color cannot be 'teel'")).suggestion), "did you mean");
    edit(file, '.md = "900px"', '.md = "600px"');
    await said("breakpoint 'md' (600px) is not wider than 'sm' (640px)");
    edit(file, '.md = "600px"', '.md = "wide"');
    const { line } = await said("breakpoint 'md' is no width: 'wide'");
    check(fs.readFileSync(file, "utf8").split("\n")[line - 1].includes(".breakpoints"), `line ${line}`);
  });
  const repaired = app.messages.length;
  await app.message((m) => m.event === "build" && m.ok, "it is right again", 20000, repaired - 1);
  check(await page.isVisible("#title"), "the page stayed");
  await closePage(page);
});

test("development: the theme panel changes the page", async () => {
  const page = await open("/");
  const accent = () => css(page, ".radix-themes", "--accent-9");
  const before = await accent();
  await page.keyboard.press("t");
  await page.locator("input[name=accentColor][value=tomato]").dispatchEvent("click");
  await until(async () => (await accent()) !== before, "another accent");
  await page.locator("input[name=appearance][value=dark]").dispatchEvent("click");
  await until(() => page.evaluate(() => document.documentElement.classList.contains("dark") && localStorage.getItem("theme") === "dark"), "dark, and kept");
  await closePage(page);
});

// ---- components ----

test("the server goes away: a modal, a toast and a line at its place, each in place of the usual one", async () => {
  for (const [route, words] of [["/modal", "Wait for it"], ["/toaster", "No server"], ["/banner", "Not here"]]) {
    const page = await openPage();
    let gone = false;
    const sockets = new Set();
    await page.routeWebSocket(/\/_event/, (socket) => {
      if (gone) return void socket.close();
      socket.connectToServer();
      sockets.add(socket);
    });
    await page.goto(app.url.replace(/\/$/, "") + route, { waitUntil: "load" });
    await connected(page);
    const said = page.getByText(words);
    equal(await said.count(), 0, `${route} while the server is there`);
    gone = true;
    for (const socket of sockets) await socket.close();
    await said.waitFor();
    if (route === "/modal") equal(await page.getByRole("dialog").getByRole("heading").textContent(), "Gone");
    equal(await page.locator(".reflex-banner:not(.reflex-banner-here)").count(), 0, `the usual line of ${route}`);
    gone = false;
    await said.waitFor({ state: "detached" });
    await closePage(page);
  }
});

test("the window: storage of other tabs, going back, being left", async () => {
  const page = await open("/window");
  const other = await open("/trusted", { context: page.context() });
  await other.evaluate(() => localStorage.setItem("fruit", "pear"));
  await logs(page, "[fruit: '' to 'pear']");
  await page.evaluate(() => history.pushState(history.state, "", "#there"));
  await page.goBack();
  await logs(page, "[back]");
  const third = await open("/window", { context: page.context() });
  await third.evaluate(() => window.dispatchEvent(new Event("beforeunload")));
  await logs(third, "[leaving]");
  await closePage(page);
});

test("what is pasted, texts and files", async () => {
  const page = await open("/window");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add("some words", "text/plain");
    data.items.add(new File(["hello"], "hello.txt", { type: "text/x-note" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  });
  await logs(page, '[pasted=[["text/plain","some words"],["text/x-note","data:text/x-note;base64,aGVsbG8="]]]');
  await closePage(page);
});

test("scripts by their address: once, with on_load and on_error", async () => {
  const page = await open("/window");
  await logs(page, "[loaded]");
  await logs(page, "[not loaded]");
  equal(await page.evaluate(() => window.counted), 1, "runs");
  await closePage(page);
});

test("a recording tells what it does; a film that is missing says so; a clock says that it changed", async () => {
  const page = await open("/media");
  await logs(page, "[ready]");
  await logs(page, "[error]");
  await logs(page, "[changed]");
  await page.mouse.click(1, 1);
  await page.evaluate(() => document.querySelector("#sound audio").play());
  for (const what of ["[start]", "[play]", "[ended]"]) await logs(page, what, 20000);
  await closePage(page);
});

test("foreign text does not run; trusted text is shown as it stands; the copy button copies", async () => {
  const page = await open("/foreign", { contextOptions: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.locator("#html b").waitFor();
  await page.locator("#raw b").waitFor();
  equal(await page.locator("#html script, #raw script, [onerror], [href^=javascript]").count(), 0, "what could run");
  equal([await page.textContent("#raw em"), await page.textContent("#markdown em"), await page.locator("#markdown b").count()], ["early", "early", 0]);
  await page.locator("#html a").click();
  await page.click("#take");
  await until(async () => (await page.evaluate(() => navigator.clipboard.readText())) === "int x;\nint y;", "the clipboard");
  equal(await page.evaluate(() => window.ran ?? null), null, "nothing ran");
  await closePage(page);
  const trusted = await open("/trusted");
  await until(() => trusted.evaluate(() => window.ran === "html"), "what is trusted runs");
  await trusted.locator("#markdown u").waitFor();
  equal(await trusted.textContent("#markdown em"), "early");
  equal(trusted.errors.filter((text) => !/404/.test(text)), [], "errors in the console");
  await closePage(trusted);
});

// ---- an export ----

test("an export: the same looks, and the head", async () => {
  await exported();
  await served(site);
  const page = await openPage(site);
  await connected(page);
  await looks(page);
  await closePage(page);
});

test("an export: the first paint has the reader's mode, before any script of ours runs", async () => {
  await exported();
  for (const [stored, system, want] of [["dark", "light", "dark"], ["system", "dark", "dark"], [null, "dark", "dark"], ["light", "dark", "light"]]) {
    const page = await openPage(null, { contextOptions: { colorScheme: system } });
    if (stored) await page.addInitScript((mode) => localStorage.setItem("theme", mode), stored);
    let free;
    const held = new Promise((resolve) => (free = resolve));
    await page.route(/\/_next\/.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site + "/modes", { waitUntil: "commit" });
    await until(() => page.evaluate(() => document.querySelector("#tinted") !== null), "the HTML");
    const what = `stored ${stored}, system ${system}`;
    equal(await page.evaluate(() => document.documentElement.classList.contains("dark")), want === "dark", what);
    const late = want === "dark";
    // The prerendered page says "light": in another mode nothing of that is to be seen.
    equal(await css(page, "#chosen > span", "visibility"), stored && stored !== "system" ? "hidden" : "visible", `${what}: what was chosen`);
    for (const id of ["is", "tinted", "now > span", "word > span"])
      equal(await css(page, `#${id}`, "visibility"), late ? "hidden" : "visible", `${what}: #${id} before the scripts`);
    free();
    await connected(page);
    await until(async () => (await page.textContent("#is")) === `it is ${want}`, `${what}: the right one`);
    equal([await page.textContent("#now"), await page.textContent("#word")], [want, want === "dark" ? "by night" : "by day"], what);
    equal(await page.textContent("#chosen"), stored ?? "system", what);
    for (const id of ["is", "tinted", "now > span", "word > span", "chosen > span"]) await settles(page, `#${id}`, "visibility", "visible");
    equal(page.errors, [], "errors in the console");
    await closePage(page);
  }
});

test("an export: a part whose file does not come says so, and comes when it is asked for again", async () => {
  await exported();
  const page = await openPage(site + "/late");
  await connected(page);
  let missing = true;
  await page.route(/\/_next\/.*\.js/, (route) => (missing ? route.fulfill({ status: 404, body: "" }) : route.continue()));
  await page.click("#show");
  await page.getByText("could not be loaded").waitFor();
  check(await page.isVisible("#still"), "the rest of the page stays");
  missing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#late").waitFor();
  await closePage(page);
});

/** Once, when the first test asks for it. */
function exported() {
  return (making ??= makeExport());
}
async function makeExport() {
  await app.stop();
  const home = tempFolder("styling");
  const done = spawnSync(reflex, ["export", "--json", "--standalone", "--zip-dest-dir", home], { cwd: folder, encoding: "utf8" });
  check(done.status === 0, `reflex export: ${done.stdout}${done.stderr}`);
  const port = await freePort();
  const program = new Program(JSON.parse(done.stdout.trim().split("\n").pop()).standalone, ["--json", "--port", String(port)], { cwd: home });
  atEnd(() => program.stop());
  await program.message((m) => m.event === "ready", "it serves", 30000);
  site = `http://127.0.0.1:${port}`;
}

await run(async () => {
  fs.writeFileSync(path.join(folder, "assets/tone.wav"), tone());
  app = await startApp(folder);
});
