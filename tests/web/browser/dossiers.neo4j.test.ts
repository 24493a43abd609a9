import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { load } from "../../../src/ingest/load.ts";
import { item, NO_SEEDS } from "../../support/factory.ts";
import { hasChromium } from "./chromium.ts";
import { find, settled, shown } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

describe.skipIf(!hasChromium)("dossiers, in Chromium", () => {
  const explorer = servedExplorer();
  beforeAll(async () => {
    const meeting = { name: "Hội thảo về đất đai", date: "2019-05-06" };
    const attendees = [{ name: "Lò Thị Mỷ", role: "SPOKE" }];
    const story = {
      id: "earlier",
      publishedAt: "2019-05-06",
      meeting,
      attendees,
      documents: ["Luật Đất đai"],
    };
    await load(explorer.served.clean.graph, [item(story)], NO_SEEDS);
  });
  const panel = (page: Page) => page.locator("#panel");

  test("a career is a time line: solid while articles say so, hatched where it may have been", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    const post = panel(page)
      .locator(".career > li")
      .filter({ hasText: "Thứ trưởng Bộ Giao thông vận tải" })
      .first();
    expect(await post.innerText()).toContain("13 Oct 2020 – 12 Apr 2021");
    const sure = (await post.locator("rect.sure").boundingBox())!;
    const possible = (await post.locator("rect[fill^=url]").boundingBox())!;
    expect(possible.x).toBeLessThan(sure.x);
    expect(possible.x + possible.width).toBeGreaterThan(sure.x + sure.width);
    await post.getByRole("button").first().click();
    expect(await post.locator(".statement mark").first().innerText()).toContain("Trịnh Bá Lương");
    const roles = await panel(page).locator(".bars tr").allInnerTexts();
    expect(roles.map((each) => each.split(/\s+/))).toContainEqual(["chaired", "2"]);
    explorer.open.expectQuiet();
  });

  test("who was in a body on a day, how surely, and the link keeps the day", async () => {
    const page = await explorer.at("/");
    await page.getByRole("combobox").fill("bo giao thong van tai");
    await page.getByRole("option", { name: "Bộ Giao thông vận tải", exact: true }).click();
    const member = panel(page).locator(".rows > li", { hasText: "Thứ trưởng Bộ Giao thông vận tải" });
    const surely = member.locator(".certainty");
    await surely.getByText("possible", { exact: true }).waitFor();
    await panel(page).getByLabel(/^On/).fill("2021-01-15");
    await surely.getByText("certain", { exact: true }).waitFor();
    expect(await member.innerText()).toContain("Trịnh Bá Lương");

    const fresh = await explorer.at(page.url());
    await panel(fresh).locator(".certainty").getByText("certain", { exact: true }).waitFor();
    expect(await panel(fresh).getByLabel(/^On/).inputValue()).toBe("2021-01-15");
    explorer.open.expectQuiet();
  });

  test("the sheet of a meeting: who, in the order of the text, as what and where, and what was taken up", async () => {
    const page = await explorer.at("/");
    await find(page, "danh gia cong tac to chuc xay dung dang");
    const people = panel(page).locator("ol.rows > li");
    await people.first().waitFor();
    const said = (await people.allInnerTexts()).map(linesOf);
    expect(said).toEqual([
      ["Vũ Thành Nghị", "opened it"],
      ["Hoàng Thị Mỹ Duyên", "present, điểm cầu Vĩnh Phúc"],
      ["Tạ Minh Khoa", "present, điểm cầu Vĩnh Phúc"],
      ["Cao Thị Bích Vân", "spoke"],
      ["Lương Đình Khải", "concluded it"],
    ]);
    const text = await panel(page).innerText();
    for (const each of [
      /25 Sept? 2020 · .*Hà Nội · online/,
      /Chair\s+Lương Đình Khải/,
      /điểm cầu Vĩnh Phúc\s+2 people/,
      /Organised by\s+Ban Tổ chức Trung ương/,
      /Documents taken up\s+Quy định 205/,
    ])
      expect(text).toMatch(each);

    await people.nth(3).getByRole("button", { name: "spoke" }).click();
    const quote = panel(page).locator(".statement mark").first();
    await quote.waitFor();
    expect(await quote.innerText()).toContain("Cao Thị Bích Vân");
    explorer.open.expectQuiet();
  });

  test("the trail of a document: where it was taken up, the earliest first, and who spoke there", async () => {
    const page = await explorer.at("/");
    await find(page, "luat dat dai");
    const stops = panel(page).locator(".trail > li");
    await stops.first().waitFor();
    const said = (await stops.allInnerTexts()).map(linesOf);
    expect(said.map(([day, meeting]) => [day, meeting])).toEqual([
      ["6 May 2019", "Hội thảo về đất đai"],
      ["11 May 2021", "Hội nghị chuyên đề về giải phóng mặt bằng tuyến nối với cao tốc Nội Bài - Lào Cai"],
    ]);
    expect(said[0]!.join(" ")).toMatch(/Lò Thị Mỷ\s+spoke/);
    expect(said[1]!.join(" ")).toMatch(/Tạ Minh Khoa\s+concluded it/);
    await stops.nth(1).getByRole("button", { name: "What says so" }).click();
    await panel(page).locator(".statement mark").getByText("Luật Đất đai").waitFor();
    explorer.open.expectQuiet();
  });

  test("the meetings that three who are picked share, in the panel and on the canvas", async () => {
    const page = await explorer.at("/");
    for (const name of ["trinh ba luong", "do hoai phuong", "ngo sy hanh"]) {
      await find(page, name);
      await panel(page).getByRole("button", { name: "Pick", exact: true }).click();
      await panel(page).getByRole("button", { name: "Unpick", exact: true }).waitFor();
    }
    await page.getByText("3 picked").waitFor();
    await page.getByRole("button", { name: "Common meetings" }).click();
    await panel(page).getByRole("heading", { name: "1 meeting with all 3" }).waitFor();
    const meeting = panel(page).locator(".together-meeting");
    expect(await meeting.count()).toBe(1);
    expect(await meeting.innerText()).toMatch(/Đoàn công tác của Trung ương\s+15 Jan 2021/);
    expect(await meeting.getByRole("listitem").allInnerTexts()).toHaveLength(3);
    await settled(page);
    const { lines } = await shown(page);
    for (const name of ["Trịnh Bá Lương", "Đỗ Hoài Phương", "Ngô Sỹ Hạnh"])
      expect(lines).toContain(`${name} was at Đoàn công tác của Trung ương`);

    const fresh = await explorer.at(page.url());
    await panel(fresh).getByRole("heading", { name: "1 meeting with all 3" }).waitFor();
    await panel(fresh).locator(".together-meeting").getByRole("button", { name: "present" }).first().click();
    await panel(fresh).locator(".statement mark").first().waitFor();
    explorer.open.expectQuiet();
  });
});

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
