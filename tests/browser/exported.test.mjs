// What the exported program does beyond plain events, in a browser under the Content-Security-Policy of exports: tasks, clocks, a
// shared state, uploads, addresses of the app's own, downloads, scripts of handlers, chains, a crash. One export of tests/apps/exported.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { atEnd, check, closePage, connected, equal, freePort, openPage, Program, reflex, run, tempFolder, test, until } from "./harness.mjs";

const home = tempFolder("exported");
let program, url, project;

async function open(route, context = undefined, contextOptions = undefined) {
  const page = await openPage(null, context ? { context } : { contextOptions });
  await page.context().grantPermissions(["local-network-access"]);
  await page.goto(url + route, { waitUntil: "load" });
  await connected(page);
  return page;
}
const text = (page, id) => page.textContent(`#${id}`);
const number = async (page, id) => Number(await text(page, id));
const shows = (page, id, want) =>
  until(async () => (await text(page, id)) === want, `#${id} shows ${want}`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(await text(page, id))}`);
  });
async function end(page) {
  equal(page.errors, [], "errors in the console");
  await closePage(page);
}

test("a task reports progress beside clicks, and is cancelled", async () => {
  const page = await open("/");
  await page.click("#make");
  await shows(page, "status", "running");
  await page.click("#click");
  await shows(page, "clicks", "1");
  await shows(page, "status", "made");
  equal(await text(page, "progress"), "10", "pages");
  await page.click("#long");
  await until(async () => (await number(page, "progress")) > 2 && (await text(page, "status")) === "running", "the next one goes on");
  await page.click("#cancel");
  await shows(page, "status", "cancelled");
  const at = await text(page, "progress");
  for (const clicks of ["2", "3", "4"]) {
    await page.click("#click");
    await shows(page, "clicks", clicks);
  }
  equal(await text(page, "progress"), at, "progress after that");
  await end(page);
});

test("the policy: scripts of the author run, on a page that is gone to as well; others do not, nor does text", async () => {
  const page = await open("/");
  equal(await page.evaluate(() => window.fromHead), "yes", "of .head");
  await page.evaluate(() => window.next.router.push("/clock"));
  await until(() => page.evaluate(() => window.added === 'it\'s "<added>"'), "rx_script of another page has run");
  const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
  check(/^script-src 'self' https:\/\/js\.example 'sha256-/.test(policy), `script_sources stand in the policy: ${policy}`);
  check(!/unsafe/.test(policy), "nothing unsafe");
  equal(page.errors, [], "errors in the console");
  const refused = await page.evaluate(() => new Promise((done) => {
    const said = [];
    addEventListener("securitypolicyviolation", (event) => said.push(event.blockedURI));
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.head.append(script);
    // What a debugger evaluates may make code of text; what runs later may not.
    setTimeout(() => {
      try {
        new Function("window.injected = true")();
      } catch {
        said.push("thrown");
      }
      setTimeout(() => done([window.injected, said.sort().join()]), 300);
    }, 0);
  }));
  equal(refused, [undefined, "eval,inline,thrown"], "what was injected");
  const header = (await fetch(url)).headers.get("content-security-policy");
  equal(header, "frame-ancestors 'self'; form-action 'self'; object-src 'none'; base-uri 'self'", "of the backend");
  await closePage(page);
});

test("what rxconfig.json says of the database reaches nothing that browsers get", () => {
  const files = (folder, skip) => fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => !skip.includes(entry.name)).flatMap((entry) =>
    entry.isDirectory() ? files(path.join(folder, entry.name), skip) : entry.isFile() ? [path.join(folder, entry.name)] : []);
  const web = path.join(project, ".web");
  const all = [...files(web, [".export", "node_modules"]), ...files(path.join(web, ".export/web"), ["node_modules"])];
  check(all.some((file) => file.endsWith("out/index.html")) && all.some((file) => file.endsWith("reflex/app.js")), "pages are among them");
  equal(all.filter((file) => fs.readFileSync(file).includes("hidden-word")), [], "files with it");
  // The password of redis_url is not even part of the program.
  const everything = [...all, ...files(path.join(web, ".export"), ["node_modules"]), ...files(home, [])];
  check(everything.some((file) => fs.readFileSync(file).includes("hidden-word")), "the program has db_url");
  equal(everything.filter((file) => fs.readFileSync(file).includes("hidden-phrase")), [], "files with the password of redis_url");
});

test("clocks: RX_EVERY for all and for a page, INTERVAL", async () => {
  const page = await open("/clock");
  const [ticks, now] = [await number(page, "ticks"), await number(page, "now")];
  await until(async () => (await number(page, "ticks")) > ticks + 3, "RX_EVERY pushes");
  await until(async () => (await number(page, "here")) > 3, "to this page, too");
  await until(async () => (await number(page, "now")) > now + 500, "INTERVAL goes on by itself");
  await end(page);
});

test("two tabs in one room, a third one outside", async () => {
  const a = await open("/room");
  const [b, c] = [await open("/room", a.context()), await open("/room")];
  await a.click("#enter");
  await b.click("#enter");
  const say = async (page, words) => {
    await page.fill("#say", words);
    await page.locator("#say").blur();
  };
  await say(a, "hello");
  await shows(b, "lines", "hello");
  await say(b, " back");
  await shows(a, "lines", "hello back");
  await shows(a, "count", "2");
  await shows(b, "count", "2");
  await b.reload();
  await connected(b);
  await shows(b, "lines", "hello back");
  equal(await text(c, "count"), "0", "the third one's own room");
  equal([...a.errors, ...b.errors], [], "errors in the console");
  await closePage(a);
  await end(c);
});

/** What the browser saves on a click. */
async function saved(page, selector) {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 20000 }), page.click(selector)]);
  return [download.suggestedFilename(), fs.readFileSync(await download.path(), "latin1")];
}

test("two files are uploaded and kept; what is kept, assets, addresses of the app and bytes are downloaded", async () => {
  const page = await open("/files");
  const files = ["one.txt", "zwei ä.bin"].map((name) => path.join(home, name));
  fs.writeFileSync(files[0], "the first");
  fs.writeFileSync(files[1], Buffer.alloc(300000, "x"));
  await page.setInputFiles("#files input", files);
  await page.click("#send");
  await shows(page, "seen", "mine:one.txt:9mine:zwei ä.bin:300000");
  await until(async () => fs.readdirSync(path.join(home, ".states/uploads")).length === 0, "nothing is left of the way");
  equal(await saved(page, ".kept >> nth=0"), ["one.txt", "the first"]);
  equal((await saved(page, ".kept >> nth=1"))[1].length, 300000);
  equal(await saved(page, "#asset"), ["leaf.txt", "a leaf of the assets\n"]);
  equal((await saved(page, "#table"))[1], "a,b\n");
  equal(await saved(page, "#bytes"), ["bytes.bin", "a\0b"]);
  await end(page);
});

test("addresses of the app: a parameter, a query, JSON both ways", async () => {
  const page = await open("/");
  const ask = (address, options) => page.evaluate(async ([address, options]) => {
    const answer = await fetch(address, options);
    return [answer.status, answer.headers.get("content-type"), await answer.text()];
  }, [address, options]);
  const [status, type, body] = await ask("/items/pen%20and%20ink?times=abc");
  equal([status, JSON.parse(body)], [200, { name: "pen and ink", times: 3 }]);
  check(/^application\/json/.test(type), type);
  const sent = { deep: [1, { two: "ü" }] };
  const answer = await ask("/items/x", { method: "POST", body: JSON.stringify(sent) });
  equal([answer[0], JSON.parse(answer[2])], [201, sent]);
  page.errors.length = 0;
  equal((await ask("/items/x", { method: "POST", body: "{" }))[0], 400);
  equal((await ask("/items/x", { method: "DELETE" }))[0], 405);
  await closePage(page);
});

test("limits of an upload hold in the browser and in the program", async () => {
  const page = await open("/files");
  const choose = (name, text) => page.setInputFiles("#small input", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await choose("large.txt", "more than ten bytes");
  await page.getByText("'large.txt' is larger than 10 bytes").first().waitFor();
  await choose("small.bin", "small");
  await page.getByText("'small.bin' is of a type that is not accepted here").first().waitFor();
  const send = async (...files) => {
    const form = new FormData();
    form.append("event", JSON.stringify({ event_handler: "Box.take_small", arguments: [], id: "small" }));
    for (const [name, content] of files) form.append("files", new Blob([content], { type: "text/plain" }), name);
    const headers = { Origin: url, "X-Reflex-Token": "c3333333333333333333333333333333" };
    return (await fetch(`${url}/_upload`, { method: "POST", headers, body: form })).status;
  };
  equal(await send(["large.txt", "more than ten bytes"]), 413, "too large");
  equal(await send(["small.bin", "small"]), 415, "another type");
  equal(await send(["a.txt", "a"], ["b.txt", "b"]), 413, "too many");
  equal(await send(["a.txt", "a"]), 200, "what is allowed");
  await choose("small.txt", "small");
  await until(async () => (await text(page, "seen")).includes("small:small.txt"), "what is allowed arrives");
  await closePage(page);
});

test("a handler's script runs under the policy", async () => {
  const page = await open("/");
  await page.click("#ask");
  await shows(page, "answer", "42");
  await end(page);
});

test("what a handler sends before its end is shown; chains run in order", async () => {
  const page = await open("/");
  await page.click("#steps");
  await shows(page, "step", "first");
  fs.writeFileSync(path.join(home, "go"), "");
  await shows(page, "step", "last");
  await shows(page, "trace", "begun second(2) third third ");
  await end(page);
});

/** nginx with the file of `reflex scaffold nginx`, but for its port, before a program of its own. */
async function behindNginx(port) {
  const [backend, folder] = [await freePort(), tempFolder("nginx")];
  const done = spawnSync(reflex, ["scaffold", "nginx", "--domain", "localhost"], { cwd: project, encoding: "utf8" });
  check(done.status === 0, `reflex scaffold: ${done.stderr}`);
  const site = fs.readFileSync(path.join(project, "deploy/nginx.conf"), "utf8")
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`).replace(/listen \[::\]:80;/, "").replace(/server 127.0.0.1:\d+;/, `server 127.0.0.1:${backend};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((part) => `${part}_temp_path ${folder}/${part};`).join(" ");
  fs.writeFileSync(path.join(folder, "site.conf"), site);
  fs.writeFileSync(path.join(folder, "nginx.conf"), `daemon off;\npid ${folder}/pid;\nevents {}\nhttp { access_log off; ${temporary} include ${folder}/site.conf; }\n`);
  const env = { ...process.env, REFLEX_DEPLOY_URL: `http://localhost:${port}`, REFLEX_TRUSTED_PROXIES: "127.0.0.1" };
  const app = new Program(program.command, ["--json", "--port", String(backend), "--store", "memory"], { cwd: folder, env });
  await app.message((m) => m.event === "ready", "it serves", 30000);
  new Program("nginx", ["-e", "stderr", "-c", path.join(folder, "nginx.conf")], { cwd: folder });
  await until(() => fetch(`http://localhost:${port}/`).then((answer) => answer.ok, () => false), "nginx serves", 30000);
}

