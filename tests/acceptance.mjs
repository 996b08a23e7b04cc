// The table of tests/README.md against the browser tests that ran: every test that it names exists, ran, passed and did something in a page; every
// row that has none says why; no row of the list is missing. TAP. Results are the lines that harness.mjs writes to RX_TEST_RESULTS; without
// them only the names are looked for in the files.
import fs from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const ROWS = 57;
const results = readResults();

function readResults() {
  const file = process.env.RX_TEST_RESULTS;
  if (!file) return null;
  const lines = fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** { row, mark, tests: [{ file, name }], reason, red } of every line of the table. */
function readTable() {
  const text = fs.readFileSync(path.join(root, "tests/README.md"), "utf8");
  return text
    .split("\n")
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) => {
      const [row, mark, , tests, red] = line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim());
      const named = [...tests.matchAll(/`([\w-]+): ([^`]+)`/g)].map(([, file, name]) => ({ file: `${file}.test.mjs`, name }));
      return { row: Number(row), mark, tests: named, reason: named.length ? "" : tests, red };
    });
}

function problemsOf({ file, name }) {
  if (results === null) {
    const source = path.join(root, "tests/browser", file);
    const there = fs.existsSync(source) && fs.readFileSync(source, "utf8").includes(name);
    return there ? [] : [`${file} has no test '${name}'`];
  }
  const result = results.find((r) => r.file === file && r.name === name);
  if (!result) return [`'${name}' of ${file} did not run`];
  return [!result.ok && `'${name}' of ${file} failed`, !result.browser && `'${name}' of ${file} did nothing in a page`].filter(Boolean);
}

function problemsOfRow(entry) {
  const problems = entry.tests.flatMap(problemsOf);
  if (!entry.tests.length && entry.reason.length < 20) problems.push("neither a test nor a reason");
  if (entry.tests.length && entry.red.length < 10) problems.push("the table does not say how the test was seen red");
  return problems;
}

let failed = 0;
let count = 0;
function report(name, problems) {
  count++;
  failed += problems.length > 0;
  console.log(`${problems.length ? "not ok" : "ok"} ${count} - ${name}`);
  for (const problem of problems) console.log(`# ${problem}`);
}

const table = readTable();
const missing = Array.from({ length: ROWS }, (_, i) => i + 1).filter((row) => table.filter((e) => e.row === row).length !== 1);
report("every row of the list stands in the table once", missing.map((row) => `row ${row}`));
for (const entry of table) report(`row ${entry.row} (${entry.mark})`, problemsOfRow(entry));
console.log(`1..${count}`);
process.exit(failed ? 1 : 0);
