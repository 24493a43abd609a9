import { existsSync } from "node:fs";
import { askKeeper } from "./ask-keeper.ts";
import { type HomeLayout, homeLayout } from "./home-layout.ts";
import type { KeeperStatus } from "./keeper-status.ts";

/** What runs on a home: nothing, a keeper that does not answer, or what it says of itself. */
export async function neo4jStatus(home: string): Promise<KeeperStatus | "none" | "silent"> {
  const layout = layoutIfThere(home);
  return layout ? askKeeper(layout, { ask: "status" }) : "none";
}

/** The layout of a home in which a keeper has been. */
export function layoutIfThere(home: string): HomeLayout | undefined {
  if (!existsSync(home)) return undefined;
  const layout = homeLayout(home);
  return existsSync(layout.keeper) ? layout : undefined;
}
