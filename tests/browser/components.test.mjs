// Every component of the core set in a browser: what it becomes, the props that all share, responsive values, every trigger with the value
// that arrives in C, controlled inputs, the form, conditions and lists, and the colour mode.
import { makeApp } from "./apps.mjs";
import { check, connected, equal, openPage, run, startApp, test, until } from "./harness.mjs";

let app;
let page;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

/** The test's page with nothing in its state. */
async function open(route, viewport = WIDE) {
  page ??= await openPage(`${app.url.replace(/\/$/, "")}/layout`, { contextOptions: { colorScheme: "light" } });
  await page.setViewportSize(viewport);
  await page.evaluate(() => (sessionStorage.clear(), localStorage.clear()));
  page.errors.length = 0;
  await page.goto(app.url.replace(/\/$/, "") + route, { timeout: 150000 }); // the first visit of a page compiles it
  await connected(page);
}
const style = (id, name) => page.evaluate(([i, n]) => getComputedStyle(document.getElementById(i))[n], [id, name]);
const box = (id) => page.evaluate((i) => document.getElementById(i).getBoundingClientRect().toJSON(), id);
const tag = (id) => page.evaluate((i) => document.getElementById(i)?.tagName.toLowerCase(), id);
const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) => until(async () => (await text(id)) === want, `#${id} shows ${want}`);
const noErrors = () => equal(page.errors, [], "errors on the console");
const isChecked = (id) => page.getAttribute(`#${id}`, "aria-checked");
const value = (id) => page.inputValue(`#${id}`);

test("container, stacks, flex, grid, box, spacer and separator stand where they should", async () => {
  await open("/layout");
  const [h1, h2, v1, v2, g1, g2] = await Promise.all(["h1", "h2", "v1", "v2", "g1", "g2"].map(box));
  check(h1.top === h2.top && h2.left > h1.right, "hstack is a row with a gap");
  check(v1.left === v2.left && v2.top > v1.bottom, "vstack is a column with a gap");
  check(g1.top === g2.top && Math.abs(g2.left - g1.right - 8) < 1, "grid has columns and a gap of 8 pixels");
  const [flex, left, spacer, right] = await Promise.all(["flex", "left", "spacer", "right"].map(box));
  check(Math.abs(right.right - flex.right) < 1, "the spacer takes the room that is left");
  check(spacer.width > 300 && Math.abs(spacer.left - left.right - 16) < 1, "the gap of a flex box is 16 pixels");
  const container = await box("container");
  check(container.width > 600 && (await box("hstack")).width <= 688, "the container limits its content's width");
  check((await box("separator")).height <= 2, "the separator is a line");
  noErrors();
});

test("heading, text, code, link, badge, callout, avatar, image, card and button become what they should", async () => {
  await open("/words");
  equal(await Promise.all(["heading", "code", "away", "image", "button"].map(tag)), ["h1", "code", "a", "img", "button"]);
  equal(await Promise.all(["text", "in-link", "in-text", "around"].map(tag)), ["p", "span", "span", "div"], "texts");
  equal(await style("text", "margin"), "0px", "margin of a paragraph");
  equal([await text("text"), await text("code"), await text("badge")], ["Text with code in it", "code", "badge"]);
  check((await text("callout")).includes("!") && (await text("callout")).includes("Callout child"), "callout has icon, text and child");
  equal(await page.getAttribute("#away", "target"), "_blank", "target of a link to another site");
  check((await page.getAttribute("#away", "rel")).includes("noopener"), "rel of a link to another site");
  check(!((await page.getAttribute("#evil", "href")) ?? "").includes("javascript"), "a script is no address");
  await until(() => page.evaluate(() => document.getElementById("image").naturalWidth === 40), "the image is loaded");
  equal(await page.getAttribute("#image", "alt"), "a dot");
  await until(() => page.locator("img[src='/dot.svg']").count().then((n) => n === 2), "the avatar has its picture");
  equal((await page.locator("text=RX").count()) >= 1, true, "an avatar without a picture has its text");
  equal(await page.isDisabled("#button"), true, "the button is disabled");
  equal(await style("card", "borderTopLeftRadius") !== "0px", true, "a card has round corners");
  noErrors();
});

test("a link inside the app goes there without loading the document again", async () => {
  await open("/words");
  await page.evaluate(() => (window.marked = true));
  await page.click("#inside");
  await until(() => page.locator("#hstack").count(), "the other page");
  equal(new URL(page.url()).pathname, "/layout");
  equal(await page.evaluate(() => window.marked), true);
});

test("id, classes, style, CSS and HTML props reach the element", async () => {
  await open("/props");
  equal(await page.evaluate(() => ["one", "two"].every((c) => document.getElementById("styled").classList.contains(c))), true, "classes");
  equal([await style("styled", "color"), await style("styled", "paddingLeft")], ["rgb(9, 9, 9)", "11px"], "style; a prop wins");
  equal([await style("css", "color"), await style("css", "letterSpacing"), await style("css", "textDecorationLine")], ["rgb(1, 2, 3)", "3px", "underline"]);
  equal(await page.evaluate(() => ["title", "aria-label", "hidden"].map((n) => document.getElementById("named").getAttribute(n))), ["a title", "a label", null]);
  noErrors();
});

