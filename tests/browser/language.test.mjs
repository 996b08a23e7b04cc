// The language of apps, in a browser: both samples of the guide, every type and list, events with arguments, expressions, states in headers,
// what outlives a reload, C libraries, and the same app compiled by the C compiler.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, edit, equal, openPage, run, startApp, tempFolder, test, until, write } from "./harness.mjs";

// C text of an expression, and what the browser shows. The vars: see expressionsPage().
const expressions = [
  ["rx_add(Ex.n, 1)", "8"],
  ["rx_add(Ex.n, Ex.half)", "9.5"],
  ["rx_add(Ex.big, 1)", "9007199254740994"],
  ["rx_sub(Ex.n, 10)", "-3"],
  ["rx_sub(Ex.big, Ex.n)", "9007199254740986"],
  ["rx_mul(Ex.n, Ex.m)", "-21"],
  ["rx_mul(Ex.half, 2)", "5"],
  ["rx_div(Ex.half, 2)", "1.25"],
  ["rx_mod(Ex.n, 4)", "3"],
  ["rx_mod(Ex.m, 2)", "-1"],
  ["rx_neg(Ex.half)", "-2.5"],
  ["rx_neg(Ex.big)", "-9007199254740993"],
  ["rx_eq(Ex.n, 7)", "true"],
  ["rx_eq(Ex.word, \"h\")", "false"],
  ["rx_ne(Ex.n, 7)", "false"],
  ["rx_lt(Ex.m, Ex.n)", "true"],
  ["rx_lt(Ex.word, \"z\")", "true"],
  ["rx_le(Ex.n, 7)", "true"],
  ["rx_gt(Ex.big, 9007199254740992)", "true"],
  ["rx_ge(Ex.m, 0)", "false"],
  ["rx_and(Ex.yes, Ex.n)", "7"],
  ["rx_and(Ex.empty, Ex.n)", ""],
  ["rx_or(Ex.empty, \"other\")", "other"],
  ["rx_not(Ex.empty)", "true"],
  ["rx_not(Ex.list)", "false"],
  ["rx_len(Ex.word)", "5"],
  ["rx_len(Ex.list)", "2"],
  ["rx_at(Ex.list, 1)", "beta"],
  ["rx_at(Ex.list, -1)", "beta"],
  ["rx_at(Ex.list, 9)", ""],
  ["rx_at(Ex.word, 1)", "é"],
  ["rx_concat(Ex.word, Ex.n)", "héllo7"],
  ["rx_concat(\"<\", rx_concat(Ex.yes, \">\"))", "<true>"],
  ["rx_contains(Ex.word, \"llo\")", "true"],
  ["rx_contains(Ex.list, \"gamma\")", "false"],
  ["rx_upper(Ex.word)", "HÉLLO"],
  ["rx_lower(\"ABC\")", "abc"],
  ["rx_strip(Ex.padded)", "in"],
  ["rx_join(Ex.list, \", \")", "alpha, beta"],
  ["rx_round(Ex.half)", "3"],
  ["rx_floor(rx_neg(Ex.half))", "-3"],
  ["rx_ceil(Ex.half)", "3"],
  ["rx_abs(Ex.m)", "3"],
  ["rx_cond(rx_gt(Ex.n, 5), \"many\", \"few\")", "many"],
  ["rx_match(Ex.n, rx_case(rx_int(6), \"six\"), rx_case(rx_int(7), \"seven\"), \"none\")", "seven"],
];

function expressionsPage() {
  const rows = expressions.map(([text], i) => `        rx_text(${text}, .id = "e${i}")`);
  const parts = [rows.slice(0, 30), rows.slice(30)].map((part) => `rx_vstack(\n${part.join(",\n")}\n    )`);
  return `#include <reflex.h>

RX_STATE(Ex, VAR(int, n, 7), VAR(int, m, -3), VAR(int64_t, big, 9007199254740993), VAR(double, half, 2.5), VAR(str, word, "héllo"),
    VAR(str, empty, ""), VAR(str, padded, "  in "), VAR(bool, yes, true), LIST(str, list), EVENT(fill))

void Ex_fill(struct Ex *self)
{
    rx_push(self->list, "alpha");
    rx_push(self->list, "beta");
}

static rx expressions(void)
{
    return rx_box(rx_button("fill", .id = "fill", .on_click = Ex.fill), ${parts.join(", ")});
}

RX_PAGE(expressions, .route = "/expressions")
`;
}

