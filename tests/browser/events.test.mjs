// Events on the page's side, in a browser: what handlers tell the browser, what triggers pass and do by themselves, actions, forms, inputs.
// Everything runs in development mode and, where it could differ, on the export.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, equal, openPage, run, startApp, test, until } from "./harness.mjs";

let app, page;

const text = (selector) => page.textContent(selector);
const got = (want) => until(async () => (await text("#got")) === want, `'${want}' is shown`).catch(async (error) => {
  throw new Error(`${error.message}; shown: '${await text("#got")}'`);
});
const idle = () => until(() => page.evaluate(() => window.__reflex.queue().length === 0), "every event is answered");

async function open(address = "/", options) {
  page = await openPage(app.url + address, options);
  page.logs = [];
  page.on("console", (message) => message.type() === "log" && !message.text().startsWith("[") && page.logs.push(message.text()));
  await connected(page);
  return page;
}

/** Registers a test that has a page of its own. */
function onPage(name, body, address = "/", options) {
  test(name, async () => {
    await open(address, options);
    try {
      await body();
    } finally {
      await closePage(page);
    }
  });
}

onPage("a handler's client events come in order, a toast is text and stays until it is closed", async () => {
  await page.click("#many");
  const toast = await page.waitForSelector("[data-sonner-toast]");
  await got("told");
  await until(async () => page.logs.length === 2, "both lines are logged");
  equal(page.logs, ["one", "two"]);
  equal(await toast.getAttribute("data-type"), "success", "its kind");
  check((await toast.textContent()).includes("Saved <b>it</b>"), "tags are text");
  check((await toast.textContent()).includes("second line"), "the description");
  equal(await page.locator("[data-sonner-toast] b").count(), 0, "elements made of the text");
  await page.click("#many"); // the same id replaces it
  await until(async () => page.logs.length === 4, "told again");
  equal(await page.locator("[data-sonner-toast]").count(), 1, "toasts with one id");
  await page.click("[data-sonner-toast] [data-close-button]");
  await until(async () => (await page.locator("[data-sonner-toast]").count()) === 0, "the toast is closed");
});

onPage("kinds of toasts; an action runs a handler with its argument; toasts follow light and dark", async () => {
  await page.click("#toasts");
  for (const kind of ["info", "warning", "error"]) await page.waitForSelector(`[data-sonner-toast][data-type=${kind}]`);
  await page.click("[data-sonner-toast][data-type=error] [data-button]");
  await got("undo");
  const theme = () => page.getAttribute("[data-sonner-toaster]", "data-sonner-theme");
  await page.click("#p-toast");
  const before = await theme();
  await page.click("#p-mode");
  await until(async () => (await theme()) !== before, "the toasts change with the mode");
  const toast = page.locator("[data-sonner-toast]", { hasText: "told nothing" });
  equal(await toast.count(), 0);
});

onPage("a toast on a trigger shows vars, and its action is an event", async () => {
  await page.click("#p-toast");
  const toast = page.locator("[data-sonner-toast]", { hasText: "from a var" });
  await toast.waitFor();
  check((await toast.textContent()).includes("count 0"), "the description is an expression");
  await toast.locator("[data-button]").click();
  await got("from the page");
});

onPage("redirect from a handler and on a trigger, back, and no reload on the way", async () => {
  await page.evaluate(() => (window.stays = true));
  await page.click("#go");
  await page.waitForSelector("#other");
  equal(await page.evaluate(() => location.pathname + location.search), "/other?from=handler");
  await until(async () => page.logs.includes("went"), "the next client event ran");
  await page.click("#back");
  await page.waitForSelector("#p-go");
  const entries = await page.evaluate(() => history.length);
  await page.click("#p-go");
  await page.waitForSelector("#other");
  equal(await page.evaluate(() => history.length), entries, "replace adds no entry");
  equal(await page.evaluate(() => window.stays), true, "the page was not loaded anew");
});

onPage("on_mount and on_unmount run once each", async () => {
  const calls = [];
  page.on("websocket", () => {});
  await page.evaluate(() => {
    const send = WebSocket.prototype.send;
    window.sent = [];
    WebSocket.prototype.send = function (text) {
      const { event_handler: handler, arguments: args } = JSON.parse(text);
      if (handler === "Tell.note") window.sent.push(args[0]);
      return send.call(this, text);
    };
  });
  await page.click("#go");
  await page.waitForSelector("#other");
  await until(() => page.evaluate(() => window.sent.includes("mounted")), "mounted");
  await page.click("#back");
  await got("unmounted");
  equal(await page.evaluate(() => window.sent), ["mounted", "unmounted"]);
  equal(calls, []);
});

