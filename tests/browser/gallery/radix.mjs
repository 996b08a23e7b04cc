// What opens, and what is chosen: drawers, dialogs, menus, selects, sliders, form messages, accordions, tabs.
import { check, equal, until } from "../harness.mjs";

/** The card under a heading. */
const card = (page, title) =>
  page.locator("section, div").filter({ has: page.locator(`h2:text-is("${title}"), h3:text-is("${title}")`) }).last();
const shows = (locator, wanted) =>
  until(async () => (await locator.innerText()).includes(wanted), `'${wanted}' is shown`).catch(async (error) => {
    throw new Error(`${error.message}; there is ${JSON.stringify(await locator.innerText())}`);
  });
const gone = (page, role) => until(async () => (await page.locator(`[role=${role}]`).count()) === 0, `the ${role} is gone`);

/** The edge of the window that a drawer stands at: the one it touches while it leaves the opposite one. */
async function edge(page) {
  const { x, y, width, height } = await page.locator("[role=dialog]").boundingBox();
  const { width: right, height: bottom } = page.viewportSize();
  const touches = { top: y < 1, left: x < 1, right: x + width > right - 1, bottom: y + height > bottom - 1 };
  if (touches.left !== touches.right) return touches.left ? "left" : "right";
  return touches.top !== touches.bottom && (touches.top ? "top" : "bottom");
}

async function opensAndCloses(page, button, text, side) {
  await button.click();
  await shows(page.locator("[role=dialog]"), text);
  if (side) await until(async () => (await edge(page)) === side, `the drawer stands at the ${side}`);
  await page.keyboard.press("Escape");
  await gone(page, "dialog");
}

/** What a menu offers; `pick` is clicked, and the handler tells what was chosen. */
async function choose(page, pick, offered) {
  await page.locator("[role=menuitem]").first().waitFor();
  const items = await page.locator("[role^=menuitem]").allInnerTexts();
  equal(items.map((item) => item.split("\n")[0]), offered, "items of the menu");
  await page.locator("[role=menuitem]", { hasText: pick }).first().click();
  await shows(card(page, "Menus").locator("code").last(), pick);
}

export default [
  {
    name: "drawers come from every side and go",
    route: "/overlays",
    run: async ({ page }) => {
      for (const side of ["top", "right", "bottom", "left"])
        await opensAndCloses(page, card(page, "Drawer").getByRole("button", { name: side }), "It comes from an edge", side);
      await opensAndCloses(page, card(page, "Drawer").getByRole("button", { name: "In parts" }), "It snaps to heights.");
    },
  },
  {
    name: "dialogs: of texts, of a var, a question",
    route: "/overlays",
    run: async ({ page }) => {
      const dialogs = card(page, "Dialog");
      await opensAndCloses(page, dialogs.getByRole("button", { name: "2" }).first(), "Rename");
      await opensAndCloses(page, dialogs.getByRole("button", { name: "Open" }), "The same from its single parts.");
      await dialogs.getByRole("button", { name: "1" }).nth(1).click();
      await page.locator("[role=alertdialog]").getByRole("button", { name: "Delete" }).click();
      await gone(page, "alertdialog");
      await shows(dialogs.locator("code").first(), "1");
    },
  },
  {
    name: "menus: of items, of parts, of the right button",
    route: "/overlays",
    run: async ({ page }) => {
      await card(page, "Menus").getByRole("button", { name: "solid" }).click();
      await choose(page, "Paste", ["Copy", "Paste", "Delete"]);
      await card(page, "Menus").getByRole("button", { name: "In parts" }).click();
      await choose(page, "Copy", ["Copy", "Delete", "More", "Grid", "Small", "Large"]);
      await page.getByText("Right click in here").first().click({ button: "right" });
      await choose(page, "Reload", ["Back", "Reload"]);
    },
  },
  {
    name: "a select of a list and a slider follow and tell their var",
    route: "/forms",
    run: async ({ page }) => {
      const select = card(page, "Select");
      await select.locator("[role=combobox]").last().click();
      equal(await page.locator("[role=option]").allInnerTexts(), ["Apple", "Pear", "Durian"], "options");
      await page.locator("[role=option]").first().click();
      await shows(select.locator("code").last(), "apple");
      await shows(select.locator("[role=combobox]").last(), "Apple");
      const slider = card(page, "Slider").locator("[role=slider]").last();
      const before = Number(await slider.getAttribute("aria-valuenow"));
      await slider.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await shows(card(page, "Slider"), String(before + 2));
    },
  },
  {
    name: "messages of a form: the browser's check, and the handler's",
    route: "/forms",
    run: async ({ page }) => {
      const form = card(page, "Checked fields");
      await form.locator("input").first().fill("root");
      await form.locator("input").nth(1).fill("no address");
      await form.getByRole("button", { name: "Join" }).click();
      await shows(form, "This value does not match the required type");
      check(!(await form.innerText()).includes("That one is taken."), "nothing was sent");
      await form.locator("input").nth(1).fill("a@b.de");
      await form.getByRole("button", { name: "Join" }).click();
      await shows(form, "That one is taken.");
    },
  },
  {
    name: "accordion and tabs",
    route: "/display",
    run: async ({ page }) => {
      const header = card(page, "Accordion and tabs").locator("button[aria-expanded]").first();
      await header.click();
      await shows(card(page, "Accordion and tabs").locator("[role=region]").first(), "A text, or whatever else.");
      await header.click();
      await until(async () => (await header.getAttribute("aria-expanded")) === "false", "it closes");
      const second = page.locator("[role=tab]").nth(1);
      await second.click();
      await until(async () => (await second.getAttribute("aria-selected")) === "true", "the second tab");
    },
  },
];
