import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks a process to end (SIGTERM), and kills it when it has not after `patienceMs`.
 * `ended` settles when it is gone: of a child its exit, else what the caller can see of it. Signal 0 would not
 * do, since it also reaches a dead process that nobody buries.
 */
export async function endProcess(pid: number, patienceMs: number, ended: Promise<unknown>): Promise<void> {
  signal(pid, "SIGTERM");
  const patience = new AbortController();
  const late = sleep(patienceMs, "late", { signal: patience.signal }).catch(() => "aborted");
  const first = await Promise.race([ended, late]);
  patience.abort();
  if (first !== "late") return;
  signal(pid, "SIGKILL");
  await ended;
}

function signal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
