// Components of the app's own: parameters, events, and that nothing is rendered again for what it does not take.
import { check, equal, until } from "../harness.mjs";

const rendered = (page) => page.evaluate(() => window.__reflex.memosRendered());

export default [
  {
    name: "events and parameters of memo components; a var inside renders none of them again",
    run: async ({ page }) => {
      const greetings = () => page.locator(".greeting").allTextContents();
      equal(await greetings(), ["Hi Ada", "Hi Grace", "Hi Edsger", "Hi Zoe"], "at first");
      await page.click(".pick >> nth=1");
      await until(async () => (await page.textContent("#picked")) === "Picked: Grace", "who is picked");
      const before = await rendered(page);
      await page.click("#formal");
      await until(async () => (await greetings()).join() === "Dear Ada,Dear Grace,Dear Edsger,Dear Zoe", "the greetings");
      equal(await rendered(page), before, "components rendered");
      await page.click(".more >> nth=2");
      await until(async () => (await page.textContent("main")).includes("5 at the table"), "one more seat");
      const more = (await rendered(page)) - before;
      check(more === 1, `${more} components rendered for one`);
    },
  },
];