onPage("downloads of text and bytes", async () => {
  const files = [];
  page.on("download", (download) => files.push(download));
  await page.click("#files");
  await until(async () => files.length === 2, "two downloads");
  equal(files.map((file) => file.suggestedFilename()), ["table.csv", "raw.bin"]);
  equal(fs.readFileSync(await files[0].path(), "utf8"), "a,b\n1,ü\n");
  equal([...fs.readFileSync(await files[1].path())], [0, 1, 255]);
});

onPage("focus, and set_value of an input with and without a var", async () => {
  await page.click("#focus");
  await until(() => page.evaluate(() => document.activeElement.id === "plain"), "the input has the focus");
  await page.click("#fill");
  await until(async () => (await page.inputValue("#plain")) === "filled", "the plain input is filled");
  await got("by handler");
  equal(await page.inputValue("#bound"), "by handler");
});

onPage("scripts from a trigger: an expression, a template, statements with await, a function with an argument", async () => {
  await page.click("#p-script");
  await got("number 2");
  await page.click("#p-text");
  await got("it is 2/4");
  await page.click("#p-statements");
  await got("number 21");
  await page.click("#p-function");
  await got("from a varfrom a var");
  await page.click("#p-log");
  await until(async () => page.logs.includes("from a var"), "the var is logged");
});

onPage("scripts from a handler: promises are awaited, bound arguments come first", async () => {
  const seen = await collectGot();
  await page.click("#script");
  await until(async () => (await seen()).includes("number 9") && (await seen()).includes("bound 42"), "the results of scripts").catch(async (error) => {
    throw new Error(`${error.message}: ${JSON.stringify(await seen())}`);
  });
  await page.click("#function");
  await got("LOUD!");
});

/** What #got shows from now on, one after the other. */
async function collectGot() {
  await page.evaluate(() => {
    window.shown = [];
    new MutationObserver(() => window.shown.push(document.querySelector("#got").textContent)).observe(document.querySelector("#got"), {
      childList: true, characterData: true, subtree: true,
    });
  });
  return () => page.evaluate(() => window.shown);
}

onPage("a script that a handler makes at run time is refused, as in an export", async () => {
  await page.click("#made");
  await until(() => /rx_call_script was given JavaScript that does not stand in quotes/.test(app.text), "the log");
  equal(await page.evaluate(() => window.madeOf), undefined, "what it would have set");
});

onPage("a script that fails is reported to the backend, and the page goes on", async () => {
  await watchErrors();
  await page.click("#broken");
  await until(async () => (await errors()).some(([message]) => message.includes("nothing")), "the error is sent");
  await page.click("#p-script");
  await got("number 2");
});

async function watchErrors() {
  await page.evaluate(() => {
    window.errors = [];
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (text) {
      const message = JSON.parse(text);
      if (message.event_handler === "$error") window.errors.push(message.arguments);
      return send.call(this, text);
    };
  });
}
const errors = () => page.evaluate(() => window.errors);

onPage("errors of scripts and promises are sent with their stack, at most five in a minute", async () => {
  await watchErrors();
  await page.evaluate(() => {
    setTimeout(() => { throw new Error("thrown"); });
    setTimeout(() => Promise.reject(new Error("rejected")));
  });
  await until(async () => (await errors()).length === 2, "both are sent");
  equal((await errors()).map(([message]) => message).sort(), ["rejected", "thrown"]);
  check((await errors()).every(([, stack]) => stack.includes("Error: ")), "with the stack");
  await page.evaluate(() => { for (let i = 0; i < 9; i++) setTimeout(() => { throw new Error(`more ${i}`); }); });
  await until(async () => page.errors.filter((text) => text.includes("more")).length >= 9, "all were thrown");
  await idle();
  equal((await errors()).length, 5, "sent in all");
});

onPage("several events on one trigger, in order; a choice; vars of the browser alone", async () => {
  await page.click("#several");
  await got("second");
  equal(page.logs, ["first", "third"]);
  equal(await text("#open"), "closed");
  await page.click("#choice");
  await until(async () => (await text("#open")) === "open", "the CLIENT var is set");
  await page.click("#choice");
  await got("was open");
  await page.click("#pick");
  await page.click("#pick");
  await until(async () => (await text("#picked")) === "5", "an expression of the var");
});

onPage("bound arguments of every type", async () => {
  await page.click("#all");
  await got("1 3 9007199254740993 2.5 from a var");
});

