import type { Disturbed } from "./disturbed-loads.ts";

/** What is wrong with what a fault left behind; nothing where all is mended. */
export function faultsLeft({ struck, first, again, differences, verified }: Disturbed): string[] {
  return [
    ...(struck ? [] : ["the load was over before the fault befell"]),
    // A fault may end a load, but in words.
    ...(/^ +at /m.test(first.stderr) ? [`a stack trace: ${first.stderr}`] : []),
    ...(again.code === 0 ? [] : [`the same command again ended with ${again.code}: ${again.stderr}`]),
    ...differences.slice(0, 5).map((line) => `the graph differs: ${line}`),
    ...(verified.code === 0 ? [] : [`verify: ${verified.stdout}${verified.stderr}`]),
  ];
}