test("responsive values follow the width, in Radix' props and in CSS", async () => {
  await open("/props");
  const at = async (width) => {
    await page.setViewportSize({ width, height: 800 });
    return [await style("wide", "fontSize"), await style("room", "paddingTop")];
  };
  equal(await at(390), ["12px", "1px"], "at 390");
  equal(await at(600), ["14px", "2px"], "at 600");
  equal(await at(900), ["16px", "3px"], "at 900");
  equal(await at(1100), ["18px", "4px"], "at 1100");
  equal(await at(1290), ["20px", "5px"], "at 1290");
  equal(await at(1700), ["24px", "6px"], "at 1700");
});

test("every trigger arrives once, with its value", async () => {
  await open("/events");
  let want = "[mount=once]";
  const next = async (act, said) => {
    await act();
    want += said;
    await shows("log", want);
  };
  await next(async () => {}, "");
  await next(() => page.click("#click"), "[click]");
  await next(() => page.focus("#plain"), "[focus=]");
  await next(() => page.keyboard.type("hé"), "[change=h][change=hé]");
  await next(() => page.locator("#plain").blur(), "[blur=hé]");
  await next(() => page.press("#keys", "Enter"), "[key=Enter]");
  await next(() => page.press("#keys", "ArrowLeft"), "[key=ArrowLeft]");
  await next(() => page.click("text=a box"), "[checkbox=true]");
  await next(() => page.click("#checkbox"), "[checkbox=false]");
  await next(() => page.click("#switch"), "[switch=true]");
  await next(() => page.click("#click"), "[click]");
  noErrors();
});

test("a controlled input follows its var and keeps the caret", async () => {
  await open("/controlled");
  await shows("echo", "abc");
  equal(await value("typed"), "abc");
  await page.focus("#typed");
  await page.evaluate(() => document.getElementById("typed").setSelectionRange(1, 1));
  await page.keyboard.type("XYZ");
  await shows("echo", "aXYZbc");
  equal(await value("typed"), "aXYZbc");
  equal(await page.evaluate(() => document.getElementById("typed").selectionStart), 4, "caret");
  noErrors();
});

test("an input whose handler changes the text shows that, the caret in its place", async () => {
  await open("/controlled");
  await page.focus("#shout");
  await page.keyboard.type("hello");
  await until(async () => (await value("shout")) === "HELLO", "capitals");
  await page.evaluate(() => document.getElementById("shout").setSelectionRange(2, 2));
  await page.keyboard.type("x");
  await until(async () => (await value("shout")) === "HEXLLO", "capitals in between");
  equal(await page.evaluate(() => document.getElementById("shout").selectionStart), 3, "caret");
});

test("controlled box and switch follow their vars", async () => {
  await open("/controlled");
  equal([await isChecked("tick"), await isChecked("light")], ["false", "true"]);
  await page.click("#tick");
  await page.click("#light");
  await shows("ticked", "true");
  await shows("lit", "false");
  equal([await isChecked("tick"), await isChecked("light")], ["true", "false"]);
  await page.reload();
  await connected(page);
  await until(async () => (await isChecked("tick")) === "true" && (await isChecked("light")) === "false", "as before");
});

test("a form passes its fields as a record, and empties itself", async () => {
  await open("/form");
  await page.fill("#name", "Ada");
  await page.fill("#note", "first");
  await page.click("text=agreed");
  await page.click("#send");
  await shows("log", "[Ada/yes/first]");
  equal([await value("name"), await value("note")], ["", ""]);
  await page.fill("#name", "Bob");
  await page.press("#name", "Enter");
  await until(async () => (await text("log")).startsWith("[Ada/yes/first][Bob/"), "Enter submits");
  equal(await text("log"), "[Ada/yes/first][Bob/no/]", "the box was emptied, too");
  noErrors();
});

test("cond, match and foreach show what their vars say", async () => {
  await open("/flow");
  equal([await text("shut"), await page.locator("#open").count(), await text("match")], ["shut", 0, "is b"]);
  await page.click("#flip");
  await shows("open", "open");
  equal(await page.locator("#shut").count(), 0);
  await page.click("#to-a");
  await shows("match", "is a");
  await page.click("#to-z");
  await shows("match", "is another");
  equal(await page.locator(".name").count(), 0);
  await page.click("#add-x");
  await page.click("#add-y");
  await until(async () => (await page.locator(".name").allTextContents()).join() === "0:x,1:y", "rows");
  noErrors();
});

