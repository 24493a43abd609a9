import type { FastifyInstance } from "fastify";
import pino from "pino";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nameOf } from "../../../bench/query/fill-graph.ts";
import { createApp } from "../../../src/api/server.ts";
import { GraphSession } from "../../../src/graph/session.ts";
import { load } from "../../../src/ingest/load.ts";
import { BoltLine } from "../../support/bolt-line.ts";
import { item, NO_SEEDS } from "../../support/factory.ts";
import { testNeo4j } from "../../support/test-neo4j.ts";
import { hasChromium } from "./chromium.ts";
import { find, settled, shown } from "./explorer-page.ts";
import { servedExplorer } from "./served-explorer.ts";

const HALL = Array.from({ length: 130 }, (_, i) => nameOf(i));

describe.skipIf(!hasChromium)("what is said where there is no whole picture, in Chromium", () => {
  const explorer = servedExplorer([]);

  test("an empty graph says how it is filled", async () => {
    const page = await explorer.at("/");
    await page.getByText(/^The graph is empty. Load articles first/).waitFor();
    expect(await page.locator(".beginnings").count()).toBe(0);
  });

  describe("of a full graph", () => {
    beforeAll(() =>
      load(
        explorer.served.clean.graph,
        [
          item({
            id: "hall",
            meeting: { name: "Hội nghị toàn ngành" },
            chairs: ["Trần Văn Khải"],
            attendees: HALL,
          }),
          item({
            id: "room",
            meeting: { name: "Họp tổ công tác" },
            chairs: ["Lò Thị Mỷ"],
            attendees: ["Vừ A Sùng"],
          }),
        ],
        NO_SEEDS,
      ),
    );

    test("nothing found, no path, no common meeting", async () => {
      const page = await explorer.at("/");
      await page.getByRole("combobox").fill("khong ai ca");
      await page.getByText("Nothing is called “khong ai ca”. Try fewer words, or without a title.").waitFor();
      await pickBoth(page, "tran van khai", "lo thi my");
      await page.getByRole("button", { name: "Shortest path" }).click();
      await page.getByText("No path of up to six relations joins these two.").waitFor();
      await page.getByRole("button", { name: "Common meetings" }).click();
      await page.getByText("No meeting is reported at which all of them were.").waitFor();
      explorer.open.expectQuiet();
    });

    test("while an answer is on its way, that it is", async () => {
      const page = await explorer.at("/");
      await page.locator(".beginnings").waitFor();
      const line = await slowLine(page);
      await page.getByRole("combobox").fill("vu a sung");
      await page.getByText("Searching …").waitFor();
      line.release();
      await page.getByRole("option", { name: "Vừ A Sùng" }).waitFor();
      line.hold();
      await page.keyboard.press("Enter");
      for (const part of [".notices", "#panel"]) await page.locator(part).getByText("Loading …").waitFor();
      line.release();
      await settled(page);
      await page.getByRole("heading", { name: "Vừ A Sùng" }).waitFor();
      explorer.open.expectQuiet();
    });

    test("of an answer that is cut, how much of it is there; the rest comes by page", async () => {
      const page = await explorer.at("/");
      await find(page, "hoi nghi toan nganh");
      const notice = page.locator(".notice", { hasText: "Hội nghị toàn ngành, Attendance" });
      for (const there of [20, 50, 100]) {
        await notice.getByText(`: ${there} of 130.`).waitFor();
        await notice.getByRole("button", { name: "Load more" }).click();
      }
      await notice.waitFor({ state: "detached" });
      await page.locator(".lists summary", { hasText: "132 nodes, 131 lines" }).waitFor();
      explorer.open.expectQuiet();
    });

    test("that the server does not answer, until it does", async () => {
      const page = await explorer.at("/");
      await page.locator(".beginnings").waitFor();
      await page.context().setOffline(true);
      await page.getByRole("combobox").fill("tran van khai");
      await page.locator(".search-status", { hasText: "The server does not answer." }).waitFor();
      await page.getByRole("combobox").fill("");
      await page.getByRole("button", { name: "Show every meeting" }).click();
      const fault = page.getByRole("alert");
      await fault.getByText("The server does not answer. Is it still running?").waitFor();
      await page.context().setOffline(false);
      await fault.getByRole("button", { name: "Try again" }).click();
      await fault.waitFor({ state: "detached" });
      await settled(page);
      expect((await shown(page)).nodes).toContain("Họp tổ công tác");
    });

    describe("whose Neo4j is away", () => {
      let line: BoltLine;
      let graph: GraphSession;
      let app: FastifyInstance;
      beforeAll(async () => {
        const neo4j = await testNeo4j();
        line = await BoltLine.to(Number(new URL(neo4j.uri).port));
        graph = await GraphSession.openWatched({ ...neo4j, uri: line.uri });
        app = await createApp(graph, pino({ level: "silent" }));
      });
      afterAll(async () => {
        line.isDead = false;
        await app?.close();
        await graph?.close();
        line?.close();
      });

      test("that the database does not answer, in the reader’s language, until it does", async () => {
        const page = await explorer.at(await app.listen({ host: "127.0.0.1", port: 0 }), "vi-VN");
        await page.locator(".beginnings").waitFor();
        line.isDead = true;
        await page.getByRole("button", { name: "Hiện mọi cuộc họp" }).click();
        const fault = page.getByRole("alert");
        await fault.getByText("Cơ sở dữ liệu không trả lời. Hãy thử lại sau vài giây.").waitFor();
        line.isDead = false;
        await fault.getByRole("button", { name: "Thử lại" }).click();
        await fault.waitFor({ state: "detached" });
        await settled(page);
        expect((await shown(page)).nodes).toContain("Họp tổ công tác");
      });
    });

    test("of more than a canvas holds, what is left out; a filter makes it fit", async () => {
      await explorer.served.clean.cypher(CROWD);
      const page = await explorer.at("/");
      await page.getByRole("button", { name: "Show every meeting" }).click();
      const cut = page.locator(".notice", { hasText: "Too much for one canvas" });
      await cut.waitFor();
      expect(await cut.innerText()).toContain("0 nodes and 200 lines are left out. Use the filters");
      const window = page.locator(".notice", { hasText: "200 of 212 meetings fit" });
      expect(await window.getByLabel("From").isVisible()).toBe(true);
      await page.locator(".chip", { hasText: /^chaired$/ }).click();
      await cut.waitFor({ state: "detached" });
      await page.getByText("19800 more are on the canvas; filters narrow the list.").waitFor();
    });
  });
});

