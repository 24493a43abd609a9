import type { Browser, Page } from "playwright-core";

const TIMES = 5;

/** Milliseconds from asking for the page to its first paint, each time in a browser that keeps nothing. */
export function firstPaint(browser: Browser, url: string): Promise<number[]> {
  return inFreshPages(browser, TIMES, async (page) => {
    await page.goto(url);
    const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
    await page.waitForFunction(paint);
    return (await page.evaluate(paint)) as number;
  });
}

/** Milliseconds from the click to the lines standing in the list, the first on a server that has planned nothing. */
export function expandTime(browser: Browser, url: string): Promise<number[]> {
  return inFreshPages(browser, 1, async (page) => {
    await page.goto(url);
    await page.locator(".beginnings button").first().click();
    const meetings = page.getByRole("list", { name: "Nodes" }).getByRole("button", { name: /^Hội nghị/ });
    await meetings.first().waitFor();
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      await meetings.nth(i).click();
      await page.getByText("Who was there").waitFor();
      const before = (await page.locator(".lists small").first().innerText()).trim();
      await page.getByRole("button", { name: /^Expand/ }).click();
      const started = Date.now();
      await page.getByRole("menuitem", { name: "All relations" }).click();
      await page.waitForFunction(
        `document.querySelector(".lists small")?.textContent?.trim() !== ${JSON.stringify(before)}`,
        undefined,
        { polling: 10 },
      );
      times.push(Date.now() - started);
    }
    return times;
  }).then((all) => all.flat());
}

/** A canvas at its cap: how long until it is laid out, how often the page answers meanwhile, and how it moves then. */
export async function largeCanvas(browser: Browser, url: string): Promise<Record<string, string>> {
  const [result] = await inFreshPages(browser, 1, async (page) => {
    await page.goto(url);
    const started = Date.now();
    await page.getByRole("button", { name: "Show every meeting" }).click();
    await page.locator(".canvas").waitFor();
    await page.waitForFunction("document.querySelector('.lists li') !== null");
    const loaded = Date.now() - started;
    const meanwhile = framesUntil(page, SETTLED);
    const keys = await keysUntilSettled(page);
    const laidOut = Date.now() - started;
    const whileArranging = await meanwhile;
    const counts = await page.locator(".lists small").first().innerText();
    const box = (await page.locator(".canvas").boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const panning = frames(page, 3000);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 0; i < 60; i++) await page.mouse.move(x + 3 * i, y + i);
    await page.mouse.up();
    const pan = await panning;
    const zooming = frames(page, 3000);
    for (let i = 0; i < 20; i++) await page.mouse.wheel(0, i < 10 ? -120 : 120);
    return {
      canvas: counts,
      "all data there": `${loaded} ms`,
      "laid out": `${laidOut} ms`,
      "page meanwhile": whileArranging,
      "a key meanwhile": keys,
      panning: pan,
      zooming: await zooming,
    };
  });
  return result!;
}

const SETTLED = "document.querySelector('[data-settled=true]') !== null";

/** How long after a key is pressed the page shows it, of a reader who types while the canvas is arranged. */
async function keysUntilSettled(page: Page): Promise<string> {
  await page.evaluate(`window.shown = [];
    addEventListener("keydown", ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => shown.push(performance.now() - timeStamp))), true)`);
  await page.getByRole("combobox").focus();
  while (!(await page.evaluate(SETTLED))) {
    await page.keyboard.press("n");
    await page.waitForTimeout(200);
  }
  const waits = ((await page.evaluate("shown")) as number[]).sort((a, b) => a - b);
  await page.getByRole("combobox").fill("");
  return `shown after ${waits[waits.length >> 1]?.toFixed(0)} ms, at most ${waits.at(-1)?.toFixed(0)} ms`;
}

/** Frames a second, and the longest time without one. */
function frames(page: Page, ms: number): Promise<string> {
  return framesUntil(page, `performance.now() > ${ms} + (window.since ??= performance.now())`);
}

async function framesUntil(page: Page, condition: string): Promise<string> {
  const gaps = (await page.evaluate(`new Promise((resolve) => {
    window.since = undefined;
    const gaps = [];
    let last = performance.now();
    const tick = (now) => {
      gaps.push(now - last);
      last = now;
      if (${condition}) resolve(gaps);
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  })`)) as number[];
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return `${((1000 * gaps.length) / total).toFixed(1)} frames/s, longest wait ${Math.max(...gaps).toFixed(0)} ms`;
}

async function inFreshPages<T>(
  browser: Browser,
  times: number,
  work: (page: Page) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) {
    // What measures is no part of the page, and its policy would not let it in.
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    results.push(await work(page));
    await context.close();
  }
  return results;
}
