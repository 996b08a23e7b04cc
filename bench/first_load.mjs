// What a browser loads before a page works: the scripts and style sheets that its HTML names, each compressed by gzip as a server would.
//
//     node bench/first_load.mjs FOLDER [PAGE.html] [--files]
//
// Prints {"js": bytes, "css": bytes}; --files adds a line for each file. Scripts for browsers without modules (nomodule) are left out.
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const [folder, page = "index.html"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const html = fs.readFileSync(path.join(folder, page), "utf8");
const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
const scripts = tags.filter((tag) => tag.startsWith("<script") && !/\bnomodule\b/i.test(tag)).map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]);
scripts.push(...tags.filter((tag) => /rel="modulepreload"/.test(tag)).map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1]));
const styles = tags.filter((tag) => /rel="stylesheet"/.test(tag)).map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1]);

function total(addresses) {
  let sum = 0;
  for (const address of new Set(addresses.filter(Boolean))) {
    const file = path.join(folder, new URL(address, "http://x/").pathname);
    const [plain, size] = [fs.readFileSync(file).length, gzipSync(fs.readFileSync(file), { level: 9 }).length];
    if (process.argv.includes("--files")) console.log(`${size}\t${plain}\t${address}`);
    sum += size;
  }
  return sum;
}

console.log(JSON.stringify({ js: total(scripts), css: total(styles) }));
