// Tables, the grid of cells, and Plotly.
import { check, equal, until } from "../harness.mjs";

const texts = (page, selector) => page.locator(selector).allTextContents();
const rows = (id) => `${id} tbody tr:not([aria-hidden])`;
const column = (page, id, n) => texts(page, `${rows(id)} td:nth-child(${n})`);
const shows = (page, selector, wanted) => until(async () => (await page.textContent(selector)) === wanted, `${selector}: '${wanted}'`);

/** The longest task of the page's thread while `during` runs in it: milliseconds of the processor, which a busy machine does not stretch. */
async function longest(page, during) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel"] });
  await page.evaluate(during);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter((e) => e.name === "thread_name" && e.args.name === "CrRendererMain").map(thread));
  const tasks = traceEvents.filter((e) => e.name.endsWith("::RunTask") && e.tdur !== undefined && main.has(thread(e)));
  check(tasks.length > 50, `tasks that were traced: ${tasks.length}`);
  return Math.max(...tasks.map((e) => e.tdur / 1000));
}

export default [
  {
    name: "a table of records has their members as columns, and is searched, sorted, turned and picked from",
    route: "/data-tables",
    run: async ({ page }) => {
      equal(await texts(page, "#plain thead th:not(:first-child)"), ["Number", "Name", "City", "Balance", "Active"]);
      equal((await column(page, "#plain", 2)).join(" "), "1 2 3 4 5 6 7 8");
      await page.click("#plain [aria-label='Next page']");
      await until(async () => (await column(page, "#plain", 2))[0] === "9", "the next page");
      await page.click("#plain thead button:has-text('Number')");
      await page.click("#plain thead button:has-text('Number')");
      await until(async () => (await page.getAttribute("#plain th[aria-sort=ascending], #plain th[aria-sort=descending]", "aria-sort")) !== null, "sorted");
      const order = (await column(page, "#plain", 2)).map(Number);
      check(order[0] === 1 || order[0] === 60, `sorted from the first page: ${order}`);
      await page.fill("#plain input[type=search]", "radia 6");
      await until(async () => (await column(page, "#plain", 3)).every((name) => name.startsWith("Radia 6")), "what is searched for");
      await page.fill("#plain input[type=search]", "");
      await until(async () => (await page.locator(rows("#plain")).count()) === 8, "all of them again");
      await page.locator(`${rows("#plain")} [role=checkbox]`).nth(0).click();
      await page.locator(`${rows("#plain")} [role=checkbox]`).nth(1).click();
      await until(async () => /^Picked: \d+, \d+$/.test(await page.textContent("#chosen")), "two rows picked, in C");
      await page.locator(`${rows("#plain")} td:nth-child(3)`).first().click();
      await until(async () => /^Clicked: row \d+: \w+ \d+$/.test(await page.textContent("#clicked")), "the row and its record, in C");
    },
  },
  {
    name: "a column is made wider",
    route: "/data-tables",
    run: async ({ page }) => {
      const width = () => page.locator("#plain th:nth-child(3)").evaluate((element) => element.offsetWidth);
      const before = await width();
      const grip = await page.locator("#plain th:nth-child(3) .reflex-table-grip").boundingBox();
      await page.mouse.move(grip.x + 4, grip.y + 5);
      await page.mouse.down();
      await page.mouse.move(grip.x + 64, grip.y + 5, { steps: 4 });
      await page.mouse.up();
      await until(async () => (await width()) > before + 40, `wider than ${before}`);
    },
  },
  {
    name: "a hundred thousand rows scroll without a task over 100 milliseconds, and few of them are in the document",
    route: "/data-tables",
    run: async ({ page }) => {
      const scroll = async () => {
        const frame = document.querySelector("#many .reflex-table-frame");
        for (let i = 1; i <= 60; i++) {
          frame.scrollTop = i < 40 ? i * 700 : (i - 40) * 200000;
          await new Promise(requestAnimationFrame);
        }
      };
      const most = await longest(page, scroll);
      check(most <= 100, `the longest task took ${most} ms`);
      check((await page.locator(rows("#many")).count()) < 80, "rows in the document");
      await page.evaluate(() => (document.querySelector("#many .reflex-table-frame").scrollTop = 1e9));
      await until(async () => (await column(page, "#many", 1)).at(-1) === "100000", "the last row");
    },
  },
  {
    name: "a table from the server asks for each page, and for what is searched",
    route: "/data-tables",
    run: async ({ page }) => {
      await until(async () => (await column(page, "#served", 1))[0] === "1", "the first page");
      check((await page.textContent("#served .reflex-table-pages")).includes("1–10 of 100000"), "how many there are");
      await page.click("#served [aria-label='Next page']");
      await until(async () => (await column(page, "#served", 1))[0] === "11", "the second page");
      await page.click("#served [aria-label='Last page']");
      await until(async () => (await column(page, "#served", 1)).at(-1) === "100000", "the last page");
      await page.fill("#served input[type=search]", "Ada 7");
      await until(async () => (await column(page, "#served", 2))[0] === "Ada 7", "what is searched for");
      check(!(await page.textContent("#served .reflex-table-pages")).includes("100000"), "fewer of them");
    },
  },
  {
    name: "the grid shows records, and a handler gets what is edited",
    route: "/data-editor",
    run: async ({ page }) => {
      const cell = (col, row) => page.textContent(`[data-testid=glide-cell-${col}-${row}]`);
      await until(async () => (await cell(2, 0).catch(() => "")) === "Grace 1", "the first name");
      const box = await page.locator("#editor canvas").first().boundingBox();
      await page.mouse.click(box.x + 250, box.y + 53);
      await page.waitForSelector("#editor [data-testid=glide-cell-2-0][aria-selected=true]", { state: "attached" });
      await until(() => page.evaluate(() => document.querySelector("#editor").contains(document.activeElement)), "the grid takes keys");
      await page.keyboard.press("Enter");
      await page.locator("#portal textarea").fill("Hedy");
      await page.keyboard.press("Enter");
      await shows(page, "#edited", "Edited: name of row 0");
      await until(async () => (await cell(2, 0)) === "Hedy", "what was typed stands there");
    },
  },
  {
    name: "Plotly draws in the theme's colours, and a handler gets the point under a click",
    route: "/plotly",
    run: async ({ page, open }) => {
      await page.waitForSelector("#figure .bars .point");
      const bar = await page.locator("#figure .bars .point").nth(1).boundingBox();
      await page.mouse.move(bar.x + 20, bar.y + bar.height - 10);
      await page.mouse.click(bar.x + 20, bar.y + bar.height - 10);
      await shows(page, "#point", "Clicked: x = 2");
      const dark = await open("/plotly", { scheme: "dark" });
      await dark.waitForSelector("#figure .xtick text");
      const fill = (of) => of.locator("#figure .xtick text").first().evaluate((element) => getComputedStyle(element).fill);
      check((await fill(page)) !== (await fill(dark)), "the same colour in light and dark");
    },
  },
];
