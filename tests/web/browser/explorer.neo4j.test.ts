import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium.ts";
import { find, settled, shown, tabTo } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

describe.skipIf(!hasChromium)("the explorer, in Chromium, over the sample articles", () => {
  const explorer = servedExplorer();

  test("search without accents, expand, click a line, read the quote in its article", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    expect((await shown(page)).lines).toContain(
      "Trịnh Bá Lương chaired Hội nghị về phát triển giao thông thủy nội địa",
    );

    const before = (await shown(page)).nodes.length;
    await page
      .getByRole("button", { name: "Hội nghị về phát triển giao thông thủy nội địa" })
      .first()
      .click();
    await page.getByRole("button", { name: /^Expand/ }).click();
    await page.getByRole("menuitem", { name: "Attendance" }).click();
    await page
      .getByRole("list", { name: "Nodes" })
      .getByText("Huỳnh Tấn Lực")
      .or(page.getByText("Kiều Thị Ngọc Sương"))
      .first()
      .waitFor();
    await expect.poll(async () => (await shown(page)).nodes.length).toBeGreaterThan(before);

    await page.getByRole("button", { name: /^Trịnh Bá Lương chaired Hội nghị về phát triển/ }).click();
    const statement = page.locator(".statement").first();
    await statement.locator("mark").waitFor();
    expect(await statement.locator("mark").innerText()).toContain("Trịnh Bá Lương đồng chủ trì hội nghị");
    const facts = await statement.locator("dl").innerText();
    for (const said of ["20 Nov 2020", "officials-graph sample", "rules", "chaired/active-verb", "%"])
      expect(facts).toContain(said);
    explorer.open.expectQuiet();
  });

  test("undo, hide and pick", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    const all = await shown(page);
    await page
      .getByRole("list", { name: "Nodes" })
      .getByRole("button", { name: "Cuộc họp ngày 3/2" })
      .click();
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    expect((await shown(page)).nodes).not.toContain("Cuộc họp ngày 3/2");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await shown(page)).toEqual(all);
  });

  test("the shortest path of two picked people", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    await page.getByRole("button", { name: "Pick", exact: true }).click();
    await find(page, "trinh ba luong");
    await page.getByRole("heading", { name: "Trịnh Bá Lương" }).waitFor();
    await page.getByRole("button", { name: "Pick", exact: true }).click();
    await page.getByText("2 picked").waitFor();
    await page.getByRole("button", { name: "Shortest path" }).click();
    await settled(page);
    const { nodes, lines } = await shown(page);
    expect(nodes).toEqual(expect.arrayContaining(["Lâm Chí Đức", "Trịnh Bá Lương"]));
    expect(lines.length).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Common meetings" }).click();
    await settled(page);
    explorer.open.expectQuiet();
  });

  test("the time filter takes lines off the canvas, and says so", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    const all = (await shown(page)).lines.length;
    await page.getByRole("slider", { name: "From" }).focus();
    for (let month = 0; month < 6; month++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("from") === "2021-04-01");
    const late = (await shown(page)).lines;
    expect(late.length).toBeLessThan(all);
    expect(late).toContain("Trịnh Bá Lương was at Hội đàm với Phó Thủ tướng Lào");
    await page.getByRole("button", { name: "All time" }).click();
    expect((await shown(page)).lines).toHaveLength(all);
  });

  test("a link opened in a fresh browser gives the same picture", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    await page.getByRole("button", { name: "holds", exact: true }).click();
    await page
      .getByRole("list", { name: "Nodes" })
      .getByRole("button", { name: "Cuộc họp ngày 3/2" })
      .click();
    await page.getByText("Meetings by role").or(page.getByText("Articles")).first().waitFor();
    await settled(page);
    const link = page.url();
    const lists = await shown(page);
    const picture = await page.locator(".stage").screenshot();
    const fresh = await explorer.at(link);
    await fresh.getByText("Meetings by role").or(fresh.getByText("Articles")).first().waitFor();
    await settled(fresh);
    expect(await shown(fresh)).toEqual(lists);
    expect(picture.equals(await fresh.locator(".stage").screenshot())).toBe(true);
  });

  test("co-attendance: a threshold leaves the heavy lines, and a line opens the meetings of both", async () => {
    const page = await explorer.at("/together");
    await find(page, "trinh ba luong");
    const lines = page.getByRole("list", { name: "Lines" }).getByRole("listitem");
    const all = await lines.count();
    await page.getByRole("slider").fill("0.6");
    await expect.poll(() => lines.count()).toBeLessThan(all);
    await lines.first().getByRole("button").click();
    await page.getByRole("heading", { name: /meetings? with both/ }).waitFor();
    explorer.open.expectQuiet();
  });

  test("co-attendance: what was chosen is undone and done again, from a slider by keys, too", async () => {
    const page = await explorer.at("/together");
    await find(page, "trinh ba luong");
    const items = page.getByRole("list", { name: "Lines" }).getByRole("listitem");
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const near = await items.count();
    await press("And the company’s company");
    await expect.poll(() => items.count()).toBeGreaterThan(near);
    const far = await items.count();
    const slider = page.getByRole("slider");
    await slider.focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => items.count()).toBeLessThan(far);
    const heavy = await items.count();

    await page.keyboard.press("Control+z");
    await expect.poll(() => items.count()).toBe(far);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => items.count()).toBe(heavy);
    await press("Undo");
    await press("Undo");
    await expect.poll(() => items.count()).toBe(near);
    await press("Undo");
    await page.getByText("Search for a person to begin.").waitFor();
    explorer.open.expectQuiet();
  });

  test("an article is read, shown by kind, and loaded by a reviewer", async () => {
    const page = await explorer.at("/preview");
    await page.getByRole("button", { name: "Use an example" }).click();
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".article-text mark.kind-Person", { hasText: "Tạ Minh Quý" }).waitFor();
    expect(await page.getByRole("button", { name: "Load it" }).isDisabled()).toBe(true);

    await page.getByText("Review", { exact: true }).click();
    await page.getByLabel("Reviewer’s token").fill(explorer.served.token);
    await page.getByRole("button", { name: "Enter" }).click();
    await page.getByText("You review as “lan”.").waitFor();
    await page.getByRole("button", { name: "Load it" }).click();
    await page.getByText(/^Loaded: \d+ statements/).waitFor();
    await page.getByRole("button", { name: "See it in the graph" }).click();
    await settled(page);
    expect((await shown(page)).nodes.length).toBeGreaterThan(1);
  });

  test("GraphiQL comes when its tab is opened and not before, runs a saved question, and asks nobody else", async () => {
    const page = await explorer.at("/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const ofGraphiql = () => asked.filter((path) => /graphiql|monaco/i.test(path));
    await page.reload();
    await find(page, "trinh ba luong");
    expect(ofGraphiql()).toEqual([]);

    await page.getByRole("link", { name: "GraphQL" }).click();
    const editor = page.locator(".graphiql-query-editor");
    await editor.locator(".view-line").first().waitFor();
    expect(ofGraphiql()).toContain("/graphiql");
    await page.getByLabel(/^Saved questions/).selectOption({ label: CHAIRS });
    await editor.getByText("topChairs").first().waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await page.locator(".result-window").getByText("Trịnh Bá Lương").first().waitFor();
    explorer.open.expectQuiet();

    const vietnamese = await explorer.at("/graphiql?lang=vi");
    await vietnamese
      .getByLabel(/^Câu hỏi lưu sẵn/)
      .selectOption({ label: "23. Ai chủ trì nhiều cuộc họp được đưa tin nhất trong một khoảng thời gian?" });
  });

  test("both languages, and the link keeps the one that was chosen", async () => {
    const page = await explorer.at("/", "vi-VN");
    await page.getByRole("heading", { name: "Bắt đầu từ một cái tên" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Begin with a name" }).waitFor();
    const english = await explorer.at(page.url(), "vi-VN");
    await english.getByRole("heading", { name: "Begin with a name" }).waitFor();
  });

  test("by keyboard alone: search, expand by the menu, open a line, read the quote, and back", async () => {
    const page = await explorer.at("/");
    await page.getByRole("heading", { name: "Begin with a name" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("trinh ba luong");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await settled(page);
    const nodes = page.getByRole("list", { name: "Nodes" });
    const before = await nodes.getByRole("listitem").count();

    await tabTo(page, nodes.getByRole("button", { name: /^Hội nghị về phát triển giao thông/ }));
    await page.keyboard.press("Enter");
    const panel = page.locator("#panel");
    await panel.getByRole("heading", { name: /^Hội nghị về phát triển giao thông/ }).waitFor();
    expect(await panel.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    const expand = page.getByRole("button", { name: /^Expand/ });
    await tabTo(page, expand);
    await page.keyboard.press("Enter");
    const attendance = page.getByRole("menuitem", { name: "Attendance" });
    await attendance.waitFor();
    for (let i = 0; i < 9 && !(await attendance.evaluate((each) => each === document.activeElement)); i++)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => nodes.getByRole("listitem").count()).toBeGreaterThan(before);
    await settled(page);
    expect(await expand.evaluate((each) => each === document.activeElement)).toBe(true);

    const line = page.getByRole("button", { name: /^Trịnh Bá Lương chaired Hội nghị về phát triển/ });
    await tabTo(page, line);
    await page.keyboard.press("Enter");
    const quote = page.locator(".statement mark").first();
    await quote.waitFor();
    expect(await quote.innerText()).toContain("Trịnh Bá Lương đồng chủ trì hội nghị");
    expect(await panel.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".statement").waitFor({ state: "detached" });
    expect(await line.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+z");
    await expect.poll(() => nodes.getByRole("listitem").count()).toBe(before);
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { name: "Begin with a name" }).waitFor();
    explorer.open.expectQuiet();
  });

  test("in Vietnamese all the way: search, expand, click a line, read the quote, filter", async () => {
    const page = await explorer.at("/", "vi-VN");
    await page.getByRole("heading", { name: "Bắt đầu từ một cái tên" }).waitFor();
    await find(page, "trinh ba luong");
    const before = await shown(page);
    await page
      .getByRole("list", { name: "Các nút" })
      .getByRole("button", { name: /^Hội nghị về phát triển giao thông/ })
      .click();
    await page.getByRole("button", { name: /^Mở rộng/ }).click();
    await page.getByRole("menuitem", { name: "Dự họp" }).click();
    await expect.poll(async () => (await shown(page)).nodes.length).toBeGreaterThan(before.nodes.length);
    await settled(page);
    // With all its buttons it is one row still.
    await page.getByRole("button", { name: "Chọn", exact: true }).click();
    const unpick = page.getByRole("button", { name: /^Đã chọn 1/ });
    await unpick.waitFor();
    expect((await page.getByRole("toolbar", { name: "Công cụ" }).boundingBox())!.height).toBeLessThan(60);
    await unpick.click();

    await page.getByRole("button", { name: /^Trịnh Bá Lương chủ trì Hội nghị về phát triển/ }).click();
    const statement = page.locator(".statement").first();
    await statement.locator("mark").waitFor();
    expect(await statement.locator("mark").innerText()).toContain("Trịnh Bá Lương đồng chủ trì hội nghị");
    const facts = await statement.locator("dl").innerText();
    for (const said of ["Ngày đăng", "20/11/2020", "Bộ trích xuất", "Độ tin cậy"])
      expect(facts).toContain(said);

    await page.locator(".chip", { hasText: /^chủ trì$/ }).click();
    const lines = (await shown(page)).lines.join("\n");
    expect(lines).not.toContain("chủ trì");
    expect(lines).toContain("Trịnh Bá Lương dự ");
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    expect((await shown(page)).lines.join("\n")).toContain("chủ trì");
    // Nothing was left in English but what is a name.
    const words = await page.locator("body").innerText();
    for (const english of [/\bwas at\b/, /\bNodes\b/, /\bUndo\b/, /\bFilters?\b/, /\bArticle/, /\bReview/])
      expect(words).not.toMatch(english);
    explorer.open.expectQuiet();
  });

  test("an article full of script is text, wherever it is shown", async () => {
    const text =
      "Chiều 2/3, ông Lương Văn Thử <img src=x onerror=\"document.title='broken'\">, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị. <script>document.title='broken'</script>";
    const page = await explorer.at("/preview");
    await page.getByLabel("Text of the article").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".article-text").waitFor();
    expect(await page.locator(".article-text").innerText()).toBe(text);
    expect(await page.locator(".article-text").locator("script, img").count()).toBe(0);
    expect(await page.title()).toBe("officials-graph");
    explorer.open.expectQuiet();
  });
});

const CHAIRS = "23. Who chaired most of the meetings reported in a span of time?";