test("the colour-mode button switches, and the choice stays", async () => {
  await open("/words");
  const dark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
  const background = () => page.evaluate(() => getComputedStyle(document.querySelector(".radix-themes")).backgroundColor);
  equal(await dark(), false);
  const before = await background();
  await page.click("#mode");
  equal(await dark(), true);
  check((await background()) !== before, "the background changes");
  await page.reload();
  equal(await dark(), true, "after a reload");
  await page.click("#mode");
  equal(await dark(), false);
  noErrors();
});

test("an icon has its size and stroke; one whose name a var holds follows it", async () => {
  await open("/small");
  const attribute = (id, name) => page.getAttribute(`#${id}`, name);
  equal([await tag("bell"), await attribute("bell", "width"), await attribute("bell", "stroke-width")], ["svg", "40", "1.5"]);
  const shape = () => page.evaluate(() => document.getElementById("sky")?.innerHTML ?? "");
  await until(async () => (await shape()).includes("circle"), "the sun, which has a circle");
  await page.click("#night");
  await until(async () => /<path/.test(await shape()) && !(await shape()).includes("circle"), "the moon, which is one path");
  noErrors();
});

test("a block of code has its colours, its lines their numbers", async () => {
  await open("/small");
  await page.waitForSelector("#block .line span");
  equal(await page.locator("#block .line").allTextContents(), ["int main(void)", "{", "    return 0;", "}"]);
  const colours = await page.evaluate(() => [...document.querySelectorAll("#block .line span")].map((e) => getComputedStyle(e).color));
  check(new Set(colours).size > 2, `colours: ${[...new Set(colours)]}`);
  check(/counter/.test(await page.evaluate(() => getComputedStyle(document.querySelector("#block .line"), "::before").content)), "numbers");
});

test("a picture that a handler makes of its data is shown, and follows it", async () => {
  await open("/small");
  const width = () => page.evaluate(() => document.getElementById("picture").naturalWidth);
  for (const wanted of [30, 60]) {
    await page.click("#paint");
    await until(async () => (await width()) === wanted, `a picture ${wanted} wide`);
  }
  noErrors();
});

test("a link has another colour under the pointer", async () => {
  await open("/small");
  equal(await style("hovered", "color"), "rgb(10, 20, 30)");
  await page.hover("#hovered");
  await until(async () => (await style("hovered", "color")) === "rgb(200, 0, 100)", "the colour of .hover");
});

test("Tailwind: the classes of a page have their styles when it is switched on", async () => {
  await open("/small");
  equal([await style("utility", "paddingLeft"), await style("utility", "paddingRight")], ["28px", "28px"]);
  check((await style("utility", "backgroundColor")) !== "rgba(0, 0, 0, 0)", "a ground");
});

test("a chart draws the records of its list, and the one that a handler adds", async () => {
  await open("/large");
  const bars = () => page.locator("#chart .recharts-bar-rectangle path").count();
  const months = () => page.locator("#chart .recharts-xAxis-tick-labels text").allTextContents();
  await until(async () => (await bars()) === 3, "three bars");
  equal([await months(), await page.locator("#chart .recharts-line-curve").count()], [["Jan", "Feb", "Mar"], 1]);
  await page.click("#sell");
  await until(async () => (await bars()) === 4 && (await months()).at(-1) === "Apr", "four bars");
});

test("a table has the members of its records as columns, is turned and searched", async () => {
  await open("/large");
  const column = (n) => page.locator(`#table tbody tr:not([aria-hidden]) td:nth-child(${n})`).allTextContents();
  await until(async () => (await column(1)).join(" ") === "Jan Feb", "the first page");
  equal(await page.locator("#table thead th").allTextContents(), ["Name", "Sold", "Spent"]);
  await page.click("#table [aria-label='Next page']");
  await until(async () => (await column(1)).join(" ") === "Mar", "the second page");
  await page.fill("#table input[type=search]", "feb");
  await until(async () => (await column(2)).join(" ") === "20", "what is searched for");
});

test("a figure of Plotly is drawn; its buttons and numbers speak the language of .locale", async () => {
  await open("/large");
  await page.waitForSelector("#figure .scatterlayer .point", { timeout: 60000 });
  await until(async () => (await page.locator("#figure .modebar-btn").first().getAttribute("data-title")) === "Graphen als PNG herunterladen", "the first button in German");
  check((await page.locator("#figure .xtick text").allTextContents()).includes("1,6"), "a comma in numbers");
  noErrors();
});

test("no page is wider than a phone", async () => {
  for (const route of ["/layout", "/words", "/props", "/events", "/controlled", "/form", "/flow"]) {
    await open(route, NARROW);
    equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width, `width of ${route}`);
  }
});

test("compilers have nothing to say about the app", async () => {
  equal(app.messages.filter((m) => m.event === "diagnostic").map((m) => `${m.file}:${m.line}: ${m.text}`), []);
});

await run(async () => {
  app = await startApp(makeApp("components", { tailwind: true }));
});
