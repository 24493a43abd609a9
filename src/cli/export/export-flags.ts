import type { ExportFormatName } from "../../export/export-formats.ts";

export interface ExportFlags {
  readonly format: ExportFormatName;
  readonly out?: string;
  readonly around?: readonly string[];
  readonly hops?: number;
  readonly reported?: boolean;
  readonly query?: string;
  readonly var?: Readonly<Record<string, unknown>>;
  readonly from?: string;
  readonly to?: string;
  readonly withText?: boolean;
}
