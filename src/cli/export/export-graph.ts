import { EXPORT_FORMATS, type ExportFormat } from "../../export/export-formats.ts";
import { ExportSource } from "../../export/export-source.ts";
import { findScope } from "../../export/find-scope.ts";
import { type ExportTarget, writeExport } from "../../export/write-export.ts";
import { UsageError } from "../../std/errors.ts";
import type { Config } from "../config.ts";
import { printText, say } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";
import { askedScope } from "./asked-scope.ts";
import type { ExportFlags } from "./export-flags.ts";

/** Writes what the command line asks for, and says how much it was. */
export async function exportGraph(flags: ExportFlags, config: Config): Promise<void> {
  const format: ExportFormat = EXPORT_FORMATS[flags.format];
  const target = targetOf(flags, format);
  checkFlags(flags);
  const { bytes, files } = await withGraph(config, "officials-graph export", async (graph) => {
    const scope = await findScope(graph, await askedScope(graph, flags));
    const chunks = format.write(new ExportSource(graph, scope), { withText: flags.withText ?? false });
    return writeExport(chunks, target);
  });
  if (files.length > 0) say(`${(bytes / 1e6).toFixed(1)} MB in ${files.length === 1 ? files[0] : flags.out}`);
}

function targetOf({ format: name, out }: ExportFlags, { makes }: ExportFormat): ExportTarget {
  if (makes === "file") return out === undefined ? { print: printText } : { file: out };
  if (out === undefined) throw new UsageError(`${name} is a folder of files; --out FOLDER says where`);
  return { folder: out };
}

function checkFlags({ format, withText, hops, around, var: variables, query }: ExportFlags): void {
  if (withText && format !== "jsonl") throw new UsageError("--with-text is of --format jsonl alone");
  if (hops !== undefined && !around) throw new UsageError("--hops goes with --around ID");
  if (variables && query === undefined) throw new UsageError("--var goes with --query");
}
