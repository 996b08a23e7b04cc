// Every trigger that a component has of its own, made to come: by mouse, keys, files and time where a person can do it, by an event of the document
// where no person is (another window, a finger), and, where neither is to be had in a browser without a screen, by calling what React was given (BY_HAND).
// The pages list what they bound (.trigger) and what came (tr.came: name, first value); at the end the two are the same.
import { check, equal, until } from "../harness.mjs";

const cells = (page, selector) => page.locator(selector).evaluateAll((all) => all.map((one) => [...(one.children.length ? one.children : [one])].map((part) => part.textContent)));
const bound = async (page) => (await page.locator(".trigger").allTextContents()).sort();
const came = async (page) => Object.fromEntries(await cells(page, "tr.came"));
const part = (page, name) => page.locator(`#rx_${name}`);
const pause = (page, ms = 60) => page.waitForTimeout(ms);

/** What is called in place of a person, and why. */
const BY_HAND = {
  "rx_video.on_enter_picture_in_picture": "a browser without a screen has no second window",
  "rx_video.on_leave_picture_in_picture": "likewise",
  "rx_audio.on_enter_picture_in_picture": "a recording has no picture",
  "rx_audio.on_leave_picture_in_picture": "likewise",
  "rx_audio.on_click_preview": "a recording has no picture to click",
  "rx_dialog.on_focus_outside": "a dialog holds the focus",
  "rx_dialog_content.on_focus_outside": "likewise",
  "rx_alert_dialog.on_focus_outside": "likewise",
  "rx_alert_dialog_content.on_focus_outside": "likewise",
  "rx_drawer_content.on_focus_outside": "likewise",
  "rx_data_editor.on_row_appended": "the grid shows no row to append to",
  "rx_data_editor.on_group_header_renamed": "the grid has no way of its own to rename a group",
  "rx_plotly.on_animation_interrupted": "Plotly rejects a promise then that nobody awaits, which is an error in the console",
  "rx_plotly.on_transition_interrupted": "a transition takes no second one before its end",
  "rx_el_script.on_load": "React does not run elements of scripts that it makes; rx_script does",
  "rx_el_script.on_error": "likewise",
  "rx_audio.on_waiting": "the file is there at once",
  "rx_video.on_waiting": "the file is there at once",
};

/** Calls `onX` of the first component inside of a section that has it; what opens may have it only while it is open. */
async function callHandler(page, name) {
  const [component, trigger] = name.split(".");
  const prop = trigger.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  if (await called(page, component, prop)) return;
  await show(page, component.replace("rx_", "").replace("_content", "_root"), "click");
  check(await called(page, component, prop), `${name}: a component that takes it`);
  await shut(page);
}

const called = (page, component, prop) =>
  page.evaluate(([id, handler]) => {
    const root = document.getElementById(id) ?? document.getElementById(id.replace("_content", "_root"));
    const key = Object.keys(root).find((one) => one.startsWith("__reactFiber"));
    const stack = [root[key].child];
    for (let fiber; (fiber = stack.pop());) {
      if (typeof fiber.memoizedProps?.[handler] === "function") {
        fiber.memoizedProps[handler]({ target: {}, preventDefault() {} });
        return true;
      }
      if (fiber.sibling) stack.push(fiber.sibling);
      if (fiber.child) stack.push(fiber.child);
    }
    return false;
  }, [component, prop]);

/** All that a page bound has come, and a value with what passes one. */
async function allCame(page, empty = []) {
  for (const name of Object.keys(BY_HAND)) {
    if ((await bound(page)).includes(name) && !(name in (await came(page)))) await callHandler(page, name);
  }
  const missing = async () => {
    const seen = await came(page);
    return (await bound(page)).filter((name) => !(name in seen));
  };
  await until(async () => (await missing()).length === 0, "everything has come", 20000).catch(async () => {
    throw new Error(`did not come: ${(await missing()).join(", ")}`);
  });
  const without = Object.entries(await came(page)).filter(([name, value]) => value === "null" && !empty.includes(name));
  equal(without.map(([name]) => name), [], "came without the value that is declared");
}

