import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { endProcess } from "./end-process.ts";
import { homeMark } from "./java-arguments.ts";
import { runCommand } from "./run-command.ts";

/**
 * Process ids of the Neo4j servers that run on a home. They are found by what the system says of the
 * processes, not by a pid file, which a kill leaves unwritten and a reused pid makes a lie.
 */
export async function serversOfHome(homeId: string): Promise<number[]> {
  const mark = homeMark(homeId);
  const processes = await commandLines();
  return processes
    .filter(({ pid, words }) => pid !== process.pid && words.includes(mark))
    .map(({ pid }) => pid);
}

/** Ends what a killed keeper left running on the home; how many that were. */
export async function endServersOfHome(homeId: string, patienceMs: number): Promise<number> {
  const pids = await serversOfHome(homeId);
  const gone = async (pid: number) => {
    while ((await serversOfHome(homeId)).includes(pid)) await sleep(100);
  };
  await Promise.all(pids.map((pid) => endProcess(pid, patienceMs, gone(pid))));
  return pids.length;
}

interface RunningProcess {
  readonly pid: number;
  readonly words: readonly string[];
}

async function commandLines(): Promise<RunningProcess[]> {
  if (process.platform === "linux") return fromProc();
  const listed =
    process.platform === "win32"
      ? await runCommand("powershell.exe", [
          "-NoProfile",
          "-Command",
          'Get-CimInstance Win32_Process -Filter "Name=\'java.exe\'" | % { "$($_.ProcessId) $($_.CommandLine)" }',
        ])
      : await runCommand("ps", ["-axww", "-o", "pid=,command="]);
  return (listed?.stdout ?? "").split("\n").map((line) => {
    const [pid, ...words] = line.trim().split(/\s+/);
    return { pid: Number(pid), words };
  });
}

async function fromProc(): Promise<RunningProcess[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      // Gone since, or of another user who hides it.
      const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      return { pid: Number(pid), words: line.split("\0") };
    }),
  );
}