/** The handlers' events that this page sends from now on: [handler, arguments]. */
async function watchSent() {
  await page.evaluate(() => {
    window.sentEvents = [];
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (text) {
      const { event_handler: handler, arguments: args } = JSON.parse(text);
      if (handler) window.sentEvents.push([handler, args]);
      return send.call(this, text);
    };
  });
  return () => page.evaluate(() => window.sentEvents);
}

onPage("throttle: the first event runs at once, those within the time are dropped, the next one runs", async () => {
  const sent = await watchSent();
  for (let i = 0; i < 5; i++) await page.click("#throttle");
  await got("number 1");
  await idle();
  equal(await sent(), [["Tell.number", [1]]], "what was sent of five clicks within a minute");
  await page.evaluate(() => { for (let i = 0; i < 3; i++) document.querySelector("#throttle-short").click(); });
  equal((await sent()).length, 2, "sent after three clicks at once");
  await got("number 1 1");
  await until(async () => {
    await page.click("#throttle-short");
    return (await text("#got")).startsWith("number 1 1 1");
  }, "once the time is over another click runs");
});

onPage("debounce: of several events the last one runs, once", async () => {
  const sent = await watchSent();
  await page.evaluate(() => {
    for (const id of ["p-debounce-1", "p-debounce-2", "p-debounce-3"]) document.getElementById(id).click();
  });
  equal(await sent(), [], "sent at once");
  await got("3");
  await idle();
  equal(await sent(), [["Tell.note", ["3"]]], "what was sent");
});

onPage("temporal: dropped while the connection is down, the others wait", async () => {
  await page.click("#temporal");
  await got("temporal");
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await until(() => page.evaluate(() => !window.__reflex.connected()), "the connection is down");
  await page.evaluate(() => { document.querySelector("#temporal").click(); document.querySelector("#kept").click(); });
  equal(await page.evaluate(() => window.__reflex.queue().map(({ args }) => args[0])), ["kept"], "what waits");
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await got("kept");
});

onPage("stop_propagation alone, prevent_default with a handler", async () => {
  const seen = await collectGot();
  await page.click("#stop");
  await page.click("#prevented");
  await got("stayed");
  equal(await seen(), ["stayed"]);
  equal(await page.evaluate(() => location.pathname), "/");
});

onPage("pointers pass place, button and modifiers; a member alone", async () => {
  await page.click("#pointer", { modifiers: ["Shift"] });
  await got("button 0 shift 1 alt 0 at a place");
  await page.click("#pointer", { button: "right" });
  await got("button 2 shift 0 alt 0 at a place");
  await page.click("#member");
  await got("x 0");
});

onPage("keys, with and without modifiers; Enter alone by a choice", async () => {
  await page.press("#key", "a");
  await got("key a");
  await page.press("#combo", "Control+b");
  await got("b ctrl 1");
  await page.press("#whole", "Shift+C");
  await got("C shift 1");
  await page.fill("#enter", "done");
  await page.press("#enter", "x");
  await idle();
  equal(await text("#got"), "C shift 1", "other keys do nothing");
  await page.press("#enter", "Enter");
  await got("donex");
});

onPage("a form's fields become a record's members; what is missing or empty keeps its default; reset", async () => {
  await page.fill("#form [name=name]", "Ada");
  await page.fill("#form [name=height]", "1.75");
  await page.click("#form [role=checkbox]");
  await page.fill("#form [name=born]", "1970-01-02");
  await page.check("#form [value=blue]");
  await page.fill("#area", "line one");
  await page.press("#area", "Shift+Enter");
  await page.press("#area", "Enter");
  await got(await expectedSignup());
  equal(await page.inputValue("#form [name=name]"), "", "the form is empty again");
  equal(await page.isChecked("#form [value=blue]"), false);
});

onPage("Enter in a text area submits, Shift+Enter does not", async () => {
  const sent = await watchSent();
  await page.click("#words");
  await page.keyboard.type("one");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("two");
  equal(await page.inputValue("#words"), "one\ntwo", "Shift+Enter makes a line");
  equal(await sent(), [], "sent so far");
  await page.keyboard.press("Enter");
  await got('{"words":"one\\ntwo"}');
  equal(await page.inputValue("#words"), "one\ntwo", "Enter makes no line");
  await page.fill("#area-plain", "a");
  await page.press("#area-plain", "Enter");
  await idle();
  equal([await page.inputValue("#area-plain"), (await sent()).length], ["a\n", 1], "an ordinary text area");
});

