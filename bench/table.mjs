// Tables: as text for a terminal, as Markdown for docs/performance.md. The first row is the heading.
import fs from "node:fs";
import path from "node:path";

const file = path.resolve(import.meta.dirname, "../docs/performance.md");

export function text(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) => `${row.map((cell, i) => (i ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]))).join("   ")}\n`).join("");
}

export function markdown(rows) {
  const line = (row) => `| ${row.join(" | ")} |\n`;
  return line(rows[0]) + line(rows[0].map((_, i) => (i ? "---:" : "---"))) + rows.slice(1).map(line).join("");
}

/** Puts text where docs/performance.md has `<!-- name -->` … `<!-- end of name -->`. */
export function fill(name, content) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const old = fs.readFileSync(file, "utf8");
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for '${name}'`);
  fs.writeFileSync(file, `${old.slice(0, from + begin.length)}\n${content.trimEnd()}\n${old.slice(to)}`);
}
