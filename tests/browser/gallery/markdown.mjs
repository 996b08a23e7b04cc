// Markdown: in the HTML, as components of the theme, with formulas and code; of a var; HTML cleaned; the author's components.
import { check, equal, until } from "../harness.mjs";

export default [
  {
    name: "the HTML has all of it, without a script",
    run: async ({ page }) => {
      const html = await (await page.request.get(page.url())).text();
      for (const part of [/<h2[^>]*>A heading of the second level/, /<td[^>]*>Saturn/, /<math /, /--shiki-light:[^"]*">int/, /<mark>now/])
        check(part.test(html), `${part} in the HTML`);
      check(!html.includes("<template"), "nothing that waits for a script");
    },
  },
  {
    name: "elements are components of the theme",
    run: async ({ page }) => {
      for (const selector of ["h2.rt-Heading", "a.rt-Link", "code.rt-Code", ".rt-TableRoot", ".rt-Blockquote", "hr, .rt-Separator", "em.rt-Em", "del"])
        check(await page.locator(`#elements ${selector}`).count(), selector);
      equal(await page.getAttribute("#elements a.rt-Link >> nth=1", "target"), "_blank", "another site in a tab of its own");
      equal(await page.locator("#elements input[type=checkbox]:checked").count(), 1, "a task that is done");
      await page.click("#elements a:has-text('link to another page')");
      await until(async () => (await page.textContent("main h1")) === "Code", "the other page, without a reload");
    },
  },
  {
    name: "formulas are typeset",
    run: async ({ page }) => {
      const look = () => page.evaluate(() => {
        const of = (selector) => getComputedStyle(document.querySelector(`#formulas ${selector}`));
        return [of(".katex-html").display !== "none", of(".katex").fontFamily.includes("KaTeX_Main"), of(".katex-mathml").position];
      });
      await until(async () => String(await look()) === "true,true,absolute", "KaTeX's style sheet");
    },
  },
  {
    name: "a var is shown while one types",
    run: async ({ page }) => {
      await page.fill("#draft", "## Typed\n\n```c\nint x;\n```\n\n$a^2$");
      await until(async () => (await page.locator("#shown h2:has-text('Typed')").count()) === 1, "the heading");
      await until(async () => (await page.locator("#shown .line span[style*=shiki]").count()) > 1, "code in colours");
      await until(async () => (await page.locator("#shown .katex").count()) === 1, "a formula");
    },
  },
  {
    name: "HTML is text unless asked for, and cleaned then",
    run: async ({ page }) => {
      await page.fill("#draft", "a <b id='bold'>b</b> <img src=x onerror='window.wrong = true'> [x](javascript:alert(1))");
      await until(async () => (await page.innerText("#shown")).includes("<b id='bold'>"), "tags as text");
      equal(await page.locator("#shown b, #shown img, #shown [href^=javascript]").count(), 0, "no element of them");
      equal(await page.locator("#html :is(kbd, mark, details)").count(), 4, "elements that do no harm");
      equal(await page.locator("#html script").count(), 0, "no script");
      check(!(await page.innerText("#html")).includes("alert"), "nor its text");
      check(!(await page.evaluate(() => window.wrong)), "nothing ran");
    },
  },
  {
    name: "components of the author's own, with content and attributes",
    run: async ({ page }) => {
      const heading = page.locator("#mapped h1, #mapped h2").first();
      equal(await heading.getAttribute("data-accent-color"), "ruby", "the author's heading");
      equal(await heading.innerText(), "Ruby", "its content");
      equal(await page.getAttribute("#mapped a", "href"), "/code", "the address of the link");
      equal((await page.innerText("#mapped .rt-Card")).trim(), "A quotation.", "content where it was asked for");
    },
  },
];
