import type { Socket } from "node:net";
import { BoltRelay } from "../support/bolt-relay.ts";

/** Counts what passes between a loader and Neo4j in both directions, and does something at a byte. */
export class BoltProxy extends BoltRelay {
  passed = 0;
  #mark = Number.POSITIVE_INFINITY;
  #act: () => void = () => {};

  /** Counts anew, and acts once when so many bytes have passed, be it within a message. */
  actAfter(bytes: number, act: () => void): void {
    this.passed = 0;
    this.#mark = bytes;
    this.#act = act;
  }

  protected pass(bytes: Buffer, from: Socket, to: Socket): void {
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
