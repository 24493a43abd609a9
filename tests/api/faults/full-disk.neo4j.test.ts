import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { temporaryHome } from "../../access/temporary-home.ts";
import { eventually } from "../../neo4j-local/running-processes.ts";
import { noSeedsFolder } from "../../support/no-seeds-folder.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { ServerProcess } from "./server-process.ts";
import { canMount, SmallDisk } from "./small-disk.ts";

const folder = temporaryHome();
const disk = new SmallDisk(folder, 600);
const QUERY = "{ articles { totalCount } }";
const articles = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `a${from + i}`,
      title: "Họp",
      text: `Bài ${from + i}. Ông Lương Đình Khải chủ trì hội nghị. ${"Thêm lời. ".repeat(500)}`,
    }),
  ).join("\n");

let server: ServerProcess | undefined;
afterAll(async () => void (await server?.stop()));

test.skipIf(!canMount)(
  "on a full disk a load fails in words and the server lives; with room again nothing that was written is lost",
  async () => {
    const env = {
      OFFICIALS_GRAPH_HOME: join(folder, "home"),
      OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
      OFFICIALS_GRAPH_JUDGEMENTS: join(folder, "judgements"),
      BOLT_PORT: String(await unusedPort()),
    };
    server = await ServerProcess.start(env, (args, all) => disk.spawnFirst(args, { ...env, ...all }));
    expect(await disk.runCli(["load"], env, articles(0, 20))).toMatchObject({ code: 0 });
    const before = (await server.ask(QUERY)).body.data.articles.totalCount;

    disk.fill();
    const refused = await disk.runCli(["load"], env, articles(100, 200));
    expect(refused.code, refused.stderr).toBeGreaterThan(0);
    expect(refused.stderr).not.toMatch(/^\s+at /m);
    expect(server.isAlive).toBe(true);
    expect([200, 503]).toContain((await server.ask(QUERY)).status);

    disk.makeRoom();
    await eventually(async () => (await server!.ask(QUERY)).status === 200, 150_000).catch(async (error) => {
      const status = await disk.runCli(["neo4j", "status"], env);
      throw new Error(`${error.message}\n${status.stdout}`);
    });
    expect(await disk.runCli(["load"], env, articles(100, 200))).toMatchObject({ code: 0 });
    expect((await server.ask(QUERY)).body.data.articles.totalCount).toBe(before + 200);
    expect(await disk.runCli(["verify"], env)).toMatchObject({ code: 0 });
  },
);
