import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium.ts";
import { middleOf, placeOf } from "./drawn.ts";
import { find, settled, shown } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

/** As the light palette has them. */
const PERSON = "#1f5fa6";
const MEETING = "#c2542d";
const PHONE = { width: 390, height: 844 };

describe.skipIf(!hasChromium)("the picture, in Chromium", () => {
  const explorer = servedExplorer();

  test("a line that is clicked where it is drawn gives the sentence that says so", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    await page.getByRole("button", { name: "Close" }).click();
    await settled(page);
    const [x, y] = middleOf(await placeOf(page, PERSON), await placeOf(page, MEETING));
    await page.mouse.move(x, y);
    // The hand says that there is something to click.
    await expect
      .poll(() => page.locator(".canvas").evaluate((each) => getComputedStyle(each).cursor))
      .toBe("pointer");
    await page.mouse.click(x, y);
    const quote = page.locator(".statement mark").first();
    await quote.waitFor();
    expect(await page.locator(".line-title").innerText()).toMatch(/^Lâm Chí Đức chaired\s+Họp báo/);
    expect(await quote.innerText()).toContain("Lâm Chí Đức");
    expect(await page.locator(".statement .facts").innerText()).toContain("chaired/");
    explorer.open.expectQuiet();
  });

  test("a dragged node is pinned, the link holds its place, and undo lets it go", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    await page.getByRole("button", { name: "Close" }).click();
    const [x, y] = await placeOf(page, MEETING);
    const stage = page.locator(".stage");
    const before = await stage.screenshot();
    await page.mouse.move(x, y);
    // What is dragged is pointed at, and the mouse will leave the canvas from it.
    await expect.poll(async () => before.equals(await stage.screenshot())).toBe(false);
    await page.mouse.down();
    for (let i = 1; i <= 10; i++) await page.mouse.move(x + 6 * i, y + 4 * i);
    await page.mouse.up();
    await page.waitForFunction(() => new URL(location.href).searchParams.has("pin"));
    // Dragging is no clicking.
    await page.getByText("Click a node for its dossier").waitFor();
    await page.mouse.move(5, 5);
    await settled(page);
    const link = page.url();
    const picture = await stage.screenshot();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => !new URL(location.href).searchParams.has("pin"));

    const fresh = await explorer.at(link);
    await settled(fresh);
    expect(picture.equals(await fresh.locator(".stage").screenshot())).toBe(true);
    expect(fresh.url()).toBe(link);
  });

  test("whatever the way to it, a picture is that of its link", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    // What goes and comes again comes last; nothing of that may be seen.
    await press("chaired");
    await settled(page);
    await press("chaired");
    await settled(page);
    await page.getByRole("list", { name: "Nodes" }).getByRole("button").nth(1).click();
    await press("Hide");
    await press("Undo");
    await press("Close");
    await settled(page);
    const picture = await page.locator(".stage").screenshot();
    const fresh = await explorer.at(page.url());
    await settled(fresh);
    expect(picture.equals(await fresh.locator(".stage").screenshot())).toBe(true);
  });

  test("expand and hide are undone and done again, one by one", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    const began = await shown(page);
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await page
      .getByRole("list", { name: "Nodes" })
      .getByRole("button", { name: /^Họp báo/ })
      .click();
    await page.getByRole("button", { name: /^Expand/ }).click();
    await page.getByRole("menuitem", { name: "Attendance" }).click();
    await page.getByRole("list", { name: "Nodes" }).getByText("Quách Thị Nhàn").waitFor();
    await settled(page);
    const expanded = await shown(page);
    await press("Hide");
    const hidden = await shown(page);
    expect(hidden.nodes).not.toEqual(expanded.nodes);
    await press("Undo");
    expect(await shown(page)).toEqual(expanded);
    await press("Undo");
    expect(await shown(page)).toEqual(began);
    await press("Redo");
    await press("Redo");
    expect(await shown(page)).toEqual(hidden);
    expect(await page.getByRole("button", { name: "Redo" }).isDisabled()).toBe(true);
  });

  test("filters by role, kind of body and confidence leave what they say, and come off again", async () => {
    // Only seeds know kinds of bodies, and these take long to load.
    await explorer.served.clean.cypher(
      "MATCH (b:Body) SET b.kind = CASE b.name WHEN 'Bộ Kế hoạch và Đầu tư' THEN 'ministry' ELSE 'people-committee' END",
    );
    const page = await explorer.at("/");
    await page.getByRole("button", { name: "Show every meeting" }).click();
    await settled(page);
    const all = await shown(page);
    const chip = (name: string) => page.locator(".chip", { hasText: new RegExp(`^${name}$`) });

    await chip("spoke").click();
    const silent = await shown(page);
    expect(silent.lines.length).toBeLessThan(all.lines.length);
    await chip("spoke").click();

    await chip("ministry").click();
    const withoutMinistries = await shown(page);
    expect(all.nodes).toContain("Bộ Kế hoạch và Đầu tư");
    expect(withoutMinistries.nodes).not.toContain("Bộ Kế hoạch và Đầu tư");
    await chip("ministry").click();

    await page.getByRole("slider", { name: /At least this sure/ }).fill("100");
    await expect.poll(async () => (await shown(page)).lines.length).toBeLessThan(all.lines.length);
    expect(page.url()).toContain("sure=1");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await shown(page)).toEqual(all);

    for (const relation of ["chaired", "was at", "organised"]) await chip(relation).click();
    expect((await shown(page)).lines).toEqual([]);
    await page.getByRole("button", { name: "Reset filters" }).click();
    expect(await shown(page)).toEqual(all);
    expect(await page.getByRole("button", { name: "Reset filters" }).count()).toBe(0);
  });

  test("who was seen with whom in a span of days, and at which meetings", async () => {
    const page = await explorer.at("/together");
    await find(page, "trinh ba luong");
    const lines = page.getByRole("list", { name: "Lines" }).getByRole("listitem");
    const all = await lines.count();
    await page.getByLabel("From", { exact: true }).fill("2021-01-01");
    await page.getByLabel("To", { exact: true }).fill("2021-12-31");
    await expect.poll(() => lines.count()).toBeLessThan(all);
    await settled(page);
    const texts = (await lines.allInnerTexts()).join("\n");
    expect(texts).toContain("Phan Quang Duệ");
    expect(texts).not.toContain("Huỳnh Tấn Lực");
    await lines.first().getByRole("button").click();
    await page.getByRole("heading", { name: /meetings? with both/ }).waitFor();
    const days = await page.locator(".together-meeting > small").allInnerTexts();
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toContain("2021");

    const fresh = await explorer.at(page.url());
    await settled(fresh);
    expect(await fresh.getByLabel("From", { exact: true }).inputValue()).toBe("2021-01-01");
    expect(
      (await fresh.getByRole("list", { name: "Lines" }).getByRole("listitem").allInnerTexts()).join("\n"),
    ).toBe(texts);
    explorer.open.expectQuiet();
  });

  test("on a phone the picture comes before filters and lists, and what is opened comes into view", async () => {
    const page = await explorer.at("/");
    await page.setViewportSize(PHONE);
    await page.getByRole("heading", { name: "Begin with a name" }).waitFor();
    await find(page, "trinh ba luong");
    const order = [".search", ".canvas", "#panel", ".filters", ".lists"];
    const tops = await Promise.all(
      order.map(async (each) => (await page.locator(each).first().boundingBox())!.y),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));

    await page
      .getByRole("list", { name: "Nodes" })
      .getByRole("button", { name: "Cuộc họp ngày 3/2" })
      .click();
    const heading = page.locator("#panel").getByRole("heading", { name: "Cuộc họp ngày 3/2" });
    await heading.waitFor();
    await expect
      .poll(async () => {
        const { y } = (await heading.boundingBox())!;
        return y > 0 && y < PHONE.height;
      })
      .toBe(true);
    explorer.open.expectQuiet();
  });

  test.each(["/", "/together", "/preview", "/progress"])("%s is no wider than a phone", async (path) => {
    const page = await explorer.at(path);
    await page.setViewportSize(PHONE);
    await page.locator("h2").first().waitFor();
    const beyond = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("main, main :not(svg *, .canvas *)")]
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => each.outerHTML),
      );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await beyond()).toEqual([]);
    if (!["/", "/together"].includes(path)) return;
    await find(page, "trinh ba luong");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await beyond()).toEqual([]);
  });

  test("a file that is dropped is read, shown and loaded, whatever its form", async () => {
    const page = await explorer.at("/preview");
    const article = {
      title: "Thanh Chương bàn thủy lợi",
      publishedAt: "2021-03-02",
      text: "Chiều 2/3, UBND huyện Thanh Chương tổ chức hội nghị bàn về thủy lợi. Ông Lương Văn Thử, Chủ tịch UBND huyện Thanh Chương chủ trì hội nghị.",
    };
    await drop(page, "bai.json", JSON.stringify(article, null, 2));
    await expect.poll(() => page.getByLabel("Text of the article").inputValue()).toBe(article.text);
    expect(await page.getByLabel("Headline").inputValue()).toBe(article.title);
    expect(await page.getByLabel("Published on").inputValue()).toBe("2021-03-02");
    await drop(page, "trang.html", `<h1>${article.title}</h1><nav><p>menu</p></nav><p>${article.text}</p>`);
    await expect.poll(() => page.getByLabel("Text of the article").inputValue()).toBe(article.text);
    await page
      .getByLabel(/^Drop a/)
      .setInputFiles({ name: "bai.txt", mimeType: "text/plain", buffer: Buffer.from(article.text) });
    await expect.poll(() => page.getByLabel("Headline").inputValue()).toBe("bai");

    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".article-text mark.kind-Person", { hasText: "Lương Văn Thử" }).waitFor();
    await page.getByRole("button", { name: /Lương Văn Thử chaired/ }).click();
    await page.getByText("Review", { exact: true }).click();
    await page.getByLabel("Reviewer’s token").fill(explorer.served.token);
    await page.getByRole("button", { name: "Enter" }).click();
    await page.getByRole("button", { name: "Load it" }).click();
    await expect.poll(() => page.locator(".load-line").innerText()).toMatch(/Loaded: \d+ statements/);
    await page.getByRole("button", { name: "See it in the graph" }).click();
    await settled(page);
    // Its person or meeting, not the district that every sentence names.
    await page.getByRole("heading", { name: /^(Lương Văn Thử|Hội nghị bàn về thủy lợi)$/ }).waitFor();
    expect((await shown(page)).lines.join("\n")).toContain("Hội nghị bàn về thủy lợi");
    explorer.open.expectQuiet();
  });
});

/** Drops a file where a reader would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], name!));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: files });
}