// ---- what opens ----

const OPEN = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [data-radix-popper-content-wrapper]";
const isOpen = (page) => until(async () => (await page.locator(OPEN).count()) > 0, "it opens", 5000);
const isShut = (page) => until(async () => (await page.locator(OPEN).count()) === 0, "it shuts", 5000);

async function show(page, name, how) {
  const opener = part(page, name).locator(".opener, button[role=combobox]").first();
  await opener.scrollIntoViewIfNeeded();
  await page.mouse.move(2, 400);
  if (how === "hover") await opener.hover();
  else await opener.click({ button: how === "right" ? "right" : "left" });
  await isOpen(page);
  await pause(page, 350); // what closes on a press outside listens from the next turn on; drawers slide in
}

async function shut(page) {
  for (let i = 0; i < 5 && (await page.locator(OPEN).count()); i++) {
    await page.keyboard.press("Escape");
    await page.mouse.move(2, 400);
    await pause(page, 300);
  }
  await isShut(page);
}

const focusOutside = (page) => page.evaluate(() => (document.getElementById("clear").blur(), document.getElementById("clear").focus()));
const pressOutside = (page) =>
  page.evaluate(() => {
    const outside = document.getElementById("last");
    for (const kind of ["pointerdown", "pointerup"]) outside.dispatchEvent(new PointerEvent(kind, { bubbles: true, pointerType: "mouse" }));
    outside.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  });

/** Opens it for each way to leave it. */
async function leaves(page, name, how) {
  await show(page, name, how);
  await page.keyboard.press("Escape");
  await shut(page);
  await show(page, name, how);
  await pressOutside(page);
  await pause(page);
  await shut(page);
  await show(page, name, how);
  await focusOutside(page);
  await pause(page);
  await shut(page);
}

async function dragDrawer(page, name) {
  await show(page, name, "click");
  const { x, y, width } = await page.locator("[role=dialog]").boundingBox();
  await page.mouse.move(x + width / 2, y + 20);
  await page.mouse.down();
  for (let i = 1; i <= 6; i++) await page.mouse.move(x + width / 2, y + 20 + 12 * i, { steps: 2 });
  await page.mouse.up();
  await pause(page, 600);
  await shut(page);
}

/** Each item of a menu in parts is chosen; the submenu is left in each way. */
async function choosesItems(page, name, how) {
  for (const item of ["Copy", "Grid", "Rulers", "Small", "Large"]) {
    await show(page, name, how);
    await page.locator(`[role^=menuitem]:has-text("${item}")`).click();
    await shut(page);
  }
  for (const leave of [() => page.keyboard.press("Escape"), () => pressOutside(page), () => focusOutside(page)]) {
    await show(page, name, how);
    await page.locator('[role=menuitem]:has-text("More")').hover();
    await page.locator('[role=menuitem]:has-text("Rename")').waitFor();
    await page.locator('[role=menuitem]:has-text("Rename")').hover();
    await leave();
    await pause(page, 150);
    await shut(page);
  }
}

