import { fork } from "node:child_process";
import { once } from "node:events";
import type { GraphAddress } from "../../src/graph/graph-address.ts";

export interface BenchServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one of the servers of `serve.ts`. */
export async function startServer(
  kind: "ours" | "bare" | "peer",
  address: GraphAddress,
  nodeFlags: readonly string[] = [],
): Promise<BenchServer> {
  const child = fork(`${import.meta.dirname}/serve.ts`, [kind], {
    execArgv: ["--import", "tsx", ...nodeFlags],
    env: { ...process.env, NODE_ENV: "production", GRAPH: JSON.stringify(address) },
  });
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`The ${kind} server ended with ${code} before it served.`);
  });
  failed.catch(() => {});
  const [url] = await Promise.race([once(child, "message"), failed]);
  return {
    url: url as string,
    stop: async () => {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
