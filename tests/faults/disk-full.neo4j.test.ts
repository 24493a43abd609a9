import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDisk } from "../support/fill-disk.ts";
import { newsItems } from "../support/news-items.ts";
import { DisturbedLoads } from "./disturbed-loads.ts";
import { faultsLeft } from "./faults-left.ts";

const DISK = "900m";

const disk = mkdtempSync(join(tmpdir(), "officials-disk-"));
// A disk of its own that may be full takes the right to mount one.
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "none", disk]).status === 0;

describe.skipIf(!isMounted)("a full disk", () => {
  let loads: DisturbedLoads;
  beforeAll(async () => {
    loads = await DisturbedLoads.of(newsItems(120), join(disk, "home"));
    expect((await loads.undisturbed()).code).toBe(0);
  });
  afterAll(async () => {
    await loads?.close();
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  test("ends a load in words; with room again the same command makes the same graph", async () => {
    await loads.wipe();
    const filler = join(disk, "filler");
    fillDisk(filler);
    const first = await loads.load();
    rmSync(filler);
    expect(first).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/Neo4j at .* failed by itself|No Neo4j answers/),
    });
    await loads.restartNeo4j();
    expect(faultsLeft({ struck: true, first, ...(await loads.repeated()) })).toEqual([]);
  });
});
