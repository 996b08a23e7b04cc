// What a large state costs: 10,000 vars of which one changes, and a list of 10,000 records of which one changes. Real browser, the app run
// by `reflex run --env prod`. Prints a line of JSON: bytes of the delta's frame, milliseconds from click to text (median), rows rendered again.
import fs from "node:fs";
import path from "node:path";
import { makeProject, openPage, connected, run, startApp, test, until, write } from "../tests/browser/harness.mjs";

const RECORDS = 10000;
const STATES = 40;
const VARS = 250;
const ROUNDS = 21;

function vars() {
  const states = Array.from({ length: STATES }, (_, s) => {
    const entries = Array.from({ length: VARS }, (_, i) => `VAR(int, v${i}, ${i})`).join(", ");
    return `RX_STATE(S${s}, ${entries}, EVENT(add))\nvoid S${s}_add(struct S${s} *self) { self->v0++; }`;
  });
  return `#include <reflex.h>
${states.join("\n")}
static rx vars(void)
{
    return rx_box(rx_text(S0.v0, .id = "shown"), rx_button("add", .id = "add", .on_click = S0.add));
}
RX_PAGE(vars, .route = "/vars")
`;
}

const records = `#include <reflex.h>
#include <reflex/html.h>

RX_TYPE(Item, VAR(int, number, 0), VAR(str, name, ""), VAR(bool, done, false))
RX_STATE(Items, LIST(struct Item, all), EVENT(fill), EVENT(change))

void Items_fill(struct Items *self)
{
    for (int i = 0; i < ${RECORDS}; i++)
        rx_push(self->all, (struct Item){ .number = 0, .name = rx_printf("record %d", i) });
}

void Items_change(struct Items *self)
{
    self->all.at[${RECORDS / 2}].number++;
}

static rx row(const struct Item_refs *item, rx index)
{
    (void)index;
    return rx_el_div(item->name, " ", rx_el_span(item->number, .class_name = "number"));
}

static rx records(void)
{
    return rx_box(
        rx_button("fill", .id = "fill", .on_click = Items.fill),
        rx_button("change", .id = "change", .on_click = Items.change),
        rx_box(rx_foreach(Item, Items.all, row), .id = "rows")
    );
}

RX_PAGE(records, .route = "/records")
`;

let app;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

async function open(route) {
  const page = await openPage();
  page.frames_ = [];
  page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => page.frames_.push(String(payload))));
  await page.goto(app.url.replace(/\/$/, "") + route);
  await connected(page);
  return page;
}

/** Clicks a button and measures in the page until an element shows another text. */
function clickTo(page, button, shown) {
  return page.evaluate(
    ([button, shown]) =>
      new Promise((done) => {
        const element = document.querySelector(shown);
        const before = element.textContent;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector(shown).textContent === before) return;
          observer.disconnect();
          done(performance.now() - start);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        document.querySelector(button).click();
      }),
    [button, shown],
  );
}

async function measure(page, button, shown) {
  const times = [];
  for (let i = 0; i < ROUNDS; i++) times.push(await clickTo(page, button, shown));
  const bytes = Math.max(...page.frames_.filter((text) => text.includes('"final"')).slice(-ROUNDS).map((text) => Buffer.byteLength(text)));
  return { ms: Number(median(times).toFixed(1)), bytes };
}

test("10,000 vars", async () => {
  const page = await open("/vars");
  console.log(JSON.stringify({ what: "vars", ...(await measure(page, "#add", "#shown")) }));
  await page.close();
});

test("10,000 records", async () => {
  const page = await open("/records");
  await page.click("#fill");
  await until(() => page.evaluate((n) => document.querySelectorAll(".number").length === n, RECORDS), "the records are shown", 60000);
  const shown = `#rows > *:nth-child(${RECORDS / 2 + 1}) .number`;
  const before = await page.evaluate(() => window.__reflex.rowsRendered());
  const result = await measure(page, "#change", shown);
  const rows = ((await page.evaluate(() => window.__reflex.rowsRendered())) - before) / ROUNDS;
  console.log(JSON.stringify({ what: "records", ...result, rows }));
});

await run(async () => {
  const folder = makeProject("blank");
  fs.rmSync(path.join(folder, "app"), { recursive: true });
  fs.rmSync(path.join(folder, "tests"), { recursive: true });
  write(path.join(folder, "app/vars.c"), vars());
  write(path.join(folder, "app/records.c"), records.replace("#include <reflex.h>", "#include <reflex.h>\n#include <reflex/html.h>"));
  app = await startApp(folder, { args: ["--env", "prod"] });
});
