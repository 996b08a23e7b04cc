// Styles of the styling page: states, siblings, selectors, breakpoints, colours from vars, what RX_STYLES says; and the first paint.
import { check, equal, until } from "../harness.mjs";

const css = (page, selector, property, part) =>
  page.evaluate(([s, p, of]) => getComputedStyle(document.querySelector(s), of).getPropertyValue(p), [selector, property, part ?? null]);

/** What a colour of the theme is in the page. */
const named = (page, name) =>
  page.evaluate((value) => {
    const probe = document.querySelector("main").appendChild(document.createElement("i"));
    probe.style.color = value;
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }, `var(--${name})`);

const settles = (page, selector, property, want) =>
  until(async () => (await css(page, selector, property)) === want, `${property} of ${selector} is ${want}`);

export default [
  {
    name: "states and parts",
    run: async ({ page }) => {
      await settles(page, "#hover", "background-color", await named(page, "gray-a3"));
      await page.hover("#hover");
      await settles(page, "#hover", "background-color", await named(page, "accent-5"));
      equal(await css(page, "#before", "content", "::before"), '"★"', "before");
      equal(await css(page, "#field", "color", "::placeholder"), await named(page, "accent-11"), "the placeholder's style beside the prop of that name");
      equal(await page.getAttribute("#field", "placeholder"), "placeholder and focus", "the prop");
      equal(await css(page, "#field", "border-top-style"), "dashed", "while the placeholder shows");
      await page.fill("#field", "x");
      equal(await css(page, "#field", "border-top-style"), "solid", "with a text");
      equal(await css(page, "main button[disabled]", "text-decoration-line"), "line-through", "disabled");
    },
  },
  {
    name: "siblings, in the HTML before any script runs, too",
    run: async ({ page, open }) => {
      const plain = await open("/styling");
      const radius = (p, n) => css(p, `#rows > div:nth-of-type(${n})`, "border-top-left-radius");
      const html = await (await page.request.get(page.url())).text();
      await plain.setContent(html.replace(/<script.*?<\/script>/gs, ""));
      for (const [kind, one] of Object.entries({ shown: page, "as HTML": plain })) {
        check((await radius(one, 1)) !== "0px", `${kind}: the first`);
        equal(await radius(one, 2), "0px", `${kind}: the second`);
        const grounds = await one.$$eval("#rows > div", (rows) => rows.map((row) => getComputedStyle(row).backgroundColor));
        check(grounds[0] !== "rgba(0, 0, 0, 0)", `${kind}: the ground of odd rows`);
        equal(grounds.map((ground) => ground === grounds[0]), [true, false, true, false, true], `${kind}: odd rows`);
      }
    },
  },
  {
    name: "selectors, and a media query that has some",
    run: async ({ page, open }) => {
      equal(await css(page, "#list li", "padding-top"), "10px", "& > li");
      equal(await css(page, "#list li:last-of-type", "border-bottom-style"), "none", "the later one wins");
      equal(await css(page, "#list code", "color"), await named(page, "accent-11"), "what is inside");
      const narrow = await open("/styling", { width: 420 });
      equal(await css(narrow, "#list li", "padding-top"), "4px", "in a media query");
    },
  },
  {
    name: "breakpoints by name and in order",
    run: async ({ page, open }) => {
      const narrow = await open("/styling", { width: 420 }), middle = await open("/styling", { width: 800 });
      equal(await css(narrow, "#grows", "font-size"), "16px", "initial");
      equal(await css(middle, "#grows", "font-size"), "20px", "sm");
      equal(await css(page, "#grows", "font-size"), "28px", "lg");
      equal(await css(narrow, "#grows", "color"), await named(narrow, "tomato-11"), "the first");
      equal(await css(middle, "#grows", "color"), await named(middle, "jade-11"), "the third");
    },
  },
  {
    name: "scale, shade and a whole style from vars",
    run: async ({ page }) => {
      await settles(page, "#chosen", "border-top-color", await named(page, "iris-9"));
      equal(await css(page, "#chosen", "box-shadow"), "none", "not raised");
      await page.click("main button:text-is('jade')");
      await settles(page, "#chosen", "border-top-color", await named(page, "jade-9"));
      await settles(page, "#chosen", "background-color", await named(page, "jade-a4"));
      await page.focus("main [role=slider]");
      await page.keyboard.press("ArrowRight");
      await settles(page, "#chosen", "border-top-color", await named(page, "jade-10"));
      await page.click("#raise");
      await until(async () => (await css(page, "#chosen", "box-shadow")) !== "none", "raised");
      equal(await css(page, "#chosen", "padding-top"), "32px", "the props stay");
    },
  },
  {
    name: "what RX_STYLES says of a component and of a class",
    run: async ({ page }) => {
      equal(await css(page, "#quote", "border-left-color"), await named(page, "accent-9"), "a component");
      equal(await css(page, "#quote", "padding-left"), "16px", "its padding");
      equal(await css(page, "#note", "background-color"), await named(page, "amber-a3"), "a class");
      const html = await (await page.request.get(page.url())).text();
      check(html.includes(".styling-note{"), "the class is in the HTML");
    },
  },
  {
    name: "the first paint is dark for who has chosen dark",
    run: async ({ page, open }) => {
      const light = await page.evaluate(() => getComputedStyle(document.querySelector(".radix-themes")).backgroundColor);
      const dark = await open("/styling");
      await dark.evaluate(() => localStorage.setItem("theme", "dark"));
      // Every frame from the first on, and the mode at the moment when the body begins.
      await dark.addInitScript(() => {
        globalThis.frames_ = [];
        const mode = () => ["light", "dark"].filter((name) => document.documentElement.classList.contains(name)).join(" and ");
        const sample = () => {
          const theme = document.querySelector(".radix-themes");
          if (theme) frames_.push(`${mode()} ${getComputedStyle(theme).backgroundColor}`);
          if (frames_.length < 30) requestAnimationFrame(sample);
        };
        requestAnimationFrame(sample);
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          globalThis.atBody_ = mode();
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await dark.reload({ waitUntil: "load" });
      await until(() => dark.evaluate(() => frames_.length >= 30), "thirty frames");
      equal(await dark.evaluate(() => atBody_), "dark", "before the body is there");
      const frames = await dark.evaluate(() => [...new Set(frames_)]);
      equal(frames.length, 1, `one look from the first frame on: ${frames}`);
      check(frames[0].startsWith("dark ") && !frames[0].endsWith(light), `dark: ${frames[0]}`);
    },
  },
];
