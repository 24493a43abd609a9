import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** Stands between a loader and Neo4j, counts what passes in both directions, and does something at a byte. */
export class BoltProxy {
  passed = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #mark = Number.POSITIVE_INFINITY;
  #act: () => void = () => {};

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(target: number): Promise<BoltProxy> {
    const server = createServer();
    const proxy = new BoltProxy(server);
    server.on("connection", (near) => proxy.#join(near, connect(target, "127.0.0.1")));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Counts anew, and acts once when so many bytes have passed, be it within a message. */
  actAfter(bytes: number, act: () => void): void {
    this.passed = 0;
    this.#mark = bytes;
    this.#act = act;
  }

  /** Cuts every connection; new ones are let through. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.cut();
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
        to.destroy();
      });
      from.on("data", (bytes) => this.#pass(bytes as Buffer, from, to));
    }
  }

  #pass(bytes: Buffer, from: Socket, to: Socket): void {
    const before = this.#mark - this.passed;
    this.passed += bytes.length;
    if (bytes.length < before) {
      if (!to.write(bytes)) {
        from.pause();
        to.once("drain", () => from.resume());
      }
      return;
    }
    this.#mark = Number.POSITIVE_INFINITY;
    from.pause();
    to.write(bytes.subarray(0, before), () => {
      this.#act();
      if (!to.destroyed) to.write(bytes.subarray(before));
      from.resume();
    });
  }
}
