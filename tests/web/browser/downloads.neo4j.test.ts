import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium.ts";
import { find, shown } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

describe.skipIf(!hasChromium)("what is saved is what is drawn, in Chromium", () => {
  const explorer = servedExplorer();

  async function saved(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
    await page.getByRole("button", { name: /^Save/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
  const rows = (bytes: Buffer): Record<string, string>[] => parse(bytes, { columns: true, bom: true });
  const document = (bytes: Buffer) => parseHTML(bytes.toString("utf8")).document;

  test("CSV, GraphML, GEXF and SVG hold the filtered nodes and lines, where they stand", async () => {
    const page = await explorer.at("/");
    await find(page, "trinh ba luong");
    await page.getByRole("button", { name: "holds", exact: true }).click();
    const { nodes, lines } = await shown(page);

    const nodesCsv = await saved(page, "Nodes, CSV");
    expect(nodesCsv.name).toBe("nodes.csv");
    expect(rows(nodesCsv.bytes).map(({ label }) => label)).toEqual(nodes);
    const linesCsv = rows((await saved(page, "Lines, CSV")).bytes);
    expect(linesCsv).toHaveLength(lines.length);
    expect(linesCsv.map(({ relation }) => relation)).not.toContain("HOLDS");
    expect(linesCsv).toContainEqual(
      expect.objectContaining({
        relation: "CHAIRED",
        fromLabel: "Trịnh Bá Lương",
        toLabel: "Hội nghị về phát triển giao thông thủy nội địa",
        articles: "1",
        firstCited: "2020-11-20",
      }),
    );

    for (const [item, name] of [
      ["GraphML", "graph.graphml"],
      ["GEXF (Gephi)", "graph.gexf"],
    ] as const) {
      const file = await saved(page, item);
      expect(file.name).toBe(name);
      const xml = document(file.bytes);
      expect(xml.querySelectorAll("node")).toHaveLength(nodes.length);
      expect(xml.querySelectorAll("edge")).toHaveLength(lines.length);
    }
    const svg = document((await saved(page, "Picture, SVG")).bytes);
    expect([...svg.querySelectorAll("text")].map((text) => text.textContent)).toEqual(nodes);
    expect(svg.querySelectorAll("svg > path")).toHaveLength(lines.length);
    explorer.open.expectQuiet();
  });

  test("PNG is the picture on screen", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    const { name, bytes } = await saved(page, "Picture, PNG");
    expect(name).toBe("graph.png");
    const stage = (await page.locator(".canvas").boundingBox())!;
    expect(await colours(page, bytes)).toMatchObject({
      width: Math.floor(stage.width),
      height: Math.floor(stage.height),
      // A person, a meeting and the ground, as the light palette has them.
      has: [true, true, true],
    });
  });

  test("of people seen together the weight is saved, and no relation that an article would state", async () => {
    const page = await explorer.at("/together");
    await find(page, "trinh ba luong");
    const [first, ...others] = rows((await saved(page, "Lines, CSV")).bytes);
    expect(new Set([first!, ...others].map(({ relation }) => relation))).toEqual(new Set(["SEEN_TOGETHER"]));
    expect(Number(first!.weight)).toBeGreaterThan(0);
    expect(first).toMatchObject({ confidence: "", articles: "" });
    const gexf = document((await saved(page, "GEXF (Gephi)")).bytes);
    expect(gexf.querySelectorAll('edge[type="undirected"]')).toHaveLength(others.length + 1);
  });

  test("the GraphQL behind a picture is shown, and opens in the console", async () => {
    const page = await explorer.at("/");
    await find(page, "lam chi duc");
    await page.getByRole("button", { name: /^Save/ }).click();
    await page.getByRole("menuitem", { name: "The GraphQL behind it" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("pre").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/query Expand[\s\S]*# variables[\s\S]*"id"/)]),
    );
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    explorer.open.expectQuiet();
  });

  test("a dossier is printed alone, whole, black on white, from a dark screen too", async () => {
    const page = await explorer.at("/");
    await page.getByRole("button", { name: "Dark" }).click();
    await find(page, "trinh ba luong");
    await page.locator(".career .cited").first().click();
    await page.locator(".statement mark").first().waitFor();
    await page.emulateMedia({ media: "print" });
    for (const gone of [".top-bar", ".side", ".middle", ".node-tools", ".statement > button"])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    const printed = await page.locator(".panel").evaluate((panel) => ({
      isWhole: panel.scrollHeight <= panel.clientHeight + 1,
      ground: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(panel.querySelector(".hint")!).color,
      mark: getComputedStyle(panel.querySelector("mark")!).printColorAdjust,
    }));
    expect(printed).toEqual({
      isWhole: true,
      ground: "rgb(255, 255, 255)",
      ink: "rgb(86, 98, 112)",
      mark: "exact",
    });
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

/** The size of a picture, and whether it has colours of the light palette. */
function colours(page: Page, png: Buffer): Promise<{ width: number; height: number; has: boolean[] }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const has = [
      [0x1f, 0x5f, 0xa6],
      [0xc2, 0x54, 0x2d],
      [0xfb, 0xfa, 0xf8],
    ].map((wanted) => {
      for (let i = 0; i < data.length; i += 4)
        if (wanted.every((value, j) => Math.abs(data[i + j]! - value) < 3)) return true;
      return false;
    });
    return { width: picture.width, height: picture.height, has };
  }, png.toString("base64"));
}
