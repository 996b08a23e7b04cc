// Rows of the list of acceptance (tests/README.md) that concern state and events: one app, a page for each. All of it runs in development;
// with ROWS_EXPORT=1, on the exported program.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, edit, equal, openPage, run, startApp, tempFolder, test, until, write } from "./harness.mjs";

const LARGE_STATES = 40;
const LARGE_VARS = 250;

let app;
let page;
let scratch;

const address = (route) => app.url.replace(/\/$/, "") + route;
const text = (id, p = page) => p.textContent(`#${id}`);
const shows = (id, want, p = page) =>
  until(async () => (await text(id, p)) === want, `#${id} shows ${want}`).catch(async (error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(await text(id, p))}`);
  });
const click = (id, p = page) => p.click(`#${id}`);
const isIdle = (p = page) => until(() => p.evaluate(() => window.__reflex.queue().length === 0), "every event is answered");
const noErrors = () => equal(page.errors, [], "errors on the console");

/** A page of its own, with a state of its own. `frames` gets what the backend sends. */
async function open(route) {
  if (page) await closePage(page);
  page = await openPage();
  page.frames_ = [];
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => String(payload).startsWith("{") && page.frames_.push(JSON.parse(payload))),
  );
  await page.goto(address(route));
  await connected(page);
}
/** What the deltas since the last call said of a state: the names of its vars. */
function sent(state) {
  const names = page.frames_.splice(0).flatMap((frame) => Object.keys(frame.delta?.[state] ?? {}));
  return [...new Set(names)].sort();
}

/** 10,000 vars over forty states, one button. */
function largeState() {
  const states = [];
  for (let s = 0; s < LARGE_STATES; s++) {
    const vars = Array.from({ length: LARGE_VARS }, (_, i) => `VAR(int, v${i}, ${i})`);
    states.push(`RX_STATE(Large${s}, ${vars.join(", ")}, EVENT(add))\nvoid Large${s}_add(struct Large${s} *self) { self->v0++; }`);
  }
  return `#include <reflex.h>\n${states.join("\n")}
static rx large(void)
{
    return rx_box(rx_text(Large0.v0, .id = "first"), rx_text(Large39.v249, .id = "last"), rx_button("add", .id = "add", .on_click = Large0.add));
}
RX_PAGE(large, .route = "/large")
`;
}

test("computed vars: of every form, from one another, over hidden vars", async () => {
  await open("/computed");
  await shows("fourfold", "4");
  await shows("words", "1 times two is 2");
  await shows("of_hidden", "11");
  await shows("height", "10");
  await click("add");
  await shows("fourfold", "8");
  await shows("twice", "4");
  await shows("words", "2 times two is 4");
  await shows("is_even", "true");
  await shows("height", "20");
  await click("push");
  await click("add");
  await click("push");
  await shows("odd", "3");
  await shows("squares", '{"n2":4,"n3":9}');
  noErrors();
});

test("computed vars: what did not change is not sent, what is hidden never is", async () => {
  await open("/computed");
  await isIdle();
  sent("Computed");
  await click("hide");
  await shows("of_hidden", "42");
  await isIdle();
  const names = sent("Computed").filter((name) => name !== "ticks");
  equal(names, ["of_hidden"], "sent after a hidden var changed");
  await click("hide_same");
  await isIdle();
  equal(sent("Computed").filter((name) => name !== "ticks"), [], "sent after an equal value was set");
  equal(await page.evaluate(() => "hidden" in window.__reflex.state().Computed), false, "the browser knows the hidden var");
});

test("computed vars: an interval goes on by itself", async () => {
  await open("/computed");
  const before = Number(await text("ticks"));
  await until(async () => Number(await text("ticks")) >= before + 3, "three more ticks without an event");
});

test("chains: emitted events run after the handler, in order, each shown", async () => {
  await open("/chains");
  await click("three");
  await shows("order", "start one two three");
  await click("clear");
  await click("nested");
  await shows("order", "a b a' b'");
  await click("clear");
  await click("list");
  await shows("order", "x start one two three y");
  await click("clear");
  await click("cond");
  await shows("order", "no");
  noErrors();
});

