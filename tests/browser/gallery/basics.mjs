// Icons, lists, HTML, times, media, and what watches the page.
import { check, equal, until } from "../harness.mjs";

const text = (page, selector) => page.textContent(selector);
const box = (page, selector) => page.locator(selector).first().boundingBox();

/** Waits until the text of an element is the one wanted. */
async function says(page, selector, wanted) {
  await until(async () => (await text(page, selector)) === wanted, `'${wanted}' in ${selector}, not '${await text(page, selector)}'`);
}

export default [
  {
    name: "icons: sizes, of their place, and from a var",
    run: async ({ page }) => {
      const hearts = await page.locator("#icons .lucide-heart").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      equal(hearts.slice(0, 4), [14, 18, 24, 32], "sizes of the hearts");
      equal((await box(page, "#icons button .lucide-plus")).width, 14, "in a small button");
      equal((await box(page, "#icons button .lucide-download")).width, 16, "in a button");
      equal((await box(page, "#icons button .lucide-arrow-right")).width, 18, "arrow_right is arrow-right, in a large button");
      await page.waitForSelector("#icon-var.lucide path");
      const rocket = await page.innerHTML("#icon-var");
      await page.fill("#icon-name", "bell_ring");
      await until(async () => /M10.268/.test(await page.innerHTML("#icon-var")), "the bell");
      check((await page.innerHTML("#icon-var")) !== rocket, "another drawing");
      await page.fill("#icon-name", "no-such-icon");
      await page.waitForSelector(".lucide-circle-help, .lucide-circle-question-mark");
    },
  },
  {
    name: "lists of items and of a var",
    run: async ({ page }) => {
      const items = (selector) => page.locator(`${selector} > li`).allTextContents();
      equal(await items("#plain-list"), ["a list", "without marks", "with icons"], "children");
      equal(await items("#steps"), ["first", "second", "third"], "items");
      await page.click("#add-fruit");
      await until(async () => (await items("#fruits")).at(-1) === "fruit 4", "a fourth fruit");
      const mark = (selector) => page.locator(selector).evaluate((one) => getComputedStyle(one).listStyleType);
      equal([await mark("#plain-list"), await mark("#fruits"), await mark("#steps"), await mark("#roman")], ["none", "disc", "decimal", "upper-roman"], "marks");
    },
  },
  {
    name: "html is cleaned, unless it is trusted",
    run: async ({ page }) => {
      await page.waitForSelector("#html b");
      await page.fill("#html-source", "<img src=x onerror=\"window.taken = true\"><a href=\"javascript:window.taken = true\">go</a><i>kept</i>");
      await says(page, "#html i", "kept");
      const html = await page.innerHTML("#html");
      check(!/onerror|javascript:|script/.test(html), `left in: ${html}`);
      await page.click("#html a");
      equal(await page.evaluate(() => window.taken), undefined, "a script of a var");
      equal(await page.innerHTML("#html-trusted"), "<i>trusted</i> text", "trusted");
      page.failed = page.failed.filter((one) => !/\/x$/.test(one));
      page.errors.length = 0; // the picture that there is not
    },
  },
  {
    name: "times in zones and languages",
    run: async ({ page }) => {
      const look = async () => {
        await says(page, "#tokyo", "2026-02-15 03:30 JST");
        await says(page, "#german", "Samstag, 14. Februar 2026");
        await says(page, "#added", "16 Feb 19:30");
        await says(page, "#days", "44");
        await says(page, "#duration", "2:24:30");
      };
      await look();
      check(/ago$/.test(await text(page, "#ago")), "English stays English beside German");
      check(await page.getAttribute("#ago", "title"), "the whole time as a hint");
      // What the HTML says is left as it is; coming back, the browser says it.
      await page.click("nav a[href='/media']");
      await page.waitForSelector("#film video");
      await page.click("nav a[href='/basics']");
      await look();
    },
  },
  {
    name: "a switch, an icon and a choice follow the colour mode",
    run: async ({ page }) => {
      const shown = () => page.locator("main .reflex-mode svg:visible").getAttribute("class");
      check(/sunrise/.test(await shown()), "a sunrise in light mode");
      await page.click("#mode-switch");
      await page.waitForSelector("text=It is dark.");
      check(/moon-star/.test(await shown()), "a moon in dark mode");
      equal(await page.getAttribute("#mode-switch", "data-state"), "checked", "the switch");
    },
  },
  {
    name: "a film plays when a var says so, and tells",
    route: "/media",
    run: async ({ page }) => {
      await page.waitForSelector("#film video");
      await page.waitForSelector("#sound audio");
      await page.click("#play");
      await says(page, "#player", "It plays.");
      await until(() => page.evaluate(() => document.querySelector("#film video").currentTime > 0), "time passes");
      await page.click("#play");
      await says(page, "#player", "It waits.");
    },
  },
  {
    name: "typing is told after a pause; what is pasted is told",
    route: "/window",
    run: async ({ page }) => {
      for (const [id, word] of [["slow-plain", "plain"], ["slow", "radix"]]) {
        await page.fill(`#${id}`, "");
        await says(page, "#typed", "");
        await page.evaluate(() => {
          window.seen = new Set();
          new MutationObserver(() => window.seen.add(document.querySelector("#typed").textContent))
            .observe(document.querySelector("#typed"), { characterData: true, childList: true, subtree: true });
        });
        await page.locator(`#${id}`).pressSequentially(word, { delay: 20 });
        await says(page, "#typed", word);
        const seen = await page.evaluate(() => [...window.seen]);
        check(!seen.includes(word.slice(0, 1)), `told while typing: ${seen}`);
        equal(await page.inputValue(`#${id}`), word, "the field keeps its text");
      }
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData("text/plain", "hello");
        document.querySelector("#paste-here").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
      });
      await until(async () => /\["text\/plain", ?"hello"\]/.test(await text(page, "#pasted")), `what was pasted: ${await text(page, "#pasted")}`);
    },
  },
  {
    name: "the window's size and keys; parts for each width",
    route: "/window",
    run: async ({ page }) => {
      const parts = async () => {
        const shown = [];
        for (const id of ["mobile", "tablet", "desktop"]) if (await page.isVisible(`#${id}`)) shown.push(id);
        return shown;
      };
      equal(await parts(), ["desktop"], "wide");
      await page.setViewportSize({ width: 700, height: 640 });
      await says(page, "#window", "700 × 640");
      equal(await parts(), ["tablet"], "between");
      await page.setViewportSize({ width: 430, height: 640 });
      await says(page, "#window", "430 × 640");
      equal(await parts(), ["mobile"], "narrow");
      await page.keyboard.press("F9");
      await says(page, "#key", "F9");
    },
  },
  {
    name: "a box stays at its end until one scrolls up",
    route: "/window",
    run: async ({ page }) => {
      const left = () => page.locator("#lines").evaluate((one) => Math.round(one.scrollHeight - one.scrollTop - one.clientHeight));
      await until(async () => (await left()) <= 1, "at the end at first");
      await page.click("#add-line");
      await page.waitForSelector("#lines :text('Line 9')");
      await until(async () => (await left()) <= 1, "at the end with a new line");
      await page.locator("#lines").evaluate((one) => one.scrollTo(0, 0));
      await until(() => page.locator("#lines").evaluate((one) => one.scrollTop === 0), "up");
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.click("#add-line");
      await page.waitForSelector("#lines :text('Line 10')");
      equal(await page.locator("#lines").evaluate((one) => one.scrollTop), 0, "left where it was");
    },
  },
  {
    name: "a part that fails leaves the page, tells, and is tried again",
    route: "/window",
    errors: true,
    run: async ({ page }) => {
      await page.click("#break");
      await page.waitForSelector("#boundary [role=alert]");
      check(/this list is broken/.test(await text(page, "#boundary [role=alert]")), "the error is shown");
      await says(page, "#problem", "this list is broken");
      await page.click("#break");
      await page.click("#boundary [role=alert] button:has-text('Try again')");
      await page.waitForSelector("#boundary :text('All is well.')");
    },
  },
  {
    name: "a lost connection is told at its place and in the corner, toasts as the provider says",
    route: "/window",
    errors: true,
    run: async ({ page }) => {
      await page.waitForFunction(() => window.galleryRuns === 1);
      await page.click("#toast");
      await page.waitForSelector("[data-sonner-toaster][data-y-position=top] [data-close-button]");
      await page.context().setOffline(true);
      await page.evaluate(() => dispatchEvent(new Event("offline")));
      await page.waitForSelector("#connection .reflex-banner-here");
      await page.waitForSelector(".reflex-pulser svg");
      equal(await page.locator(".reflex-banner:not(.reflex-banner-here)").count(), 0, "the usual line");
      await page.context().setOffline(false);
      await page.waitForSelector(".reflex-pulser", { state: "detached" });
    },
  },
];
