import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium.ts";
import { find, settled, shown } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

describe.skipIf(!hasChromium)("reviewing, in Chromium", () => {
  const explorer = servedExplorer();

  /** Somebody's page, with the reviewer's token entered. */
  async function reviewing(name: string): Promise<Page> {
    const page = await explorer.at("/");
    await find(page, name);
    await page.getByText("Review", { exact: true }).click();
    await page.getByLabel("Reviewer’s token").fill(explorer.served.token);
    await page.getByRole("button", { name: "Enter" }).click();
    await page.getByText("You review as “lan”.").waitFor();
    return page;
  }

  async function takeBack(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("Taken back.").waitFor();
    await settled(page);
  }

  const lastJudgement = () => JSON.parse(explorer.served.judgements().at(-1)!);

  test("a rejected sentence takes its line off the canvas, and stays to be taken back; its id is the one to reject it by", async () => {
    const page = await reviewing("lam chi duc");
    const before = await shown(page);
    const line = page.getByRole("button", { name: /^Lâm Chí Đức chaired/ });
    await line.click();
    const reject = await page.locator(".statement code").innerText();
    await page.getByLabel("Reason, for the log").fill("another paper says otherwise");
    await page.getByRole("button", { name: "Reject" }).click();
    await line.waitFor({ state: "detached" });
    await page.getByText("Rejected by a reviewer").waitFor();
    expect(lastJudgement()).toMatchObject({ by: "lan", reject, why: "another paper says otherwise" });
    await takeBack(page);
    await expect.poll(() => shown(page)).toEqual(before);

    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText("Confirmed by a reviewer").waitFor();
    await takeBack(page);
    explorer.open.expectQuiet();
  });

  test("a link to a line that nothing carries any more says so", async () => {
    const page = await reviewing("lam chi duc");
    await page.getByRole("button", { name: /^Lâm Chí Đức chaired/ }).click();
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByText("Rejected by a reviewer").waitFor();
    const reader = await explorer.browser.newPage({ locale: "en-GB" });
    await reader.goto(page.url());
    await reader.getByText(/^No article says this any more/).waitFor();
    await reader.close();
    await takeBack(page);
  });

  test("two who are one become one node, and two again when it is taken back", async () => {
    const page = await reviewing("nguyen van thuy");
    await page.getByRole("button", { name: "Pick", exact: true }).click();
    await page.getByRole("combobox").fill("nguyen van thuy");
    await page.getByRole("option").nth(1).click();
    await settled(page);
    const namesakes = page
      .getByRole("list", { name: "Nodes" })
      .getByRole("button", { name: "Nguyễn Văn Thụy", exact: true });
    await expect.poll(() => namesakes.count()).toBe(2);
    await page.getByRole("button", { name: "They are one" }).click();
    await expect.poll(() => namesakes.count()).toBe(1);
    await page.getByText("Written down").waitFor();
    expect(lastJudgement()).toMatchObject({ by: "lan", same: expect.any(Array) });
    expect(await page.getByRole("button", { name: "They are one" }).count()).toBe(0);
    await takeBack(page);
    await expect.poll(() => namesakes.count()).toBe(2);
    explorer.open.expectQuiet();
  });

  test("somebody is split by two articles, is told apart, and is whole again when it is taken back", async () => {
    const page = await reviewing("trinh ba luong");
    const before = await shown(page);
    const split = page.getByRole("button", { name: "Split" });
    expect(await split.isDisabled()).toBe(true);
    await page.getByRole("checkbox", { name: "Việt Nam - Lào tăng cường kết nối giao thông" }).check();
    await page
      .getByRole("checkbox", { name: "Đồng Tháp bàn giải pháp cho các công trình giao thông thủy" })
      .check();
    await split.click();
    await page.getByText("Judged to be somebody else").waitFor();
    await expect.poll(async () => (await shown(page)).lines.length).toBeLessThan(before.lines.length);
    expect(lastJudgement()).toMatchObject({ by: "lan", different: expect.any(Array) });
    await takeBack(page);
    await expect.poll(() => shown(page)).toEqual(before);
    explorer.open.expectQuiet();
  });

  test("a token that is no good is told, and closes nothing that is open to everybody", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    await page.getByText("Review", { exact: true }).click();
    await page.getByLabel("Reviewer’s token").fill("guessed");
    await page.getByRole("button", { name: "Enter" }).click();
    await page.locator(".review-door .failure").getByText(/token/).waitFor();
    await page.getByRole("button", { name: /^Lâm Chí Đức chaired/ }).click();
    await page.locator(".statement mark").waitFor();
    expect(await page.getByRole("button", { name: "Reject" }).count()).toBe(0);
  });

  test("the page of a load counts what comes while it is open, and names it", async () => {
    const page = await explorer.at("/progress");
    const articles = page.locator(".figures > div", { hasText: "Articles" }).locator("dd");
    await articles.waitFor();
    const before = Number(await articles.innerText());
    await load({
      title: "Thanh Chương họp về đê điều",
      publishedAt: "2023-05-06",
      text: "Chiều 5/5, UBND huyện Thanh Chương tổ chức hội nghị bàn về đê điều. Ông Vi Văn Mẫu, Chủ tịch UBND huyện Thanh Chương chủ trì hội nghị.",
    });
    await page.getByText("Thanh Chương họp về đê điều").waitFor();
    expect(Number(await articles.innerText())).toBe(before + 1);
    await page.getByText("Everything that was loaded is linked.").waitFor();
    explorer.open.expectQuiet();
  });

  test("beside a sentence stand those that disagree with it", async () => {
    await load({
      title: "Hội nghị giao thông thủy: ai có mặt",
      publishedAt: "2020-11-21",
      text: "Sáng 20/11, tại thành phố Cao Lãnh, UBND tỉnh Đồng Tháp phối hợp với Bộ Giao thông vận tải tổ chức hội nghị về phát triển giao thông thủy nội địa. Chủ tịch UBND tỉnh Huỳnh Tấn Lực và Thứ trưởng Bộ Giao thông vận tải Trịnh Bá Lương đồng chủ trì hội nghị. Bà Kiều Thị Ngọc Sương, Giám đốc Sở Giao thông vận tải tỉnh Đồng Tháp vắng mặt.",
    });
    const page = await explorer.at("/");
    await find(page, "kieu thi ngoc suong");
    await page.getByRole("button", { name: /^Kiều Thị Ngọc Sương was at Hội nghị về phát triển/ }).click();
    const disagreeing = page.locator(".disagree", { hasText: "vắng mặt" }).first();
    await disagreeing.waitFor();
    expect(await disagreeing.innerText()).toContain("1 statement disagrees");
    expect(await disagreeing.innerText()).toContain("21 Nov 2020");
    explorer.open.expectQuiet();
  });

  test("an article full of script is text in the panel, in the lists and in what is saved", async () => {
    const script = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";
    await load({
      title: `Họp ở huyện ${script}`,
      publishedAt: "2021-03-02",
      text: `Chiều 2/3, UBND huyện Thanh Chương tổ chức hội nghị bàn về thủy lợi ${script}. Ông Lương Văn Thử, Chủ tịch UBND huyện Thanh Chương chủ trì hội nghị. ${script}`,
    });
    const page = await explorer.at("/");
    await find(page, "luong van thu");
    await page.getByRole("button", { name: /^Lương Văn Thử chaired/ }).click();
    await page.locator(".statement mark").waitFor();
    expect(await page.locator(".statement").innerText()).toContain("<script>");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.title()).toBe("officials-graph");
    explorer.open.expectQuiet();
  });

  /** An article of ours, by the reviewer's token. */
  async function load(article: { title: string; publishedAt: string; text: string }): Promise<void> {
    const answer = await explorer.served.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${explorer.served.token}` },
      payload: {
        query: "mutation ($article: ArticleInput!) { loadArticle(article: $article) { written statements } }",
        variables: { article },
      },
    });
    expect(answer.json()).toMatchObject({ data: { loadArticle: { written: true } } });
  }
});
