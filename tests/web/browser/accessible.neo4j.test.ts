import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium.ts";
import { find } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

/** What axe calls serious or critical, in words. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
}

describe.skipIf(!hasChromium)("axe finds nothing serious", () => {
  const explorer = servedExplorer();

  const VIEWS: [string, string, (page: Page) => Promise<unknown>][] = [
    ["where one begins", "/", (page) => page.locator(".beginnings").waitFor()],
    [
      "with search results open",
      "/",
      async (page) => {
        await page.getByRole("combobox").fill("nguyen");
        await page.getByRole("option").first().waitFor();
      },
    ],
    [
      "with a dossier and its evidence",
      "/",
      async (page) => {
        await find(page, "trinh ba luong");
        await page.locator(".career .cited").first().click();
        await page.locator(".statement mark").first().waitFor();
      },
    ],
    ["co-attendance", "/together", (page) => find(page, "trinh ba luong")],
    [
      "an article as the rules read it",
      "/preview",
      async (page) => {
        await page.getByRole("button", { name: "Use an example" }).click();
        await page.getByRole("button", { name: "Read it" }).click();
        await page.locator(".preview-columns .cited").first().click();
      },
    ],
    [
      "a load in progress, in a window that is too low for it",
      "/progress",
      async (page) => {
        await page.setViewportSize({ width: 900, height: 500 });
        await page.locator(".figures").waitFor();
      },
    ],
  ];
  for (const theme of ["light", "dark"] as const)
    test.each(VIEWS)(`${theme}: %s`, async (_, path, show) => {
      const page = await explorer.at(path);
      if (theme === "dark") await page.getByRole("button", { name: "Dark" }).click();
      await show(page);
      expect(await faults(page)).toEqual([]);
    });
});
