// Hot reload of the counter: every kind of edit while the page stays open, with its state, its input text and its focus. Errors, the overlay,
// and a handler that crashes.
import fs from "node:fs";
import path from "node:path";
import { check, closePage, connected, edit, equal, makeProject, openPage, run, startApp, test, until, write } from "./harness.mjs";

const source = `#include <reflex.h>
#include "words.h"

RX_STATE(Counter,
	VAR(int, count, 0),
	EVENT(add),
	EVENT(crash)
)

void Counter_add(struct Counter *self)
{
	self->count += 1;
}

void Counter_crash(struct Counter *self)
{
	int *nowhere = NULL;
	self->count = 1000;
	*nowhere = self->count;
}

static rx home(void)
{
	return rx_vstack(
		rx_heading("Counter", .id = "title"),
		rx_text(WORD, .id = "word"),
		rx_text(Counter.count, .id = "count"),
		rx_input(.id = "note", .placeholder = "a note"),
		rx_button("add", .id = "add", .on_click = Counter.add),
		rx_button("crash", .id = "crash", .on_click = Counter.crash)
	);
}

RX_PAGE(home, .route = "/", .title = "Counter")
RX_APP(.theme = { .accent_color = "teal" })
`;

let app;
let page;
let file;

const text = (id) => page.textContent(`#${id}`);
const shows = (id, want, ms) => until(async () => (await text(id)) === want, `#${id} shows ${want}`, ms);

/** What the overlay says; "" when it is not there. */
const overlayText = () => page.evaluate(() => document.querySelector("reflex-overlay")?.shadowRoot.querySelector(":host > :not(style), div, section")?.textContent ?? "");

/** Puts something into the page that only a real reload of the document or a remount would lose. */
async function mark() {
  await page.fill("#note", "keep me");
  await page.focus("#note");
  await page.evaluate(() => (window.marked = true));
}
async function unharmed() {
  equal(await page.inputValue("#note"), "keep me", "text of the input");
  equal(await page.evaluate(() => document.activeElement?.id), "note", "focus");
  equal(await page.evaluate(() => window.marked), true, "the document was not loaded again");
}

test("the page counts", async () => {
  page = await openPage(app.url);
  await connected(page);
  await page.click("#add");
  await page.click("#add");
  await shows("count", "2");
  await mark();
});

test("a changed label shows, everything else stays", async () => {
  const from = app.messages.length;
  edit(file, '"Counter", .id', '"Counter two", .id');
  await shows("title", "Counter two");
  await shows("count", "2");
  await app.message((m) => m.event === "build" && m.ok && !m.first, "the reload is reported", 10000, from);
  await unharmed();
});

test("a changed handler is used by the next event", async () => {
  const from = app.messages.length;
  edit(file, "count += 1", "count += 10");
  await app.message((m) => m.event === "build" && m.ok && !m.first, "the reload is reported", 10000, from);
  await page.click("#add");
  await shows("count", "12");
});

test("a style", async () => {
  edit(file, '"Counter two", .id = "title"', '"Counter two", .id = "title", .text_decoration = "underline"');
  await until(() => page.evaluate(() => getComputedStyle(document.querySelector("#title")).textDecorationLine === "underline"), "underlined");
  await mark();
});

test("a component inserted before the input leaves the input alone", async () => {
  edit(file, '\t\trx_input(.id = "note"', '\t\trx_badge("new", .id = "badge"),\n\t\trx_input(.id = "note"');
  await shows("badge", "new");
  await unharmed();
});

test("a new var has its default, the old ones their values", async () => {
  edit(file, "VAR(int, count, 0),", 'VAR(int, count, 0),\n\tVAR(str, name, "Ada"),');
  edit(file, 'rx_badge("new", .id = "badge")', 'rx_badge(Counter.name, .id = "badge")');
  await shows("badge", "Ada");
  await shows("count", "12");
  await unharmed();
});

test("an edited header", async () => {
  edit(path.join(app.folder, "app/words.h"), "hello", "good morning");
  await shows("word", "good morning");
  await unharmed();
});

