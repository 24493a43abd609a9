import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../src/ingest/load.ts";
import { item, NO_SEEDS } from "../support/factory.ts";
import { emptyServer, type Server } from "./empty-server.ts";

let server: Server;
beforeAll(async () => {
  server = await emptyServer();
});
afterAll(() => server.close());

const meetingOn = (id: string, date: string) =>
  item({ id, publishedAt: date, meeting: { date }, chairs: ["Trần Văn Khải"] });

test("pages asked for while articles are loaded repeat nothing and leave out nothing that was there", async () => {
  const days = ["2020-01-01", "2020-01-03", "2020-01-05", "2020-01-07", "2020-01-09", "2020-01-11"];
  await load(
    server.clean.graph,
    days.map((day) => meetingOn(`before ${day}`, day)),
    NO_SEEDS,
  );
  const query = `query ($after: String) { meetings(first: 2, after: $after) { nodes { date } pageInfo { endCursor hasNextPage } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10; page++) {
    // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query above
    const { meetings }: any = (await server.post({ query, variables: { after } })).data;
    seen.push(...meetings.nodes.map((node: { date: string }) => node.date));
    after = meetings.pageInfo.endCursor;
    if (!meetings.pageInfo.hasNextPage) break;
    // Between two pages, meetings appear on both sides of the cursor.
    await load(
      server.clean.graph,
      [
        meetingOn(`newer ${page}`, `2021-01-0${page + 1}`),
        meetingOn(`older ${page}`, `2019-01-0${page + 1}`),
      ],
      NO_SEEDS,
    );
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual([...seen].sort().reverse());
  expect(seen.filter((date) => date.startsWith("2020"))).toEqual([...days].reverse());
});