// A record's members by their types: name, age (18: left empty), height, agreed, born, colors, one that the form does not have.
async function expectedSignup() {
  return "Ada|18|1.75|1|86400|1 blue|kept";
}

onPage("a form filled while the connection is down is sent once it is back", async () => {
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await until(() => page.evaluate(() => !window.__reflex.connected()), "the connection is down");
  await page.fill("#form [name=name]", "Later");
  await page.click("#send");
  await page.fill("#plain", "typed meanwhile");
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await until(async () => (await text("#got")).startsWith("Later|18|"), "the form arrives");
  equal(await page.inputValue("#plain"), "typed meanwhile");
});

onPage("lists are parameters: a slider's values, vars that are lists, a setter, an emitted list", async () => {
  await page.click("#start");
  await got("started");
  const thumb = (id, index) => page.locator(`#${id} [role=slider]`).nth(index);
  await thumb("range", 1).focus();
  await page.keyboard.press("ArrowRight");
  await got("values [20][80.5]");
  await thumb("whole", 0).focus();
  await page.keyboard.press("ArrowLeft");
  await got("whole [19][80]");
  await page.click("#words");
  await got('words [tea]["milk" é]');
  await page.click("#items");
  await got('items [tea:3]["milk" é:4]');
  await page.click("#set");
  await until(async () => (await page.locator(".other-item").count()) === 2, "the other list has the items");
  equal(await page.locator(".other-item").allTextContents(), ["tea", '"milk" é']);
  await page.click("#emit");
  await got("words [emitted][list]");
}, "/lists");

onPage("maps are parameters: vars that are maps, a setter, a form's fields; emitted records, lists and maps", async () => {
  await page.click("#start");
  await got("started");
  await page.click("#stock");
  await got('stock [tea:12][$"é":-1]');
  await page.click("#shelf");
  await got('shelf [top:"milk" é:4]');
  await page.click("#copy");
  await until(async () => (await page.textContent("#copied")) === '"milk" é', "the copy has the item");
  await page.click("#send-map");
  await got('form [who:"Ada"][sure:false]');
  await page.click("#structs");
  await got('all new 2 "milk" é');
}, "/lists");

const caret = (selector) => page.$eval(selector, (input) => [input.selectionStart, input.selectionEnd]);

onPage("a controlled input keeps text and caret while the backend is slow, also in the middle of the text", async () => {
  await page.click("#slow");
  await page.keyboard.type("hello world");
  await page.evaluate(() => document.querySelector("#slow").setSelectionRange(5, 5));
  await page.keyboard.type(" big");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  equal(await page.inputValue("#slow"), "hello bg world");
  equal(await caret("#slow"), [7, 7]);
  await until(async () => (await text("#slow-text")) === "hello bg world", "the backend has all of it", 30000);
  await idle();
  equal(await page.inputValue("#slow"), "hello bg world");
  equal(await caret("#slow"), [7, 7], "the caret at the end");
}, "/inputs");

onPage("a backend that changes what is typed leaves the caret where it is", async () => {
  await page.click("#area");
  await page.keyboard.type("abef");
  await page.evaluate(() => document.querySelector("#area").setSelectionRange(2, 2));
  await page.keyboard.type("cd");
  await until(async () => (await page.inputValue("#area")) === "ABCDEF", "upper case");
  equal(await caret("#area"), [4, 4]);
}, "/inputs");

onPage("what an input method composes is not disturbed", async () => {
  await page.click("#area");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "n", selectionStart: 1, selectionEnd: 1 });
  await idle();
  equal(await page.inputValue("#area"), "n", "while it is composed");
  await session.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
  await idle();
  equal(await page.inputValue("#area"), "ni", "while it is composed");
  await session.send("Input.insertText", { text: "你" });
  await until(async () => (await page.inputValue("#area")) === "你", "what was chosen");
}, "/inputs");

onPage("a debounced input shows what is typed at once and sends it once", async () => {
  const sent = await watchSent();
  await page.click("#later");
  await page.evaluate(() => (document.querySelector("#later").oninput = ({ target }) => (window.typed = [...(window.typed ?? []), target.value])));
  await page.evaluate(() => { for (const letter of "abc") document.execCommand("insertText", false, letter); });
  equal(await page.inputValue("#later"), "abc");
  await until(async () => (await text("#later-text")) === "abc", "it arrives");
  equal(await page.inputValue("#later"), "abc");
  equal([await page.evaluate(() => window.typed.length), await sent()], [3, [["Slow.set_later", ["abc"]]]], "changes, and what was sent of them");
}, "/inputs");

await run(async () => {
  app = await startApp(makeApp("events"));
});