test("behind nginx, as 'reflex scaffold nginx' sets it up: pages, events, uploads", async () => {
  const port = await freePort();
  const before = url;
  await behindNginx(port);
  url = `http://localhost:${port}`;
  const page = await open("/");
  await page.click("#click");
  await shows(page, "clicks", "1");
  await page.goto(url + "/files", { waitUntil: "load" });
  await connected(page);
  const file = path.join(home, "through.txt");
  fs.writeFileSync(file, "through a proxy");
  await page.setInputFiles("#files input", [file]);
  await page.click("#send");
  await shows(page, "seen", "mine:through.txt:15");
  await end(page);
  url = before;
});

// Which worker gets a connection is the kernel's choice: uploads from ever new pages until some came to the other one.
test("two workers: what an upload's handler did shows, its toast as well, whichever worker got the file", async () => {
  const socket = path.join(home, "redis");
  const redis = spawn("redis-server", ["--port", "0", "--unixsocket", socket, "--save", "", "--dir", home], { stdio: "ignore" });
  atEnd(async () => redis.kill("SIGKILL"));
  await until(() => fs.existsSync(socket), "the Redis server is there");
  const before = url;
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const two = new Program(program.command, ["--json", "--port", String(port), "--store", "redis", "--workers", "2"],
    { cwd: home, env: { ...process.env, REFLEX_REDIS_URL: `unix://${socket}` } });
  await two.message((m) => m.event === "ready", "two workers serve", 30000);
  let elsewhere = 0;
  for (let i = 0; i < 30 && elsewhere < 2; i++) {
    const page = await open("/files");
    const answer = page.waitForResponse((response) => response.url().endsWith("/_upload"));
    await page.setInputFiles("#small input", { name: `${i}.txt`, mimeType: "text/plain", buffer: Buffer.from("small") });
    elsewhere += /elsewhere/.test(await (await answer).text()) ? 1 : 0;
    await page.getByText(`${i}.txt has come`).first().waitFor();
    await shows(page, "seen", `small:${i}.txt`);
    await end(page);
  }
  check(elsewhere === 2, `${elsewhere} of 30 uploads came to the other worker`);
  await two.stop();
  redis.kill("SIGKILL");
  url = before;
});

