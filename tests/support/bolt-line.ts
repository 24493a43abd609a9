import type { Socket } from "node:net";
import { BoltRelay } from "./bolt-relay.ts";

/** The line between a server and Neo4j, which a test may make slow, dead or broken. */
export class BoltLine extends BoltRelay {
  /** How much later all that passes arrives. */
  latencyMs = 0;
  /** Whether all that is sent is lost, and nobody told. */
  isDead = false;
  /** How many bytes of answers pass before one connection breaks, be it within a message. */
  breaksAfter = Number.POSITIVE_INFINITY;
  readonly #due = new WeakMap<Socket, number>();

  protected pass(bytes: Buffer, from: Socket, to: Socket, isAnswer: boolean): void {
    // What was sent first arrives first, however the latency changes.
    const due = Math.max(this.#due.get(from) ?? 0, Date.now() + this.latencyMs);
    this.#due.set(from, due);
    const wait = due - Date.now();
    if (wait > 0) setTimeout(() => this.#arrive(bytes, to, isAnswer), wait);
    else this.#arrive(bytes, to, isAnswer);
  }

  protected override ended(to: Socket): void {
    if (!this.isDead) to.destroy();
  }

  #arrive(bytes: Buffer, to: Socket, isAnswer: boolean): void {
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