test("a second file with a page, and its removal", async () => {
  const second = path.join(app.folder, "app/second.c");
  write(second, `#include <reflex.h>
static rx about(void) { return rx_text("about us", .id = "about"); }
RX_PAGE(about, .route = "/about")
`);
  const other = await until(async () => {
    const p = await openPage(`${app.url.replace(/\/$/, "")}/about`);
    if (await p.locator("#about").count()) return p;
    await new Promise((r) => setTimeout(r, 200));
    if (await p.locator("#about").count()) return p;
    await p.close();
    return null;
  }, "the new page", 30000);
  equal(await other.textContent("#about"), "about us");
  await other.close();
  fs.rmSync(second);
  await until(() => !fs.existsSync(path.join(app.folder, ".web/pages/about.js")), "the page's file goes");
  await unharmed();
});

test("a syntax error leaves the old code serving and shows where it is", async () => {
  const from = app.messages.length;
  edit(file, "self->count += 10;", "self->count += 10");
  const said = await app.message((m) => m.event === "diagnostic" && m.severity === "error", "the terminal says it", 10000, from);
  equal(said.file, "app/reload.c");
  check(said.line > 10 && said.column > 0 && said.frame, `place: ${JSON.stringify(said)}`);
  const overlay = await until(overlayText, "the overlay");
  check(overlay.includes("app/reload.c"), overlay);
  await page.evaluate(() => document.querySelector("#add").click());
  await shows("count", "22");
  edit(file, "self->count += 10", "self->count += 10;");
  await until(async () => !(await overlayText()), "the overlay goes");
  await unharmed();
});

test("a handler that dereferences NULL costs one event", async () => {
  const from = app.messages.length;
  const before = Number(await text("count"));
  await page.evaluate(() => {
    document.querySelector("#crash").click();
    document.querySelector("#add").click();
  });
  await shows("count", String(before + 10));
  const crash = await app.message((m) => m.event === "crash", "the crash is reported", 10000, from);
  check(JSON.stringify(crash).includes("Counter.crash"), JSON.stringify(crash));
  check(JSON.stringify(app.messages.slice(from)).includes("app/reload.c"), "the file is named");
  equal(app.messages.slice(from).filter((m) => m.event === "crash").length, 1, "one crash, one restart");
  await until(async () => (await overlayText()).includes("Counter.crash"), "the overlay names the handler");
  equal(await page.evaluate(() => window.marked), true, "the document was not loaded again");
});

test("an app whose first build fails: the overlay says why, and once it is mended the page shows", async () => {
  const folder = projectOf(source.replace("self->count += 1;", "self->count += 1"));
  const broken = await startApp(folder);
  check(fs.existsSync(path.join(folder, ".web/reflex/app.js")), "the frontend has what it imports");
  const first = await openPage(broken.url);
  const said = () =>
    first.evaluate(() => document.querySelector("reflex-overlay")?.shadowRoot.querySelector("section")?.textContent ?? "");
  const overlay = await until(said, "the overlay", 60000);
  check(overlay.includes("app/reload.c"), overlay);
  equal(first.errors.filter((text) => !text.includes("404")), [], "errors in the console");
  edit(path.join(folder, "app/reload.c"), "self->count += 1", "self->count += 1;");
  await until(async () => (await first.textContent("#count", { timeout: 500 })) === "0", "the page shows", 60000);
  equal(await said(), "", "the overlay is gone");
  await connected(first);
  await first.click("#add");
  await until(async () => (await first.textContent("#count")) === "1", "it works");
  await closePage(first);
  await broken.stop("SIGINT");
});

test("Ctrl-C ends everything within two seconds", async () => {
  const start = Date.now();
  const { code } = await app.stop("SIGINT");
  check(Date.now() - start < 2000, `took ${Date.now() - start} ms`);
  equal(code, 130);
});

/** A project with this text as its only source. */
function projectOf(text) {
  const folder = makeProject("blank", { "app/reload.c": text, "app/words.h": '#define WORD "hello"\n' });
  for (const name of fs.readdirSync(path.join(folder, "app"))) if (name.endsWith(".c") && name !== "reload.c") fs.rmSync(path.join(folder, "app", name));
  fs.rmSync(path.join(folder, "tests"), { recursive: true, force: true });
  return folder;
}

await run(async () => {
  const folder = projectOf(source);
  file = path.join(folder, "app/reload.c");
  app = await startApp(folder);
});
