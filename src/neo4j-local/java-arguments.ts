import { join } from "node:path";
import type { ClassArchive } from "./class-archive.ts";

const OPENED = ["java.nio", "java.io", "sun.nio.ch"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** What every java of this room gets; without `UsePerfData` no arguments are copied to the temporary folder. */
function common(lib: string): string[] {
  return ["-XX:-UsePerfData", "-Dfile.encoding=UTF-8", ...OPENED, "-cp", join(lib, "*")];
}

export interface ServerArguments {
  readonly lib: string;
  readonly archive: ClassArchive;
  readonly neo4jHome: string;
  readonly homeId: string;
  readonly heapMb: number;
  readonly shortLived: boolean;
}

/** Java's arguments for the server. No secret is among them: every user of the machine can read them. */
export function serverArguments(given: ServerArguments): string[] {
  const { lib, archive, neo4jHome, homeId, heapMb, shortLived } = given;
  return [
    "-Xms64m",
    `-Xmx${heapMb}m`,
    ...(shortLived ? ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"] : []),
    // A server that ran out of memory is of no more use; its keeper starts another.
    "-XX:+ExitOnOutOfMemoryError",
    homeMark(homeId),
    ...archive.readingOrWriting,
    ...common(lib),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${neo4jHome}`,
    `--config-dir=${join(neo4jHome, "conf")}`,
    "--console-mode",
  ];
}

export interface AdminArguments {
  readonly lib: string;
  readonly archive: ClassArchive;
  readonly heapMb: number;
}

/** Java's arguments for `neo4j-admin`. */
export function adminArguments({ lib, archive, heapMb }: AdminArguments, args: readonly string[]): string[] {
  return [`-Xmx${heapMb}m`, ...archive.reading, ...common(lib), "org.neo4j.cli.AdminTool", ...args];
}

/** By this argument a server is known to belong to a home. */
export function homeMark(homeId: string): string {
  return `-Dofficials.graph.home=${homeId}`;
}

/** The text of a java argument file (`java @file`). */
export function argumentFile(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replace(/[\\"]/g, "\\$&")}"\n`).join("");
}
