import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";

/** Where things lie in a data home. */
export interface HomeLayout {
  readonly home: string;
  /** ASCII, the same for all spellings of one path: how a process of this home is known by its command line. */
  readonly id: string;
  readonly passwordFile: string;
  /** Neo4j's own home: `conf`, `data`, `logs`. */
  readonly neo4j: string;
  readonly conf: string;
  /** There from before the first start until Neo4j first answered. */
  readonly beingMade: string;
  /** Control sockets and the logs of the keeper. */
  readonly keeper: string;
  readonly keeperLog: string;
  /** What java printed since it was last started. */
  readonly console: string;
}

/** The layout of a home that exists; its id follows links. */
export function homeLayout(home: string): HomeLayout {
  const real = realpathSync(home);
  const neo4j = join(real, "neo4j");
  const keeper = join(real, "keeper");
  return {
    home: real,
    id: createHash("sha256").update(real).digest("hex").slice(0, 16),
    passwordFile: join(real, "neo4j-password"),
    neo4j,
    conf: join(neo4j, "conf"),
    beingMade: join(neo4j, "being-made"),
    keeper,
    keeperLog: join(keeper, "keeper.log"),
    console: join(keeper, "console.log"),
  };
}
