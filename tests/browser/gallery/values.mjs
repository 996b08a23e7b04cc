// Values that are too many for a row: each icon is drawn, languages and themes of code are chosen from lists.
import { check, equal, until } from "../harness.mjs";

const drawn = (page) => page.evaluate(() => [...document.querySelectorAll("#icons .icon")].map((one) => [one.innerText.trim(), one.querySelectorAll("svg > *").length > 0]));

/** Chooses in the n-th list of the page. */
async function choose(page, n, text) {
  await page.click(`[role=combobox] >> nth=${n}`);
  await page.waitForSelector("[role=option]");
  const options = await page.locator("[role=option]").count();
  await page.locator("[role=option]").filter({ hasText: new RegExp(`^${text}$`) }).click();
  return options;
}

export default [
  {
    name: "every icon is drawn, a screen at a time; a search finds by a part of the name",
    route: "/icons",
    run: async ({ page }) => {
      const seen = new Set();
      const total = Number((await page.innerText("#icons-shown")).split(" of ")[1]);
      for (;;) {
        const first = `${seen.size + 1} to `;
        await until(async () => (await page.innerText("#icons-shown")).startsWith(first), `the screen that begins with ${first}`);
        await until(async () => (await drawn(page)).every(([, is]) => is), "all icons of the screen", 30000).catch(async (error) => {
          throw new Error(`${error.message}; not drawn: ${(await drawn(page)).filter(([, is]) => !is)}`);
        });
        for (const [name] of await drawn(page)) seen.add(name);
        if (await page.isDisabled("#icons-next")) break;
        await page.click("#icons-next");
      }
      check(total > 1900, `${total} icons`);
      equal(seen.size, total, "icons that were drawn");
      await page.fill("#icon-search", "heart-");
      await until(async () => (await drawn(page)).length > 0 && (await drawn(page)).every(([name]) => name.includes("heart-")), "hearts alone");
    },
  },
  {
    name: "all languages and themes are offered; what is chosen is shown",
    route: "/values/code",
    run: async ({ page }) => {
      const colours = (id) => page.evaluate((s) => new Set([...document.querySelectorAll(`${s} .line span`)].map((one) => one.style.cssText)).size, `#${id}`);
      await until(async () => (await colours("block")) > 1, "colours of C");
      check((await choose(page, 0, "plaintext")) > 300, "languages");
      await until(async () => (await colours("block")) <= 1, "no colours in plain text");
      check((await choose(page, 0, "rust")) > 300, "languages again");
      await until(async () => (await colours("block")) > 1, "colours of Rust");
      check((await choose(page, 1, "dracula")) > 60, "themes");
      await until(() => page.evaluate(() => /#282a36/i.test(document.querySelector("#block").parentElement.outerHTML)), "the ground of another theme");
      check((await choose(page, 2, "go")) > 300, "languages of the other component");
      await until(async () => (await colours("shiki")) > 1, "colours of Go");
    },
  },
  {
    name: "a form tells its words, a portal is at the end of the document, a validity state says what is wrong",
    route: "/parts",
    run: async ({ page }) => {
      await page.fill("#say input", "hello");
      await page.click("#say button");
      await until(async () => (await page.innerText("#said")) === "Said: hello", "the handler got it");
      check(!(await page.evaluate(() => document.querySelector("main").contains(document.querySelector("#from-portal")))), "the portal is outside of the page's own elements");
      await page.fill("#validity", "no address");
      await page.keyboard.press("Tab");
      await until(async () => /typeMismatch/.test(await page.innerText("main")), "the word of the browser");
    },
  },
];
