// From a save to the changed page in headless Chromium, state kept: `reflex run` (live push), and the same texts of the page through
// `next dev` alone. Times are from just before the file is written to the MutationObserver's callback; clocks of Node and browser are the
// system's. Prints one line a case: median, minimum, maximum, count.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { atEnd, connected, freePort, makeProject, openPage, startApp, until, write } from "../tests/browser/harness.mjs";

const EDITS = Number(process.env.EDITS ?? 15);

/** The app's text: `step` changes what is asked for, and always the label, so that every edit shows. */
function source(components, step) {
  const kind = ["label", "handler", "component"][step % 3];
  const added = kind === "component" ? `\t\trx_badge("added ${step}"),\n` : "";
  const increment = kind === "handler" ? step + 2 : 1;
  const rows = Math.ceil(components / 50);
  const functions = Array.from({ length: rows }, (_, r) => {
    const cells = Array.from({ length: Math.min(24, Math.floor((components - r * 50) / 2) || 1) }, (_, i) =>
      `rx_hstack(rx_text("row ${r} cell ${i}"), rx_badge("b${i}"))`);
    return `static rx part_${r}(void)\n{\n\treturn rx_vstack(\n\t\t${cells.join(",\n\t\t")}\n\t);\n}\n`;
  });
  const calls = components > 20 ? Array.from({ length: rows }, (_, r) => `\t\tpart_${r}(),\n`).join("") : "";
  return `#include <reflex.h>

RX_STATE(Counter, VAR(int, count, 0), EVENT(add))

void Counter_add(struct Counter *self)
{
	self->count += ${increment};
}

${components > 20 ? functions.join("\n") : ""}
static rx home(void)
{
	return rx_vstack(
		rx_heading("step ${step}", .id = "label"),
		rx_text(Counter.count, .id = "count"),
${added}		rx_input(.id = "note"),
		rx_button("add", .id = "add", .on_click = Counter.add)${calls ? `,\n${calls.replace(/,\n$/, "")}` : ""}
	);
}

RX_PAGE(home, .route = "/")
`;
}

async function observe(page) {
  await page.evaluate(() => {
    window.changes = [];
    new MutationObserver(() => {
      const label = document.querySelector("#label")?.textContent;
      if (window.changes.at(-1)?.label !== label) window.changes.push({ label, at: performance.timeOrigin + performance.now() });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
/** When the change of a step was seen. Asks late and seldom: a question keeps the page from its work. */
const arrived = async (page, step) => {
  await pause(150);
  return until(() => page.evaluate((label) => window.changes.find((c) => c.label === label)?.at, `step ${step}`), `step ${step} shows`, 30000);
};
const now = () => performance.timeOrigin + performance.now();

function report(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
  console.log(`${name.padEnd(44)} ${at(0.5).toFixed(1).padStart(8)} ms   [${sorted[0].toFixed(1)} - ${sorted.at(-1).toFixed(1)}] n=${sorted.length}`);
  return at(0.5);
}

async function measure(components) {
  const folder = makeProject("blank", {});
  for (const name of fs.readdirSync(path.join(folder, "app"))) fs.rmSync(path.join(folder, "app", name));
  const file = path.join(folder, "app/bench.c");
  write(file, source(components, 0));
  const app = await startApp(folder);
  const page = await openPage(app.url);
  await connected(page);
  await page.click("#add");
  await until(async () => (await page.textContent("#count")) === "1", "the count");
  await page.fill("#note", "kept");
  await observe(page);
  const pageFile = path.join(folder, ".web/pages/index.js");
  const texts = [fs.readFileSync(pageFile, "utf8")];
  const live = [];
  const reports = [];
  const settle = components > 20 ? 1500 : 400; // nobody saves while the bundler still works on the save before
  const dropped = 3; // the first few warm everything up
  for (let step = 1; step <= EDITS + dropped; step++) {
    const text = source(components, step);
    const start = now();
    fs.writeFileSync(file, text);
    const time = (await arrived(page, step)) - start;
    if (step > dropped) live.push(time);
    if (step > dropped) reports.push(app.messages.filter((m) => m.event === "build").at(-1)?.report);
    texts.push(await until(() => { const t = fs.readFileSync(pageFile, "utf8"); return t.includes(`step ${step}`) && t; }, "the file follows"));
    await pause(settle);
  }
  const kept = (await page.inputValue("#note")) === "kept" && (await page.textContent("#count")) === "1";
  await page.close();
  await app.stop();

  // The same page through next dev alone: same folder, no backend, files written by hand.
  const port = await freePort();
  fs.writeFileSync(pageFile, texts[0]);
  const next = spawn(app.ready.node ?? "node", ["node_modules/next/dist/bin/next", "dev", "-p", String(port), "-H", "127.0.0.1"],
    { cwd: path.join(folder, ".web"), stdio: "ignore", detached: true, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });
  const end = async () => { try { process.kill(-next.pid, "SIGKILL"); } catch { /* gone */ } };
  atEnd(end);
  await until(async () => (await fetch(`http://127.0.0.1:${port}/`)).ok, "next dev answers", 60000);
  const plain = await openPage(`http://127.0.0.1:${port}/`);
  await until(() => plain.locator("#label").count(), "the page shows", 60000);
  await new Promise((r) => setTimeout(r, 1500));
  await observe(plain);
  const bundler = [];
  for (let step = 1; step < texts.length; step++) {
    const start = now();
    fs.writeFileSync(pageFile, texts[step]);
    const time = (await arrived(plain, step)) - start;
    if (step > dropped) bundler.push(time);
    await pause(settle);
  }
  await plain.close();
  await end();
  const a = report(`save to DOM, ${components > 20 ? components + " components" : "counter"}: reflex run`, live);
  const b = report(`save to DOM, ${components > 20 ? components + " components" : "counter"}: next dev alone`, bundler);
  const part = (name) => (reports.map((r) => r?.[name] ?? 0).sort((x, y) => x - y)[Math.floor(reports.length / 2)] / 1000).toFixed(1);
  console.log(`${"  of which".padEnd(44)} compile ${part("compile_us")}, link ${part("link_us")}, load ${part("load_us")}, pages ${part("pages_us")}; notice to pushed ${part("total_us")} ms`);
  console.log(`${"".padEnd(44)} ${(b / a).toFixed(1).padStart(8)} times faster; state and input kept: ${kept ? "yes" : "NO"}`);
}

await measure(6);
await measure(500);
process.exit(0);
