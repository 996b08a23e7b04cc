// Uploads in a browser: choosing, dropping, limits, bound arguments, progress, cancelling; kept files and downloads; addresses of the app's own.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, connected, equal, openPage, run, startApp, tempFolder, test, until } from "./harness.mjs";

let app, folder, files, page;

const file = (name, size) => {
  const at = path.join(files, name);
  fs.writeFileSync(at, Buffer.alloc(size, "x"));
  return at;
};
const texts = (selector) => page.$$eval(selector, (list) => list.map((element) => element.textContent));
const shows = (selector, want) => until(async () => JSON.stringify(await texts(selector)) === JSON.stringify(want), `${selector} shows ${want}`);
const choose = (...names) => page.setInputFiles("#files input", names);
const rest = () => fs.readdirSync(path.join(folder, ".states/uploads")).length;
const notice = (text) => page.getByText(text).first().waitFor({ timeout: 15000 });
const drop = (selector, name, type) =>
  page.evaluate(
    ([selector, name, type]) => {
      const data = new DataTransfer();
      data.items.add(new File(["dropped"], name, { type }));
      for (const kind of ["dragenter", "dragover", "drop"])
        document.querySelector(selector).dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [selector, name, type],
  );

test("one file, with a bound argument", async () => {
  await choose(file("a.txt", 5));
  await shows(".chosen", ["a.txt"]);
  await page.click("#send");
  await shows(".seen", ["7:a.txt:5"]);
  await until(() => rest() === 0, "nothing is left on disk");
});
test("several files", async () => {
  await choose(file("b.txt", 0), file("c ä.txt", 70000));
  await shows(".chosen", ["b.txt", "c ä.txt"]);
  await page.click("#send");
  await shows(".seen", ["7:a.txt:5", "7:b.txt:0", "7:c ä.txt:70000"]);
});
test("clearing the list", async () => {
  await page.click("#clear");
  await shows(".chosen", []);
});
test("progress goes to 100", async () => {
  await choose(file("large.bin", 20000000));
  await page.click("#send");
  await until(async () => (await texts(".seen")).includes("7:large.bin:20000000"), "the large file arrives");
  await shows("#percent", ["100"]);
  check(Number((await texts("#steps"))[0]) >= 1, "progress was told");
});
test("cancelling leaves nothing behind", async () => {
  const before = (await texts(".seen")).length;
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200000 });
  await page.click("#send");
  await until(() => rest() === 1, "the file is on its way");
  await page.click("#cancel");
  await until(() => rest() === 0, "nothing is left on disk");
  await client.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  equal((await texts(".seen")).length, before, "handlers run");
  await choose(file("after.txt", 1));
  await page.click("#send");
  await until(async () => (await texts(".seen")).includes("7:after.txt:1"), "the next upload works");
});
test("limits of the component", async () => {
  await page.click("#clear");
  await choose(file("1", 1), file("2", 1), file("3", 1), file("4", 1));
  await notice("at most 3 files can be chosen");
  await page.setInputFiles("#pictures input", file("x.png", 2000));
  await notice("'x.png' is larger than 1000 bytes");
  await page.setInputFiles("#pictures input", file("x.txt", 10));
  await notice("'x.txt' is of a type that is not accepted here");
});
test("the server's limit", async () => {
  await choose(file("huge.bin", 25000000));
  await page.click("#send");
  await notice("a file is too large");
  await until(() => rest() === 0, "nothing is left on disk");
});
test("dropping sends at once", async () => {
  await drop("#pictures", "d.png", "image/png");
  await until(async () => (await texts(".seen")).includes("8:d.png:7"), "the dropped file arrives");
});
test("a limit that a var says holds on both sides", async () => {
  const token = await page.evaluate(() => Object.values(sessionStorage).find((value) => /^[0-9a-f]{32}$/.test(value)));
  const send = async () => {
    const form = new FormData();
    form.append("event", JSON.stringify({ event_handler: "Box.take", arguments: [9], id: "small" }));
    form.append("files", new Blob(["more than ten bytes"]), "v.txt");
    const headers = { Origin: new URL(app.url).origin, "X-Reflex-Token": token };
    return (await fetch(`http://localhost:${app.backendPort}/_upload`, { method: "POST", headers, body: form })).status;
  };
  await page.setInputFiles("#small input", file("v.txt", 19));
  await notice("'v.txt' is larger than 10 bytes");
  equal(await send(), 413, "more than the var says");
  await page.click("#raise");
  await until(async () => (await send()) < 300, "taken once the var says more");
  await until(async () => (await texts(".seen")).includes("9:v.txt:19"), "the file arrives");
});
test("a kept file is shown and downloaded", async () => {
  const picture = path.join(files, "p.png");
  fs.writeFileSync(picture, Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));
  await choose(picture);
  await page.click("#keep");
  await until(() => page.$eval(".kept", (image) => image.complete && image.naturalWidth === 1).catch(() => false), "the picture is shown");
  check(fs.existsSync(path.join(folder, "uploaded_files/p.png")), "it lies in uploaded_files");
  const answer = await fetch(`http://localhost:${app.backendPort}/_upload/p.png`);
  equal(answer.headers.get("x-content-type-options"), "nosniff");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".save")]);
  equal(download.suggestedFilename(), "p.png", "saved under its name, though the backend has another origin");
  equal(fs.statSync(await download.path()).size, fs.statSync(picture).size, "size of what was saved");
  equal((await fetch(`http://localhost:${app.backendPort}/_upload/..%2frxconfig.json`)).status, 404);
});
test("an address of the app's own", async () => {
  const answer = await fetch(`http://localhost:${app.backendPort}/report/x`);
  equal(await answer.text(), "a,b\n");
  equal(answer.headers.get("content-type"), "text/csv");
});
test("uploads and kept files below backend_path", async () => {
  await page.close();
  await app.stop();
  const config = path.join(folder, "rxconfig.json");
  fs.writeFileSync(config, JSON.stringify({ ...JSON.parse(fs.readFileSync(config, "utf8")), backend_path: "/api" }));
  app = await startApp(folder);
  page = await openPage();
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(new URL(request.url()).pathname));
  await page.goto(app.url);
  await connected(page);
  await choose(file("below.txt", 3));
  await page.click("#send");
  await shows(".seen", ["7:below.txt:3"]);
  await choose(path.join(files, "p.png"));
  await page.click("#keep");
  await until(() => page.$eval(".kept", (image) => image.complete && image.naturalWidth === 1).catch(() => false), "the picture is shown");
  equal(new URL(await page.getAttribute(".kept", "src")).pathname, "/api/_upload/p.png", "its address");
  equal(sent, ["/api/_upload", "/api/_upload"], "where the files went");
});
await run(async () => {
  folder = makeApp("upload", { max_upload_size: 21000000 });
  files = tempFolder("files");
  app = await startApp(folder);
  page = await openPage(app.url);
  await connected(page);
});
