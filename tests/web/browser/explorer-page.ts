import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A reader's page, and everything that the browser complained of. */
export interface ExplorerPage {
  readonly page: Page;
  readonly complaints: string[];
  /** Requests that went to another host. */
  readonly strangers: string[];
  /** Nothing was complained of, and nobody else was asked. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/** Opens an address in a browser that knows nothing yet. */
export async function openFresh(browser: Browser, url: string, locale = "en-GB"): Promise<ExplorerPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      strangers.push(request.url());
  });
  await page.goto(url);
  return {
    page,
    complaints,
    strangers,
    expectQuiet: () => expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] }),
    close: () => context.close(),
  };
}

/** Types a name and takes the first that is found; then waits until the picture stands still. */
export async function find(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox").fill(name);
  await page.getByRole("option").first().waitFor();
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
}

/** Everything asked for is there, and the picture stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("[data-settled=true]") !== null &&
      !document.querySelector(".notices [role=status]")?.textContent,
  );
}

/** Presses Tab until something has the focus, as who has no mouse does. @throws where Tab never comes there */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((each) => each === document.activeElement);
  for (let i = 0; i < 120 && !(await isThere()); i++) await page.keyboard.press("Tab");
  expect(await isThere(), `Tab comes to ${target}`).toBe(true);
}

/** The names of the nodes and lines on the canvas, as its lists have them. */
export async function shown(page: Page): Promise<{ nodes: string[]; lines: string[] }> {
  const texts = (name: RegExp) => page.getByRole("list", { name }).getByRole("listitem").allInnerTexts();
  return { nodes: await texts(/^(Nodes|Các nút)$/), lines: await texts(/^(Lines|Các đường nối)$/) };
}
