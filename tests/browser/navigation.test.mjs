// Navigation without a reload: links, other sites, jumps within a page, back and forward, redirects, a prefix; what the visitor chose of light and
// dark.
import { check, closePage, connected, equal, openPage, run, startApp, test, until } from "./harness.mjs";
import { makeApp } from "./apps.mjs";

const project = makeApp("routes", { frontend_path: "/shop" });
let url;

const shown = (page, id, text) =>
  until(async () => (await page.textContent(`#${id}`)) === text, `#${id} shows '${text}'`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows '${await page.textContent(`#${id}`)}'`);
  });

async function open(address = "/", options = {}) {
  const page = await openPage(url + address, options);
  await connected(page);
  await page.evaluate(() => (window.kept = true));
  return page;
}
const kept = (page) => page.evaluate(() => window.kept === true);
const where = (page) => page.evaluate(() => location.pathname + location.search + location.hash);
const log = (page) => page.textContent("#log");

test("a link keeps page, state and connection; the address has the prefix, the app does not see it", async () => {
  const page = await open();
  await page.click("#add");
  await shown(page, "count", "1");
  await page.click("#to-second");
  await shown(page, "title", "second");
  equal(await where(page), "/shop/post/second?page=2", "address");
  await shown(page, "path", "/post/second");
  await shown(page, "log", " /post/second slug=second all= page=2;");
  await page.click("#add");
  await shown(page, "count", "2");
  check(await kept(page), "no reload");
  equal(page.errors, [], "errors");
  await closePage(page);
});

test("back and forward run on_load and keep the state", async () => {
  const page = await open();
  await page.click("#to-first");
  await shown(page, "title", "first");
  await page.click("#to-second");
  await shown(page, "title", "second");
  await shown(page, "log", " /post/first slug=first all= page=; /post/second slug=second all= page=2;");
  await page.goBack();
  await shown(page, "title", "first");
  await until(async () => (await log(page)).split(";").length === 4, "on_load after going back");
  await page.goForward();
  await shown(page, "title", "second");
  await until(async () => (await log(page)).split(";").length === 5, "on_load after going forward");
  check(await kept(page), "no reload");
  await closePage(page);
});

test("a jump within the page only scrolls", async () => {
  const page = await open("/about");
  await shown(page, "log", " /about slug= all= page=;");
  await page.click("#to-part");
  await until(async () => (await where(page)) === "/shop/about#part", "the address");
  await until(() => page.evaluate(() => window.scrollY > 0), "the page scrolls");
  await page.click("#look");
  await shown(page, "log", " /about slug= all= page=; look /about? page=;");
  check(await kept(page), "no reload");
  await closePage(page);
});

test("other sites, and what is told to, open a new tab", async () => {
  const page = await open();
  await page.route("**/*", (route) => (route.request().url().includes("example.com") ? route.abort() : route.continue()));
  for (const [id, address] of [["to-outside", "https://example.com/"], ["to-tab", `${url}/about`]]) {
    const link = page.locator(`#${id}`);
    equal([await link.getAttribute("target"), await link.getAttribute("rel")], ["_blank", "noopener noreferrer"], id);
    equal(new URL(await link.getAttribute("href"), url).href, address, `address of ${id}`);
  }
  const [tab] = await Promise.all([page.context().waitForEvent("page"), page.click("#to-tab")]);
  await until(async () => (await tab.textContent("#title")) === "About", "the new tab");
  equal(await page.textContent("#title"), "Home", "the old one stays");
  await closePage(page);
});

test("on_load sends the browser elsewhere: on the first load, after a link, in place of the address", async () => {
  const page = await open();
  await page.click("#to-enter");
  await shown(page, "title", "About");
  equal(await where(page), "/shop/about", "address");
  check(await kept(page), "no reload");
  await page.goBack();
  await shown(page, "title", "Home");
  await closePage(page);
  const direct = await openPage(`${url}/enter`);
  await until(async () => (await direct.textContent("#title")) === "About", "the page after the first load");
  await closePage(direct);
});

test("two pages that send the browser to each other are stopped", async () => {
  const page = await open();
  await page.click("#to-ring");
  await until(async () => (await page.textContent("body")).includes("redirects in a row"), "a notice", 60000);
  const address = await where(page);
  await page.click("#to-home");
  await shown(page, "title", "Home");
  check(address.startsWith("/shop/ring/"), `it stays at ${address}`);
  check(await kept(page), "no reload");
  await closePage(page);
});

test("the query as the page's script changed it is what the next handler sees", async () => {
  const page = await open("/post/first?page=1");
  await shown(page, "page", "1");
  await page.evaluate(() => history.replaceState(history.state, "", "?page=5"));
  await page.click("#look");
  await until(async () => (await log(page)).includes("look /post/first?page=5 page=5;"), "the handler sees it");
  await shown(page, "page", "5");
  await closePage(page);
});

const mode = (page) => page.evaluate(() => [document.documentElement.classList.contains("dark") ? "dark" : "light", document.documentElement.style.colorScheme]);

test("light, dark and the system's appearance: at first, chosen, after a reload, in other tabs", async () => {
  const page = await open("/");
  equal(await mode(page), ["light", "light"], "what the app says");
  await page.evaluate(() => localStorage.setItem("theme", "dark"));
  await page.reload();
  equal(await mode(page), ["dark", "dark"], "what was chosen, from the first paint on");
  const other = await open("/", { context: page.context() });
  equal(await mode(other), ["dark", "dark"], "in another tab");
  await other.click("#mode");
  await until(async () => (await mode(page))[0] === "light", "the first tab follows");
  await shown(page, "mode-now", "light, light");
  await page.evaluate(() => localStorage.setItem("theme", "system"));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.reload();
  await until(async () => (await mode(page))[0] === "dark", "the system's");
  await connected(page);
  await shown(page, "mode-now", "dark, system");
  await page.emulateMedia({ colorScheme: "light" });
  await until(async () => (await mode(page))[0] === "light", "the system's changes");
  await closePage(page);
});

await run(async () => {
  url = (await startApp(project)).url.replace(/\/$/, "");
  if (!url.endsWith("/shop")) url += "/shop";
  await until(async () => (await fetch(url)).ok, "the first page is built", 120000);
});
