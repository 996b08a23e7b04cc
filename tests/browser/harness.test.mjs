// The harness itself: what it writes of each test for tests/acceptance.mjs. The file of tests is one of its own, in a process of its own.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { equal, root, run, tempFolder, test, write } from "./harness.mjs";

const FILE = `
import { check, closePage, openPage, run, test } from ${JSON.stringify(path.join(root, "tests/browser/harness.mjs"))};
let page;
const address = "data:text/html,<p>hello</p>";
test("before there is a browser", async () => {});
test("opens a page and reads it", async () => {
  page = await openPage(address);
  check((await page.textContent("p")) === "hello", "text");
});
test("leaves the page of the one before alone", async () => {});
test("reads the page of the one before", async () => check((await page.locator("p").count()) === 1, "count"));
test("presses a key in it", async () => page.keyboard.press("a"));
test("evaluates in it, and fails", async () => check(await page.evaluate(() => false), "as it should"));
test("looks for what never comes", async () => page.click("#nowhere", { timeout: 100 }).catch(() => {}));
test("opens an empty page and closes it", async () => closePage(await openPage()));
await run();
`;

test("a test was in a browser when it did something in a page itself, whoever opened it", async () => {
  const folder = tempFolder("harness");
  const results = path.join(folder, "results.jsonl");
  write(path.join(folder, "own.test.mjs"), FILE);
  const { stdout } = spawnSync(process.execPath, [path.join(folder, "own.test.mjs")], {
    encoding: "utf8",
    timeout: 120000,
    env: { ...process.env, RX_TEST_RESULTS: results, RX_TEST_ONLY: "" },
  });
  const lines = fs.readFileSync(results, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  equal(lines.filter((line) => line.browser).map((line) => line.name), [
    "opens a page and reads it",
    "reads the page of the one before",
    "presses a key in it",
    "evaluates in it, and fails",
  ], `in a browser\n${stdout}`);
  equal(lines.filter((line) => !line.ok).map((line) => line.name), ["evaluates in it, and fails"], "failed");
  equal(lines.length, 8, "tests");
});

await run();