test("chains: interim values are shown before the handler goes on", async () => {
  await open("/chains");
  for (let step = 1; step <= 3; step++) fs.rmSync(path.join(scratch, `step${step}`), { force: true });
  await click("count");
  for (let step = 1; step <= 3; step++) {
    await shows("interim", String(step));
    equal(await text("order"), Array.from({ length: step }, (_, i) => i + 1).join(" "), "order so far");
    write(path.join(scratch, `step${step}`), "");
  }
  await shows("order", "1 2 3 end");
  await click("cond");
  await shows("order", "1 2 3 end yes");
});

test("chains: client events keep their place between server events", async () => {
  await open("/chains");
  await click("mixed");
  await shows("order", "mixed server");
  await until(() => page.evaluate(() => window.order?.length === 2), "both scripts ran");
  equal(await page.evaluate(() => window.order), ["script 1: mixed", "script 2: mixed server"], "what the scripts saw");
});

test("chains: a failure goes back to the last yield, or to the start", async () => {
  await open("/chains");
  await click("middle");
  await shows("order", "kept");
  await isIdle();
  await click("fails");
  await isIdle();
  equal(await text("order"), "kept", "after both failures");
  await page.reload();
  await connected(page);
  await shows("order", "kept");
});

test("chains: on_load runs its handlers in order, on_mount once", async () => {
  await open("/loaded");
  await until(async () => (await text("order")).split(", ").length >= 5, "all have run");
  const order = (await text("order")).split(", ");
  equal(order.filter((word) => word === "mount").length, 1, `mounts in ${order}`);
  const loads = order.filter((word) => word !== "mount").join(", ");
  equal(loads, "load 1, load 2, after load 1, after load 2", "loads");
  noErrors();
});

test("inheritance: vars, computed vars, handlers and shared entries through six levels", async () => {
  await open("/inherit");
  await shows("everything", "21");
  await shows("total", "12");
  await shows("product", "12");
  await shows("three", "hello nobody");
  await click("raise");
  await shows("everything", "22");
  await shows("total", "22");
  await click("raise_all");
  await shows("everything", "42");
  await shows("total", "132");
  await click("bump");
  await shows("everything", "45");
  await shows("three", "hello six");
  await shows("other", "hello nobody");
  await click("rename");
  await shows("other", "hello somebody");
  await click("look");
  await shows("seen", "45");
  await shows("three", "hello somebody");
  await click("start_over");
  await shows("everything", "21");
  await shows("total", "12");
  await shows("three", "hello nobody");
  noErrors();
});

test("component states: three instances, each with its own", async () => {
  await open("/parts");
  const counts = () => page.locator(".part .count").allTextContents();
  const are = (want) => until(async () => JSON.stringify(await counts()) === JSON.stringify(want), `counts ${want}`);
  await are(["0", "0", "0"]);
  await page.locator(".part .add").nth(1).click();
  await are(["0", "1", "0"]);
  await page.locator(".part .set").nth(2).click();
  await are(["0", "1", "7"]);
  await until(async () => (await page.locator(".part .tenfold").nth(2).textContent()) === "70", "computed of an instance");
  await click("all");
  await are(["10", "11", "17"]);
  await page.reload();
  await connected(page);
  await are(["10", "11", "17"]);
  noErrors();
});

test("rx_cond and rx_match show exactly one branch", async () => {
  await open("/choice");
  const branches = () => page.locator("#cond > *").count();
  await shows("cond", "it is not");
  equal(await branches(), 1, "branches");
  await shows("match", "the first");
  await shows("value", "zero");
  await shows("nested", "none");
  await click("yes");
  await shows("cond", "it is so");
  equal(await branches(), 1, "branches");
  await shows("nested", "few");
  await click("two");
  await shows("nested", "many");
  await shows("value", "more");
  await click("one");
  await shows("value", "one");
  await click("b");
  await shows("match", "the second");
  await click("c");
  await shows("match", "another");
  noErrors();
});

test("one subtree on two pages shows one state", async () => {
  await open("/left");
  await click("add_both");
  await shows("both", "1");
  await click("to_right");
  await until(async () => (await page.textContent("h1")) === "right", "the other page");
  await shows("both", "1");
  await click("add_both");
  await shows("both", "2");
  await click("to_left");
  await until(async () => (await page.textContent("h1")) === "left", "and back");
  await shows("both", "2");
  noErrors();
});

