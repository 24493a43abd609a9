import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type ServedGraph, servedGraph } from "../../support/served-graph.ts";
import { launch } from "./chromium.ts";
import { type ExplorerPage, openFresh } from "./explorer-page.ts";

export interface ServedExplorer {
  readonly served: ServedGraph;
  readonly browser: Browser;
  readonly url: string;
  /** The page of the test under way. */
  readonly open: ExplorerPage;
  /** A path, or a whole link, in a browser that knows nothing yet; the one before it is closed. */
  at(address: string, locale?: string): Promise<Page>;
}

/**
 * The real server, and a Chromium, for the tests of one file.
 * @param files of articles that are loaded first: the samples, where nothing is said
 */
export function servedExplorer(files: readonly string[] = ["seeds/articles.jsonl"]): ServedExplorer {
  let served: ServedGraph;
  let browser: Browser;
  let url: string;
  let open: ExplorerPage | undefined;
  beforeAll(async () => {
    browser = await launch();
    served = await servedGraph({ files });
    url = await served.app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get served() {
      return served;
    },
    get browser() {
      return browser;
    },
    get url() {
      return url;
    },
    get open() {
      return open!;
    },
    at: async (address, locale) => {
      await open?.close();
      open = await openFresh(browser, new URL(address, url).href, locale);
      return open.page;
    },
  };
}
