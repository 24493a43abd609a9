import { homedir } from "node:os";
import { join } from "node:path";

/** What of this machine the room uses. Commands are names looked up in PATH, or paths. */
export interface Neo4jTools {
  readonly java: string;
  readonly maven: string;
  /** A folder of this user that outlives checkouts: jars are fetched into it once. */
  readonly cache: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads `JAVA_HOME`, `MAVEN` and what places the cache: `OFFICIALS_GRAPH_CACHE`, or the custom of the system. */
export function neo4jTools(
  env: Env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): Neo4jTools {
  return {
    java: env.JAVA_HOME ? join(env.JAVA_HOME, "bin", platform === "win32" ? "java.exe" : "java") : "java",
    maven: env.MAVEN || (platform === "win32" ? "mvn.cmd" : "mvn"),
    cache: cacheFolder(env, platform, home),
  };
}

function cacheFolder(env: Env, platform: NodeJS.Platform, home: string): string {
  if (env.OFFICIALS_GRAPH_CACHE) return env.OFFICIALS_GRAPH_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "officials-graph");
  if (platform === "darwin") return join(home, "Library", "Caches", "officials-graph");
  if (platform === "win32")
    return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "officials-graph");
  return join(home, ".cache", "officials-graph");
}