async function overlays({ page }) {
  for (const name of ["dialog", "dialog_root", "alert_dialog", "alert_dialog_root", "drawer", "drawer_root", "popover", "popover_root"]) await leaves(page, name, "click");
  await show(page, "alert_dialog", "click");
  await page.locator("[role=alertdialog] button:has-text('No')").click();
  await shut(page);
  await show(page, "alert_dialog", "click");
  await page.locator("[role=alertdialog] button:has-text('Yes')").click();
  await shut(page);
  for (const name of ["drawer", "drawer_root"]) await dragDrawer(page, name);
  for (const name of ["hover_card", "hover_card_root", "tooltip"]) await leaves(page, name, "hover");
  for (const name of ["menu", "dropdown_menu", "menu_root", "dropdown_menu_root"]) await leaves(page, name, "click");
  for (const name of ["context_menu", "context_menu_root"]) await leaves(page, name, "right");
  for (const [name, how] of [["menu", "click"], ["dropdown_menu", "click"], ["context_menu", "right"]]) {
    await show(page, name, how);
    await page.locator("[role=menuitem]").first().click();
    await shut(page);
    await choosesItems(page, `${name}_root`, how);
  }
  for (const name of ["select", "select_root"]) {
    await leaves(page, name, "click");
    await show(page, name, "click");
    await page.locator('[role=option]:has-text("Apple")').click();
    await shut(page);
  }
  await allCame(page);
}

// ---- forms ----

const CLICKED = { // section: what is clicked in it
  checkbox: "[role=checkbox]", switch: "[role=switch]", checkbox_group: "[role=checkbox]", checkbox_group_root: "[role=checkbox]",
  checkbox_cards: "label", checkbox_cards_root: "label", radio: "[role=radio], input[type=radio]", radio_group: "[role=radio]", radio_group_root: "[role=radio]",
  radio_cards: "[role=radio]", radio_cards_root: "[role=radio]", segmented_control: "[role=radio]", segmented_control_root: "[role=radio]",
  tabs: "[role=tab]", tabs_root: "[role=tab]", accordion: "button", accordion_root: "button", form: "button", form_root: "button",
};

async function types(page, name) {
  const field = part(page, name).locator("input, textarea").first();
  await field.click();
  await page.keyboard.type("ab");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.keyboard.press("Control+V");
  await page.keyboard.press("Tab");
}

async function forms({ page }) {
  for (const [name, what] of Object.entries(CLICKED)) await part(page, name).locator(what).first().click();
  for (const name of ["slider", "slider_root"]) {
    await part(page, name).locator("[role=slider]").focus();
    await page.keyboard.press("ArrowRight");
  }
  for (const name of ["input", "text_field", "text_field_root", "text_area", "el_input", "el_textarea", "form_root", "clipboard"]) await types(page, name);
  await part(page, "el_select").locator("select").selectOption("Pear");
  await part(page, "el_form").locator("button").first().click();
  await part(page, "el_form").locator("button").nth(1).click();
  await part(page, "el_dialog").locator("dialog").evaluate((dialog) => dialog.showModal());
  await page.keyboard.press("Escape");
  await part(page, "upload").locator("input[type=file]").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a") });
  await allCame(page);
}

// ---- media, the window, the pointer ----

/** Plays from the start to the end, with a place that is sought and another speed. */
async function plays(page, name, selector) {
  const player = part(page, name).locator(selector).first();
  await until(() => player.evaluate((media) => media.readyState >= 2), `${name}: there is something to play`);
  await player.evaluate((media) => void media.play());
  await until(() => player.evaluate((media) => media.currentTime > 0), `${name}: it plays`);
  await player.evaluate((media) => {
    media.pause();
    media.volume = 0.4;
    media.playbackRate = 2;
    media.currentTime = media.duration / 2;
  });
  await until(() => player.evaluate((media) => !media.seeking), `${name}: the place is found`);
  await player.evaluate((media) => void media.play());
  await until(() => player.evaluate((media) => media.ended), `${name}: the end`, 30000);
}

async function points(page) {
  const box = part(page, "box").locator("> *").last();
  await box.scrollIntoViewIfNeeded();
  await page.mouse.move(2, 400);
  await box.hover();
  await box.dblclick();
  await box.click({ button: "right" });
  await box.focus();
  await page.keyboard.press("x");
  await page.mouse.move(2, 400);
  await focusOutside(page);
}

