import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the browser that CHROMIUM names. */
const EXECUTABLE = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));

/** Where it is missing the tests are skipped, and counted; in CI they fail instead. */
export const hasChromium = EXECUTABLE !== undefined || process.env.CI !== undefined;

/** @throws where there is no Chromium */
export function launch(): Promise<Browser> {
  if (EXECUTABLE === undefined)
    throw new Error("These tests need Chromium: apt-get install chromium, or set CHROMIUM to its path.");
  // SwiftShader gives WebGL without a graphics card. Plain canvases are drawn without it: on a busy machine Chromium
  // forgets there that one was cleared, and a ring stays that the page took away.
  const args = [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-accelerated-2d-canvas",
  ];
  return chromium.launch({ executablePath: EXECUTABLE, args });
}
