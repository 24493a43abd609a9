import { createHash } from "node:crypto";

/** Twelve bytes each: 48 MiB at most. */
const MOST_SLOTS = 2 ** 22;
const FULLEST = 0.75;

/**
 * Tells which articles come twice with different texts, in memory that is bounded: of more than three millions
 * it forgets the earlier ones. Of two that differ, one in four thousand millions is taken for the same.
 */
export class SeenArticles {
  /** Slots of three: two for the id, one for the text. */
  private table = new Uint32Array(3 * 1024);
  private count = 0;

  /** Whether the id came before with another text. The text that came first is the one that counts. */
  contradicts({ id, contentHash }: { readonly id: string; readonly contentHash: string }): boolean {
    const key = createHash("sha256").update(id).digest();
    // Zero is an empty slot.
    const high = key.readUInt32LE(0) || 1;
    const low = key.readUInt32LE(4);
    const text = Number.parseInt(contentHash.slice("sha256:".length, "sha256:".length + 8), 16);
    const slot = this.slotOf(high, low);
    if (this.table[slot] !== 0) return this.table[slot + 2] !== text;
    this.table.set([high, low, text], slot);
    this.count++;
    if (this.count > (FULLEST * this.table.length) / 3) this.grow();
    return false;
  }

  private slotOf(high: number, low: number): number {
    const slots = this.table.length / 3;
    let slot = low % slots;
    while (true) {
      const at = 3 * slot;
      if (this.table[at] === 0 || (this.table[at] === high && this.table[at + 1] === low)) return at;
      slot = (slot + 1) % slots;
    }
  }

  private grow(): void {
    const full = this.table;
    if (full.length / 3 >= MOST_SLOTS) {
      this.table = new Uint32Array(full.length);
      this.count = 0;
      return;
    }
    this.table = new Uint32Array(2 * full.length);
    for (let at = 0; at < full.length; at += 3)
      if (full[at] !== 0) this.table.set(full.subarray(at, at + 3), this.slotOf(full[at]!, full[at + 1]!));
  }
}
