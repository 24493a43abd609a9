import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** The line between a server and Neo4j, which a test may make slow, dead or broken. */
export class BoltLine {
  /** How much later all that passes arrives. */
  latencyMs = 0;
  /** Whether all that is sent is lost, and nobody told. */
  isDead = false;
  /** How many bytes of answers pass before one connection breaks, be it within a message. */
  breaksAfter = Number.POSITIVE_INFINITY;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(target: number): Promise<BoltLine> {
    const server = createServer();
    const line = new BoltLine(server);
    server.on("connection", (near) => line.#join(near, connect(target, "127.0.0.1")));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return line;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on("error", () => {});
      from.on("close", () => {
        this.#sockets.delete(from);
        if (!this.isDead) to.destroy();
      });
      let due = 0;
      from.on("data", (bytes: Buffer) => {
        // What was sent first arrives first, however the latency changes.
        due = Math.max(due, Date.now() + this.latencyMs);
        const wait = due - Date.now();
        if (wait > 0) setTimeout(() => this.#pass(bytes, to, from === far), wait);
        else this.#pass(bytes, to, from === far);
      });
    }
  }

  #pass(bytes: Buffer, to: Socket, isAnswer: boolean): void {
    if (this.isDead) return;
    if (isAnswer && bytes.length > this.breaksAfter) {
      to.write(bytes.subarray(0, this.breaksAfter), () => to.destroy());
      this.breaksAfter = Number.POSITIVE_INFINITY;
      return;
    }
    if (isAnswer) this.breaksAfter -= bytes.length;
    to.write(bytes);
  }
}
