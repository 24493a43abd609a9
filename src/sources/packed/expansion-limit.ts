import { InputError } from "../../std/errors.ts";

const MIB = 2 ** 20;

export interface Expansion {
  /** Up to here any ratio will do: small files of one repeated line are packed very well. */
  readonly harmless: number;
  /** Texts are packed to a fourth or so, tables of like rows to a fiftieth, bombs to a thousandth. */
  readonly ratio: number;
  /** More than this is no file that people exchange. */
  readonly most: number;
}

export const EXPANSION: Expansion = { harmless: 64 * MIB, ratio: 200, most: 64 * 1024 * MIB };

/** Watches what comes out of a packed file, so that a few kilobytes do not keep the reader busy for days. */
export class ExpansionLimit {
  private packed = 0;
  private unpacked = 0;

  constructor(private readonly limit: Expansion) {}

  get isExceeded(): boolean {
    const { harmless, ratio, most } = this.limit;
    return this.unpacked > most || (this.unpacked > harmless && this.unpacked > ratio * this.packed);
  }

  addPacked(bytes: number): void {
    this.packed += bytes;
  }

  /** @throws InputError, without a place, where it is too much */
  addUnpacked(bytes: number): void {
    this.unpacked += bytes;
    if (!this.isExceeded) return;
    const { ratio, most } = this.limit;
    if (this.unpacked > most)
      throw new InputError(`unpacks to more than ${inMib(most)}; split it into several files`);
    throw new InputError(
      `unpacks to more than ${ratio} times its size (${inMib(this.unpacked)} so far); if that is right, give it unpacked`,
    );
  }
}

function inMib(bytes: number): string {
  return `${Math.round(bytes / MIB)} MiB`;
}
