// The loop of the GitHub app: an event from the input to C and back, one state per tab, a dropped connection, and the sample code of the
// design as it stands.
import http from "node:http";
import { once } from "node:events";
import { atEnd, check, connected, equal, makeProject, openPage, run, startApp, test, until } from "./harness.mjs";

let app;
let page;
let asked = [];
let answerSlow;

/** What stands in for api.github.com: known users, one who is answered when the test calls answerSlow, everything else is 404. */
async function startApi() {
  const server = http.createServer((request, response) => {
    const name = request.url.split("/").pop();
    asked.push(name);
    if (name === "nobody") return response.writeHead(404).end("{}");
    const answer = JSON.stringify({ html_url: `https://example.org/${name}`, avatar_url: `data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" id="${name}"/>` });
    const reply = () => response.writeHead(200, { "content-type": "application/json" }).end(answer);
    if (name === "slow") answerSlow = reply;
    else reply();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

const state = (p) => p.evaluate(() => window.__reflex.state().GithubState);

test("the page shows the defaults", async () => {
  page = await openPage(app.url);
  await connected(page);
  equal((await state(page)).url, "https://github.com/reflex-dev");
  check(await page.getAttribute("a[href='https://github.com/reflex-dev']", "href"), "the link is there");
});

test("a name typed into the input changes link and avatar", async () => {
  await page.fill("input", "picklelo");
  await page.locator("input").blur();
  await until(async () => (await state(page)).url === "https://example.org/picklelo", "the state changes");
  await until(() => page.locator("a[href='https://example.org/picklelo']").count(), "the link changes");
  await until(() => page.locator("img[src*='picklelo']").count(), "the avatar changes");
});

test("only the vars that changed come back", async () => {
  const frames = [];
  const other = await openPage(null, { context: page.context() });
  other.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => frames.push(String(payload))));
  await other.goto(app.url);
  await connected(other);
  frames.length = 0;
  await other.fill("input", "one");
  await other.locator("input").blur();
  const answer = await until(() => frames.find((f) => f.includes('"final":true')), "an answer");
  equal(Object.keys(JSON.parse(answer).delta.GithubState).sort(), ["profile_image", "url"]);
  await other.fill("input", "nobody");
  frames.length = 0;
  await other.locator("input").blur();
  const empty = await until(() => frames.find((f) => f.includes('"final":true')), "an answer");
  equal(JSON.parse(empty).delta, {}, "nothing changed");
  await other.close();
});

test("every tab has its own token and its own state", async () => {
  const other = await openPage(app.url);
  await connected(other);
  equal((await state(other)).url, "https://github.com/reflex-dev");
  const tokens = [await page.evaluate(() => window.__reflex.token()), await other.evaluate(() => window.__reflex.token())];
  check(tokens[0] !== tokens[1] && /^[0-9a-f]{32}$/.test(tokens[0]), `tokens ${tokens}`);
  await other.close();
});

test("a reload of the page finds the state again", async () => {
  await page.reload();
  await connected(page);
  await until(() => page.locator("a[href='https://example.org/picklelo']").count(), "the link is as before");
});

test("one client's slow handler does not hold up another", async () => {
  const other = await openPage(app.url);
  await connected(other);
  await page.fill("input", "slow");
  await page.locator("input").blur();
  await until(() => asked.includes("slow"), "the slow request is under way");
  await other.fill("input", "quick");
  await other.locator("input").blur();
  await until(async () => (await state(other)).url.endsWith("/quick"), "the quick one is answered");
  check(!(await state(page)).url.endsWith("/slow"), "the slow one still waits");
  answerSlow();
  await until(async () => (await state(page)).url.endsWith("/slow"), "the slow one too");
  await other.close();
});

test("no error was written to the console", async () => {
  equal(page.errors, []);
});

await run(async () => {
  const api = await startApi();
  const folder = makeProject("github");
  app = await startApp(folder, { env: { GITHUB_API: api } });
});