async function media({ open }) {
  const page = await open("/");
  await page.evaluate(() => window.next.router.push("/triggers/media")); // so that pictures are loaded under the eyes of React
  await page.waitForSelector("#rx_video");
  for (const [name, what] of [["video", "video"], ["audio", "audio, video"], ["el_video", "video"], ["el_audio", "audio"]]) await plays(page, name, what);
  await part(page, "video").locator("[class*=preview]").first().click();
  await page.click("#miss");
  await points(page);
  await page.keyboard.press("d"); // the theme panel's key
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.evaluate(() => {
    document.dispatchEvent(new Event("visibilitychange"));
    window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    window.dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    window.dispatchEvent(new StorageEvent("storage", { key: "k", oldValue: "a", newValue: "b", url: location.href }));
    const film = document.querySelector("#rx_el_video video");
    film.dispatchEvent(new Event("resize"));
    for (const kind of ["blur", "focus"]) window.dispatchEvent(new Event(kind));
  });
  await allCame(page);
}

// ---- charts ----

/** In the page, galleryShapes(): of each section one element for each kind that it has. */
const findShapes = (page) =>
  page.evaluate(() => {
    const path = (one, end) => (one === end ? "" : `${path(one.parentNode, end)} ${one.tagName}.${one.getAttribute("class")}`);
    globalThis.galleryShapes = () =>
      [...document.querySelectorAll("section[id^=rx_recharts]")].flatMap((section) => {
        const kinds = new Map();
        for (const one of section.querySelectorAll("svg *, .recharts-legend-wrapper")) {
          const kind = path(one, section);
          if (!one.children.length && !kinds.has(kind)) kinds.set(kind, one);
        }
        return [...kinds.values()];
      });
  });

/** Fingers and animations of style sheets. */
const touches = (page) =>
  page.evaluate(async () => {
    for (const shape of galleryShapes()) {
      shape.scrollIntoView({ block: "center" });
      await new Promise((done) => setTimeout(done, 30)); // Recharts tells one movement at a time
      const { x, y, width, height } = shape.getBoundingClientRect();
      for (const kind of ["touchstart", "touchmove", "touchend"]) {
        const touch = new Touch({ identifier: 1, target: shape, clientX: x + width / 2, clientY: y + height / 2 });
        shape.dispatchEvent(new TouchEvent(kind, { bubbles: true, cancelable: true, touches: [touch], changedTouches: [touch] }));
      }
      for (const kind of ["animationstart", "animationend"]) shape.dispatchEvent(new AnimationEvent(kind, { bubbles: true }));
    }
  });

async function sweeps(page, name) {
  const surface = part(page, name).locator("svg.recharts-surface").first();
  await surface.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await surface.boundingBox();
  await page.mouse.move(x - 5, y - 5);
  for (let i = 1; i < 8; i++) await page.mouse.move(x + (width * i) / 8, y + height * (0.3 + 0.05 * i));
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.mouse.move(x - 5, y - 5);
}

/** Every kind of shape is pointed at, pressed and left. */
const presses = (page) =>
  page.evaluate(() => {
    for (const shape of galleryShapes())
      for (const kind of ["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "click", "dblclick", "contextmenu", "mouseout", "mouseleave"])
        shape.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, relatedTarget: document.body }));
  });

async function charts({ page }) {
  const names = await page.locator("section[id^=rx_recharts]").evaluateAll((all) => all.map((one) => one.id.slice(3)));
  for (const name of names) await sweeps(page, name);
  await findShapes(page);
  await presses(page);
  await touches(page);
  const brush = page.locator(".recharts-brush-slide");
  await brush.scrollIntoViewIfNeeded();
  const end = await page.locator(".recharts-brush-traveller").last().boundingBox();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x - 120, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.setViewportSize({ width: 1000, height: 800 });
  await allCame(page);
}

// ---- data ----