test("rows that only move are not rendered again", async () => {
  await open("/pile");
  const pieces = () => page.locator(".piece").allTextContents();
  for (let n = 1; n <= 6; n++) {
    const before = await page.evaluate(() => window.__reflex.rowsRendered());
    await click("put");
    await until(async () => (await pieces()).length === n, `${n} pieces`);
    const rendered = (await page.evaluate(() => window.__reflex.rowsRendered())) - before;
    check(rendered <= 2, `${rendered} rows rendered for one that is new (React renders it twice in development)`);
  }
  equal(await pieces(), ["5", "4", "3", "2", "1", "0"], "pieces");
});

test("memo components: parameters, defaults, children and events; what did not change is not rendered again", async () => {
  await open("/memo");
  const who = (at) => page.locator(`${at} .who`).allTextContents();
  const becomes = (at, want) =>
    until(async () => JSON.stringify(await who(at)) === JSON.stringify(want), `${at} shows ${want}`).catch(async (error) => {
      throw new Error(`${error.message}; it shows ${await who(at)}`);
    });
  /** How many were rendered by what `act` did (React renders each twice in development). */
  const rendered = async (act) => {
    await isIdle();
    const before = await page.evaluate(() => window.__reflex.memosRendered());
    await act();
    await isIdle();
    return (await page.evaluate(() => window.__reflex.memosRendered())) - before;
  };
  await becomes("#rows", ["Dr Ada, 36", "Dr Bob, 20"]);
  await becomes("#fixed", ["Dr Zoe, 18"]);
  await becomes("#live", ["Dr NOBODY, 0"]);
  equal(await page.locator("#levels .level").count(), 3, "a memo inside of itself");
  equal(await page.locator("#rows .rt-Badge").allTextContents(), ["senior", "junior"], "a choice inside");

  await page.click("#fixed .pick");
  await shows("picked", "Zoe");
  await becomes("#live", ["Dr ZOE, 0"]);
  await page.click("#rows .guest:nth-child(2) .pick");
  await shows("picked", "1 Bob");
  await page.fill("#rows .guest:nth-child(1) .other input", "somebody");
  await page.locator("#rows .guest:nth-child(1) .other input").blur();
  await shows("picked", "0 somebody");

  const one = await rendered(async () => {
    await page.click("#rows .guest:nth-child(2) .older");
    await becomes("#rows", ["Dr Ada, 36", "Dr Bob, 21"]);
  });
  check(one >= 1 && one <= 2, `${one} renders for one row`);
  const none = await rendered(async () => {
    await click("retitle");
    await becomes("#fixed", ["Prof Zoe, 18"]);
    await becomes("#rows", ["Prof Ada, 36", "Prof Bob, 21"]);
  });
  equal(none, 0, "renders for a var that each subscribes to by itself");
  const live = await rendered(async () => {
    await click("click");
    await becomes("#live", ["Prof 0 SOMEBODY, 1"]);
  });
  check(live >= 1 && live <= 2, `${live} renders for the one place that shows it`);
  await click("swap");
  await becomes("#rows", ["Prof Bob, 21", "Prof Ada, 36"]);
  await page.click("#rows .guest:nth-child(2) .pick");
  await shows("picked", "1 Ada");

  // New code of one: its places stay, with what was typed there.
  await page.fill("#fixed .other input", "kept");
  edit(path.join(app.folder, "app/memo.c"), '"senior"', '"wise"');
  await until(async () => (await page.locator("#rows .rt-Badge").allTextContents()).includes("wise"), "the new text");
  equal(await page.inputValue("#fixed .other input"), "kept", "what was typed");
  noErrors();
});

test("a page of 500 components: what a change does not touch is not rendered again", async () => {
  await open("/many");
  await until(async () => (await page.locator(".rt-Card, .rt-Heading, .rt-Badge, .rt-Button, .rt-Text").count()) >= 500, "the components");
  const changed = async (id, done) => {
    await isIdle();
    await page.evaluate(() => {
      window.touched = new Set();
      new MutationObserver((list) => list.forEach((one) => window.touched.add(one.target))).observe(document.body, {
        subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["class", "disabled"],
      });
    });
    const before = await page.evaluate(() => window.__reflex.dependentsRendered());
    await click(id);
    await done();
    await isIdle();
    const renders = (await page.evaluate(() => window.__reflex.dependentsRendered())) - before;
    return { renders, nodes: await page.evaluate(() => window.touched.size) };
  };
  const rare = await changed("touch", () => shows("rare", "1"));
  equal(rare.nodes, 6, "texts in the page: the five badges and the one above");
  check(rare.renders >= 6 && rare.renders <= 12, `${rare.renders} renders for six places (React renders each twice in development)`);
  const one = await changed("toggle", () => page.waitForSelector("#toggle.rt-variant-solid"));
  equal(one.nodes, 1, "elements of one prop");
  check(one.renders >= 1 && one.renders <= 2, `${one.renders} renders for one place`);
  noErrors();
});

