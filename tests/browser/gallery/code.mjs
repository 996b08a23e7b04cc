// Code blocks: colours in the HTML and in both modes, numbers, the copy button, languages and themes.
import { check, equal, until } from "../harness.mjs";

/** A colour as computed styles have it, of what the style attribute says of a token in a mode. */
const said = (page, selector, mode) =>
  page.evaluate(([s, name]) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = document.querySelector(s).style.getPropertyValue(name) || "transparent";
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }, [selector, `--shiki-${mode}`]);
const colour = (page, selector) => page.evaluate((s) => getComputedStyle(document.querySelector(s)).color, selector);

export default [
  {
    name: "the HTML has the text and its colours, without a script",
    run: async ({ page }) => {
      const html = await (await page.request.get(page.url())).text();
      const text = html.replace(/<style.*?<\/style>/g, "").replace(/<[^>]+>/g, "");
      check(text.includes("int main(void)"), "the text of a block");
      check(/--shiki-dark:[^"]*">#include/.test(html), "a token with its colours");
      check(!html.includes("<template"), "nothing that waits for a script");
    },
  },
  {
    name: "each mode has colours of its own; a theme of one's own stays",
    run: async ({ page, open }) => {
      const dark = await open("/code", { scheme: "dark" });
      const token = "#program .line span";
      equal(await colour(page, token), await said(page, token, "light"), "a token in light");
      equal(await colour(dark, token), await said(dark, token, "dark"), "a token in dark");
      check((await colour(page, token)) !== (await colour(dark, token)), "another colour in dark");
      const nord = "[style*='--code-ground-light: #2e3440'], [style*='--code-ground-light:#2e3440']";
      const ground = (p) => p.evaluate((s) => getComputedStyle(document.querySelector(s)).backgroundColor, nord);
      equal(await ground(page), "rgb(46, 52, 64)", "nord in light");
      equal(await ground(dark), "rgb(46, 52, 64)", "nord in dark");
    },
  },
  {
    name: "lines have numbers",
    run: async ({ page }) => {
      const before = (selector) => page.evaluate((s) => getComputedStyle(document.querySelector(s), "::before").content, selector);
      check(/counter\(line\)/.test(await before("#program .line")), "numbers");
      equal(await before("#changed .line"), "none", "no numbers unless asked for");
      equal(await page.locator("#program .line").count(), 8, "lines");
    },
  },
  {
    name: "the button copies the text",
    run: async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.bringToFront();
      await page.click("#program .code-copy");
      await until(async () => (await page.getAttribute("#program .code-copy", "aria-label")) === "Copied", "it says so");
      const text = await page.evaluate(() => navigator.clipboard.readText());
      check(text.startsWith("#include <stdio.h>\n\nint main(void)\n{\n    for"), `the text: ${text}`);
    },
  },
  {
    name: "comments mark lines, and are not shown",
    run: async ({ page }) => {
      await until(async () => (await page.locator("#changed .diff.remove").count()) === 1, "a line that goes");
      equal(await page.locator("#changed .diff.add").innerText(), "    return 42;", "a line that comes");
      check(!(await page.innerText("#changed")).includes("[!code"), "no notation");
    },
  },
  {
    name: "a language of a var: its grammar is loaded when it is chosen",
    run: async ({ page }) => {
      const loaded = [];
      page.on("response", (response) => loaded.push(response.url()));
      const kinds = () => page.evaluate(() => new Set([...document.querySelectorAll("#chosen .line span")].map((s) => s.style.cssText)).size);
      await until(async () => (await kinds()) > 1, "colours of C");
      await page.waitForLoadState("networkidle");
      loaded.length = 0;
      await page.click("text=Rust");
      await until(async () => loaded.some((address) => address.endsWith(".js")), "the grammar of Rust");
      await until(async () => (await page.evaluate(() => document.querySelector("#chosen .line span")?.innerText)) === "let", "'let' is a word of Rust");
      await page.click("text=Plain");
      await until(async () => (await kinds()) === 0, "no colours in plain text");
      equal(await page.innerText("#chosen pre"), "let x = f(1); // return", "the text");
    },
  },
];