test("https, with a certificate of the program's own", async () => {
  const [port, folder, before] = [await freePort(), tempFolder("tls"), url];
  const made = spawnSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem",
    "-out", "cert.pem", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], { cwd: folder, encoding: "utf8" });
  check(made.status === 0, made.stderr);
  const options = ["--json", "--port", String(port), "--store", "memory", "--tls-certificate", "cert.pem", "--tls-key", "key.pem"];
  const app = new Program(program.command, options, { cwd: folder });
  const ready = await app.message((m) => m.event === "ready", "it serves", 30000);
  equal(ready.backend, `https://localhost:${port}`);
  url = ready.backend;
  const page = await open("/", undefined, { ignoreHTTPSErrors: true });
  equal((await page.reload()).headers()["strict-transport-security"], "max-age=31536000", "the browser is told to stay with https");
  await connected(page);
  await page.click("#click");
  await shows(page, "clicks", "1");
  await end(page);
  url = before;
  const plain = await fetch(`http://localhost:${port}/`).then(() => "answered", () => "refused");
  equal(plain, "refused", "without TLS");
});

test("the program brings its libraries along: nothing but the C library is taken from the system", () => {
  const libraries = (pid) => new Set(fs.readFileSync(`/proc/${pid}/maps`, "utf8").match(/\/\S+\.so[.\d]*$/gm));
  const workers = spawnSync("pgrep", ["-P", String(program.child.pid)], { encoding: "utf8" }).stdout.trim().split("\n");
  const used = [...libraries(workers[0])];
  const own = path.dirname(used.find((file) => /libwebsockets\.so/.test(file)));
  if (/-fsanitize/.test(process.env.CC)) // such a program takes the sanitizer's library from the system, and all others with it
    return;
  check(/\/reflex-\d+\/[0-9a-f]{16}$/.test(own), `unpacked into ${own}`);
  check(used.includes(`${own}/libwebsockets-evlib_uv.so`), "the plugin of the event loop, too");
  const outside = used.filter((file) => !file.startsWith(own + "/") && !/\/(libc|libm|libdl|libpthread|librt|libresolv|libnss_\w+|ld-linux[-\w]*)[.-]/.test(file));
  equal(outside, [], "of the system");
});