let app;
let page;
let folder;
let stopped;
let reloads = 0;

const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==", "base64");
/** Radix shows an avatar's picture only once it has loaded; nothing leaves this machine, so it comes from here. */
async function openWithPictures() {
  const opened = await openPage();
  await opened.route("https://avatars.githubusercontent.com/**", (route) => route.fulfill({ contentType: "image/gif", body: pixel }));
  await opened.goto(app.url);
  return opened;
}
/** A page with nothing in its state. */
async function open(route) {
  page ??= await openWithPictures();
  await page.evaluate(() => sessionStorage.clear());
  page.errors.length = 0;
  await page.goto(app.url.replace(/\/$/, "") + route);
  await connected(page);
}
const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) => until(async () => (await text(id)) === want, `#${id} shows ${want}`).catch(async (e) => {
  throw new Error(`${e.message}; it shows ${JSON.stringify(await text(id))}`);
});
const noErrors = () => equal(page.errors, [], "errors on the console");

test("the first sample of the guide", async () => {
  await open("/");
  equal(await page.title(), "Github profile");
  equal(await page.getAttribute("a", "href"), "https://github.com/reflex-dev");
  equal(await page.getAttribute("input", "placeholder"), "Your Github username");
  await until(() => page.locator("img[src='https://avatars.githubusercontent.com/u/104714959']").count(), "the avatar");
  equal(await page.getAttribute(".radix-themes", "data-accent-color"), "violet");
  equal(await page.evaluate(() => document.documentElement.classList.contains("dark")), true, "dark");
  noErrors();
});

test("the second sample: a list of records, a computed var, a bound index", async () => {
  await open("/todo");
  await shows("remaining", "0");
  for (const [i, name] of ["milk", "bread", "tea"].entries()) {
    await page.fill("#draft", name);
    await page.click("#add");
    await shows("remaining", String(i + 1));
    await until(async () => (await page.inputValue("#draft")) === "", "the draft is empty again");
  }
  equal(await text("todos"), "milkbreadtea");
  await page.locator("#todos button").nth(1).click();
  await shows("remaining", "2");
  equal(await page.locator("#todos button").evaluateAll((all) => all.map((b) => b.getAttribute("aria-checked"))), ["false", "true", "false"]);
  await page.locator("#todos button").nth(1).click();
  await shows("remaining", "3");
  noErrors();
});

test("every type shows its value exactly", async () => {
  await open("/types");
  const want = {
    text: "née <b>&amp;</b> \"quoted\" {x} `${y}` \\ ' \u2028 😀",
    flag: "true",
    whole: "-2147483648",
    large: "9007199254740993",
    least: "-9223372036854775808",
    real: "0.1",
    name: "none",
    point: "1 2.5",
    sum: "0",
    summary: "0 words, 0 shapes",
  };
  for (const [id, value] of Object.entries(want)) equal(await text(id), value, id);
  await page.click("#grow");
  await shows("large", "9007199254740994");
  await shows("least", "-9223372036854775807");
  noErrors();
});

test("lists of every type, and computed vars over them", async () => {
  await open("/types");
  await page.click("#fill");
  await shows("words", "0=w0;1=w1;2=w2;");
  await shows("numbers", "0=-1;1=0;2=3;");
  await shows("larges", "0=9007199254740993;1=9007199254740994;2=9007199254740995;");
  await shows("flags", "yes0no1yes2");
  await shows("reals", "0=0;1=0.25;2=0.5;");
  await shows("sum", "0.75");
  await shows("summary", "3 words, 2 shapes");
  await shows("tags", "0=flat;1=even;");
  await shows("point", "7 -0.5");
  noErrors();
});

