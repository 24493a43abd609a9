import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { load } from "../../src/ingest/load.ts";
import type { LoadItem } from "../../src/ingest/load-item.ts";
import { loadSeeds } from "../../src/ingest/load-seeds.ts";
import { readOthers } from "../../src/sources/others/read-others.ts";
import type { Unfit } from "../../src/sources/others/unfit.ts";
import { SEEDS } from "../api/questions/seeds.ts";
import type { CleanGraph } from "../support/clean-graph.ts";
import { exported, WORLD_SEEDS, worldGraph } from "./export-world.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await worldGraph();
});
afterAll(() => clean.close());

/** What the graph says, in names: ids of persons and meetings follow from the articles that name them. */
async function said(types: string): Promise<string[]> {
  const rows = await clean.cypher(
    `MATCH (a)-[r:${types}]->(b) RETURN DISTINCT type(r) + ' ' + a.name + ' ' + b.name + ' ' + coalesce(b.date, '') AS said ORDER BY said`,
  );
  return rows.map(({ said }) => said as string);
}

describe("an export that is imported into an empty graph", () => {
  test.each(["ftm", "popolo"] as const)(
    "as %s says the same of who met whom and who held what",
    async (format) => {
      const types =
        format === "ftm" ? "CHAIRED|ATTENDED|ORGANISED|HOLDS|PART_OF|DISCUSSED" : "CHAIRED|ATTENDED|HOLDS";
      await clean.close();
      clean = await worldGraph();
      const before = await said(types);
      const path = await exported(clean.graph, format);
      await clean.wipe();
      const unfit: Unfit[] = [];
      const items: LoadItem[] = [];
      for await (const input of readOthers(path, format, {
        source: "us",
        onUnfit: (each) => unfit.push(each),
      })) {
        expect(input.kind).toBe("record");
        if (input.kind === "record") items.push(input);
      }
      await loadSeeds(clean.graph, SEEDS, WORLD_SEEDS);
      await load(clean.graph, items, WORLD_SEEDS);
      expect(await said(types)).toEqual(before);
      expect(unfit).toEqual([]);
    },
  );
});
