import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { spawnCli } from "../../support/run-cli.ts";
import { unusedPort } from "../../support/unused-port.ts";

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
  readonly body: any;
  readonly headers: Headers;
}

/** A server as `officials-graph start` makes it, in a process of its own. */
export class ServerProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
    private readonly printed: () => string,
  ) {}

  /** Settles once it is ready. */
  static async start(env: Readonly<Record<string, string>>, spawn = spawnCli): Promise<ServerProcess> {
    const port = String(await unusedPort());
    const child = spawn(["start", "--no-samples"], { PORT: port, ...env });
    let text = "";
    return new Promise((resolve, reject) => {
      const hear = (bytes: Buffer) => {
        text += bytes;
        const url = /GraphQL +(\S+)\/graphql/.exec(text)?.[1];
        if (url && text.includes("Ctrl-C")) resolve(new ServerProcess(child, url, () => text));
      };
      child.stdout!.on("data", hear);
      child.stderr!.on("data", hear);
      child.once("exit", (code) => reject(new Error(`exit ${code}: ${text}`)));
    });
  }

  /** What it said so far, its log included. */
  get said(): string {
    return this.printed();
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** One query; a guard ends the wait where no answer ever comes. */
  async ask(query: string): Promise<Reply> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(20_000),
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  }

  async ready(): Promise<number> {
    const response = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return response.status;
  }

  /** As Ctrl-C does. @returns its exit code */
  async stop(): Promise<number | null> {
    if (!this.isAlive) return this.child.exitCode;
    const exit = once(this.child, "exit");
    this.child.kill("SIGINT");
    return (await exit)[0];
  }
}