test("a tooltip opens over its child, the next one at once after it", async () => {
  const page = await open("/clock");
  const shown = () => page.locator("[role=tooltip]").allTextContents();
  await page.hover("#tip-b");
  await page.hover("#tip-a");
  await until(async () => (await shown()).join() === "the first", "the first, since the second waits a minute");
  await page.hover("#tip-b");
  await until(async () => (await shown()).join() === "the second", "the second does not wait now");
  await page.mouse.move(600, 500, { steps: 10 });
  await until(async () => (await shown()).length === 0, "none");
  await end(page);
});

test("failures reach RX_ON_EXCEPTION; after a crash the supervisor starts anew, with the state", async () => {
  const page = await open("/");
  await page.click("#click");
  await shows(page, "clicks", "1");
  await page.click("#refuse");
  await shows(page, "last", "failed in Work.refuse");
  await page.click("#fall");
  await program.message((m) => m.event === "error" && /'Work\.fall'.*signal 11/.test(m.text), "the crash is reported");
  await program.message((m) => /the backend is back/.test(m.text ?? ""), "the backend is back");
  await shows(page, "last", "crashed in Work.fall");
  await page.click("#click");
  await shows(page, "clicks", "2");
  equal(await text(page, "step"), "none", "of the failed handlers");
  equal(program.messages.filter((m) => /signal 11/.test(m.text ?? "")).length, 1, "crashes");
  const token = await page.evaluate(() => window.__reflex.token());
  check(!program.text.includes(token.slice(0, 9)), "the log has no token");
  await closePage(page);
});

await run(async () => {
  project = makeApp("exported", { script_sources: ["https://js.example"], db_url: "postgres://shop:hidden-word@db.example/shop",
    redis_url: "redis://shop:hidden-phrase@cache.example:6379/0" });
  const done = spawnSync(reflex, ["export", "--json", "--standalone", "--zip-dest-dir", home], { cwd: project, encoding: "utf8" });
  check(done.status === 0, `reflex export: ${done.stdout}${done.stderr}`);
  const port = await freePort();
  program = new Program(JSON.parse(done.stdout.trim().split("\n").pop()).standalone, ["--json", "--port", String(port), "--store", "sqlite"], { cwd: home });
  atEnd(() => program.stop());
  await program.message((m) => m.event === "ready", "it serves", 30000);
  url = `http://127.0.0.1:${port}`;
});
