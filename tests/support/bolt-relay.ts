import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** Stands between a client and Neo4j; what becomes of the bytes on their way is up to those that extend it. */
export abstract class BoltRelay {
  protected readonly sockets = new Set<Socket>();
  readonly #server: Server = createServer();

  static async to<Relay extends BoltRelay>(this: new () => Relay, target: number): Promise<Relay> {
    const relay = new this();
    await relay.#listen(target);
    return relay;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Cuts every connection; new ones are let through. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  /** @param isAnswer whether they come from Neo4j */
  protected abstract pass(bytes: Buffer, from: Socket, to: Socket, isAnswer: boolean): void;

  /** One side has ended its connection. */
  protected ended(to: Socket): void {
    to.destroy();
  }

  async #listen(target: number): Promise<void> {
    this.#server.on("connection", (near) => this.#join(near, connect(target, "127.0.0.1")));
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on("error", () => {});
      from.on("close", () => {
        this.sockets.delete(from);
        this.ended(to);
      });
      from.on("data", (bytes: Buffer) => this.pass(bytes, from, to, from === far));
    }
  }
}