async function edits(page) {
  const canvas = part(page, "data_editor").locator("canvas").first();
  await canvas.scrollIntoViewIfNeeded();
  const { x, y } = await canvas.boundingBox();
  const at = (column, row) => [x + 60 + 120 * column, y + 36 + 36 + 17 + 34 * row]; // below the group and the header
  const click = (place, options) => page.mouse.click(...place, options);
  await page.mouse.move(...at(0, 0));
  await click(at(0, 0));
  await click(at(0, 0), { button: "right" });
  await click(at(0, 0));
  await page.keyboard.press("Enter");
  await pause(page, 200);
  await page.keyboard.type("Hedy");
  await page.keyboard.press("Enter");
  await pause(page, 200);
  await click(at(1, 1));
  await page.keyboard.press("Delete");
  await page.keyboard.press("Escape");
  await click([x + 80, y + 54]);
  await click([x + 80, y + 54], { button: "right" });
  await click([x + 80, y + 17]);
  await click([x + 80, y + 17], { button: "right" });
  await page.keyboard.press("Escape");
  for (let right = 60; right < 400; right += 2) { // the border of a column, by the pointer that it shows; the menu stands before it
    await page.mouse.move(x + right, y + 54);
    await pause(page, 20);
    if (!/resize/.test(await page.evaluate(([a, b]) => getComputedStyle(document.elementFromPoint(a, b)).cursor, [x + right, y + 54]))) continue;
    await page.mouse.down();
    for (let i = 1; i <= 6; i++) {
      await page.mouse.move(x + right + 5 * i, y + 54);
      await pause(page, 30);
    }
    await page.mouse.up();
    await pause(page, 100);
    await click([x + right + 30 - 14, y + 54]);
    break;
  }
  await page.click("#search");
  await part(page, "data_editor").locator("[class*=search] button, button[aria-label*='lose' i]").last().click();
}

async function plots(page) {
  const plot = part(page, "plotly").locator(".nsewdrag").first();
  await plot.scrollIntoViewIfNeeded();
  const area = await plot.boundingBox();
  const point = await part(page, "plotly").locator(".scatterlayer .point").nth(1).boundingBox();
  const drag = async (tool) => {
    await part(page, "plotly").locator(`.modebar-btn[data-val=${tool}], .modebar-btn[data-title="${tool}"]`).first().click();
    await page.mouse.move(area.x + 20, area.y + 20);
    await page.mouse.down();
    await page.mouse.move(area.x + area.width - 20, area.y + area.height - 20, { steps: 8 });
    await page.mouse.up();
    await pause(page, 400);
  };
  await page.mouse.move(point.x + point.width / 2, point.y + point.height / 2, { steps: 4 });
  await pause(page, 200);
  await page.mouse.click(point.x + point.width / 2, point.y + point.height / 2);
  await page.mouse.move(area.x + 5, area.y + 5, { steps: 4 });
  await drag("select");
  await page.mouse.dblclick(area.x + area.width / 2, area.y + 8);
  await pause(page, 400);
  await drag("pan");
  await page.mouse.dblclick(area.x + area.width / 2, area.y + 8);
  await pause(page, 400);
  await part(page, "plotly").locator(".legendtoggle").first().click();
  await pause(page, 500);
  await part(page, "plotly").locator(".updatemenu-button").first().click();
}

async function data({ page }) {
  await part(page, "data_table").locator("tbody td:nth-child(2)").first().click();
  await part(page, "data_table").locator("[role=checkbox]").nth(1).click();
  await part(page, "data_table").locator("[aria-label='Next page']").click();
  await edits(page);
  await plots(page);
  await allCame(page);
}

export default [
  { name: "overlays: opened, and left in each way", route: "/triggers/overlays", run: overlays },
  { name: "forms: clicked, typed, pasted, sent", route: "/triggers/forms", run: forms },
  { name: "media, files, the window and the pointer", route: "/triggers/media", run: media, errors: true },
  { name: "charts: swept, pressed, touched", route: "/triggers/charts", run: charts },
  { name: "tables, grids and figures: clicked, edited, selected", route: "/triggers/data", run: data },
];