/** As a load would leave them: 210 meetings of one chair and a hundred others. */
const CROWD = `
UNWIND range(0, 100) AS i
CREATE (:Entity:Person {id: 'p' + i, name: 'Đại biểu ' + i})
WITH count(*) AS all
UNWIND range(0, 209) AS i
MATCH (chair:Person {id: 'p0'})
CREATE (chair)-[:CHAIRED {claim: 'c' + i, articles: 1, confidence: 0.9, firstCited: '2024-03-01', lastCited: '2024-03-01',
  forPerson: 'p0 2024-03-01 m' + i}]->(m:Entity:Meeting {id: 'm' + i, name: 'Kỳ họp ' + i, kind: 'kỳ họp', date: '2024-03-01'})
WITH m, i UNWIND range(1, 100) AS place
MATCH (p:Person {id: 'p' + place})
CREATE (p)-[:ATTENDED {claim: 'a' + i + '-' + place, articles: 1, confidence: 0.9, roles: ['PRESENT'], sites: [], order: place,
  firstCited: m.date, lastCited: m.date, forPerson: p.id + ' ' + m.date + ' ' + m.id,
  forMeeting: m.id + ' ' + (1000000 + place) + ' ' + p.id}]->(m)`;

async function pickBoth(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await find(page, name);
    await page.locator("#panel").getByRole("button", { name: "Pick", exact: true }).click();
    await page.getByRole("button", { name: "Unpick", exact: true }).waitFor();
  }
}

/** The line to the server, on which questions wait while it is held. */
async function slowLine(page: Page): Promise<{ hold(): void; release(): void }> {
  let waiting: (() => void)[] = [];
  let isHeld = true;
  await page.route("**/graphql", async (route) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return {
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const each of waiting) each();
      waiting = [];
    },
  };
}