test("a list of records with conditions, lists and inputs in its rows", async () => {
  await open("/types");
  await page.click("#fill");
  await shows("shapes", "square is no dot far1/1.5 at 0flatevendot is a dot near");
  await page.locator(".tag").nth(1).click();
  await shows("got", "0/1");
  await page.locator(".row-input input").nth(1).fill("x");
  await shows("got", "row 1: x");
  await page.click("#change");
  await shows("shapes", "square is no dot far1/1.5 at 0flatevendot! is no dot near");
  await shows("point", "8 -0.5");
  equal(await page.locator(".row-input input").nth(1).inputValue(), "x", "text in a row that changed");
  noErrors();
});

test("an event with five arguments, of literals and of vars", async () => {
  await open("/types");
  await page.click("#five");
  await shows("got", "a b|true|-5|9007199254740993|0.25");
  await page.click("#refs");
  await shows("got", "none|true|-2147483648|-9223372036854775808|0.1");
});

test("expressions", async () => {
  await open("/expressions");
  await page.click("#fill");
  await until(async () => (await text("e26")) === "2", "the list is there");
  const got = await page.evaluate((n) => Array.from({ length: n }, (_, i) => document.getElementById(`e${i}`).textContent), expressions.length);
  const wrong = expressions.flatMap(([source, want], i) => (got[i] === want ? [] : [`${source}: got ${got[i]}, expected ${want}`]));
  equal(wrong, []);
  noErrors();
});

test("an app with a str of its own", async () => {
  await open("/short");
  await shows("text", "mine");
  await page.click("#set");
  await shows("text", "abc");
  await shows("list", "0abcdef");
});

test("compilers have nothing to say about the app", async () => {
  equal(app.messages.filter((m) => m.event === "diagnostic").map((m) => `${m.file}:${m.line}: ${m.text}`), []);
});

test("RX_KEEP and the hooks over a reload, with SQLite from \"libraries\"", async () => {
  await open("/kept");
  await page.click("#insert");
  await shows("report", `one: starts 1 reloads ${reloads} rows 1`);
  edit(path.join(folder, "app/kept.c"), '"one:', '"two:');
  reloads++;
  await until(async () => {
    await page.click("#look");
    return (await text("report")).startsWith("two:");
  }, "the new code answers");
  await shows("report", `two: starts 1 reloads ${reloads} rows 1`);
  await page.click("#insert");
  await shows("report", `two: starts 1 reloads ${reloads} rows 2`);
});

test("a function of a file under \"native\"", async () => {
  await open("/kept");
  await page.click("#draw");
  await shows("report", "ticket 1");
  await page.click("#draw");
  await shows("report", "ticket 2");
});

test("the stop hook runs at the end", async () => {
  await app.stop();
  equal(fs.readFileSync(stopped, "utf8"), `starts 1 reloads ${reloads}\n`);
});

test("the same app by the C compiler: reflex run --native", async () => {
  await closePage(page);
  page = null;
  app = await startApp(folder, { args: ["--native"], env: { TEST_STOPPED: stopped } });
  await open("/types");
  await page.click("#five");
  await shows("got", "a b|true|-5|9007199254740993|0.25");
  await open("/kept");
  await page.click("#insert");
  await shows("report", "two: starts 1 reloads 0 rows 1");
  await page.click("#draw");
  await shows("report", "ticket 1");
  edit(path.join(folder, "app/kept.c"), '"two:', '"three:');
  await until(async () => {
    await page.click("#look");
    return (await text("report")).startsWith("three:");
  }, "the new code answers");
  await shows("report", "three: starts 1 reloads 1 rows 1");
  check(!app.messages.some((m) => m.event === "diagnostic" && m.severity === "error"), "no errors");
});

await run(async () => {
  stopped = path.join(tempFolder("stopped"), "stopped");
  folder = makeApp("language", { libraries: ["sqlite3"], native: ["src/*.c"] });
  write(path.join(folder, "app/expressions.c"), expressionsPage());
  app = await startApp(folder, { env: { TEST_STOPPED: stopped } });
});