test("log in, come back, log out", async () => {
  await open("/inside");
  await until(() => page.url().endsWith("/login"), "who is not in is sent to the form");
  await page.fill("#user", "ann");
  await click("log_in");
  await until(() => page.getByText("name and password, please").isVisible(), "what is missing is said");
  await page.fill("#password", "secret");
  await click("log_in");
  await until(() => page.url().endsWith("/inside"), "inside");
  await shows("token", "token of ann");
  const { context } = { context: page.context() };
  const second = await openPage(address("/inside"), { context });
  await connected(second);
  await shows("token", "token of ann", second);
  await second.close();
  await click("log_out");
  await until(() => page.url().endsWith("/login"), "out again");
  await page.goto(address("/inside"));
  await until(() => page.url().endsWith("/login"), "and stays out");
});

test("exceptions: a handler that fails, a crash, an error of the page reach the app's handler", async () => {
  await open("/exceptions");
  const caught = () => page.locator("#caught > *").allTextContents();
  await click("works");
  await shows("count", "1");
  await click("fails");
  await until(async () => (await caught()).length === 1, "the failure is caught");
  equal((await caught())[0], "failed|Failing.fails|no such thing as this|1", "what the handler was told");
  await until(() => page.getByText("caught: failed").isVisible(), "and its toast is shown");
  await shows("count", "1");
  await click("script");
  await until(async () => (await caught()).length === 2, "the page's error is caught");
  const browser = (await caught())[1].split("|");
  equal([browser[0], browser[2].includes("oops from a page"), browser[3]], ["browser", true, "1"], "the page's error");
  const other = await openPage(address("/exceptions"));
  await connected(other);
  await other.click("#waits");
  await until(async () => (await other.textContent("#count")) === "10", "another tab's handler runs");
  await click("crashes");
  await until(async () => (await caught()).length === 3, "the crash is caught", 30000);
  equal((await caught())[2].split("|").slice(0, 2), ["crashed", "Failing.crashes"], "the crash");
  await until(async () => (await other.textContent("body")).includes("the event was lost"), "the other tab is told");
  equal(await other.locator("#caught > *").count(), 0, "what the other tab's exception handler was told");
  equal(await other.textContent("#count"), "10", "what it had committed");
  await other.close();
  await shows("count", "1");
  await click("works");
  await shows("count", "2");
});

test("server-side events: values and focus of inputs, returned, yielded, chained", async () => {
  await open("/fields");
  const value = (id) => page.inputValue(`#${id}`);
  const values = (want) => until(async () => JSON.stringify([await value("a"), await value("b"), await value("c")]) === JSON.stringify(want), `values ${want}`);
  await values(["a", "b", "c"]);
  await click("fill");
  await values(["filled", "", "c"]);
  await click("slowly");
  await values(["first", "second", "c"]);
  await click("chain");
  await values(["chained a", "second", "chained c"]);
  await click("here");
  await values(["chained a", "without the server", "chained c"]);
  await click("focus");
  await until(() => page.evaluate(() => document.activeElement.id === "c" || document.activeElement.closest("#c") !== null), "the focus");
  noErrors();
});

test("10,000 vars: a click changes one, and one is sent", async () => {
  await open("/large");
  await shows("first", "0");
  await shows("last", "249");
  await isIdle();
  page.frames_.length = 0;
  const start = performance.now();
  await click("add");
  await shows("first", "1");
  console.log(`# click to text: ${Math.round(performance.now() - start)} ms`);
  const deltas = page.frames_.map((frame) => frame.delta).filter((delta) => delta && JSON.stringify(delta).includes("Large"));
  equal(deltas, [{ Large0: { v0: 1 } }], "deltas");
  check(Object.keys(await page.evaluate(() => window.__reflex.state())).length >= LARGE_STATES, "all states are there");
});

await run(async () => {
  scratch = tempFolder("rows");
  const folder = makeApp("rows");
  write(path.join(folder, "app/large.c"), largeState());
  app = await startApp(folder, { env: { TEST_FOLDER: scratch } });
});
