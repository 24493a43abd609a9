import { userInfo } from "node:os";
import { accessFiles } from "../access/access-files.ts";
import { AuditLog } from "../access/audit-log.ts";
import type { Config } from "./config.ts";

/** Does what a user of this machine asked for, with a line in the audit log before it and one after. */
export async function audited<T>(
  { OFFICIALS_GRAPH_HOME: home }: Config,
  what: string,
  given: Readonly<Record<string, unknown>>,
  work: () => Promise<T>,
): Promise<T> {
  const caller = { name: userInfo().username, scope: "admin", by: "this machine" } as const;
  const log = new AuditLog(accessFiles(home).audit);
  const end = await log.begin({ caller, from: `process ${process.pid}`, what, arguments: given });
  try {
    const result = await work();
    await end("done");
    return result;
  } catch (error) {
    await end(`failed: ${(error as Error).message}`);
    throw error;
  }
}
