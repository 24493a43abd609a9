import type { Judgement } from "../record/judgement.ts";

type Link = Pick<Judgement, "id" | "a" | "b" | "by" | "at">;

/** References that were judged to be one, and which groups of them are not; judgements are added one by one. */
export class SameGroups {
  readonly #links = new Map<string, Link[]>();
  readonly #different: Link[] = [];

  /** @returns null when it was added, else the chain of judgements that says otherwise */
  add(judgement: Judgement): string | null {
    if (judgement.verdict === "SAME") return this.#join(judgement);
    if (judgement.verdict === "DIFFERENT") return this.#part(judgement);
    return null;
  }

  #join(link: Link): string | null {
    for (const parted of this.#different) {
      for (const [near, far] of [
        [parted.a, parted.b!],
        [parted.b!, parted.a],
      ] as const) {
        const here = this.#chain(link.a, near);
        const there = here && this.#chain(far, link.b!);
        if (here && there) return [...here, said(parted, "is not"), ...there].join(", ");
      }
    }
    for (const end of [link.a, link.b!]) this.#links.set(end, [...(this.#links.get(end) ?? []), link]);
    return null;
  }

  #part(link: Link): string | null {
    const chain = this.#chain(link.a, link.b!);
    if (chain) return chain.join(", ");
    this.#different.push(link);
    return null;
  }

  /** How judgements lead from one reference to another, in words; null when they do not. */
  #chain(from: string, to: string): string[] | null {
    const cameBy = new Map<string, { before: string; link: Link } | null>([[from, null]]);
    for (const reference of cameBy.keys())
      for (const link of this.#links.get(reference) ?? []) {
        const next = link.a === reference ? link.b! : link.a;
        if (!cameBy.has(next)) cameBy.set(next, { before: reference, link });
      }
    if (!cameBy.has(to)) return null;
    const words: string[] = [];
    for (let step = cameBy.get(to); step; step = cameBy.get(step.before))
      words.unshift(said(step.link, "is"));
    return words;
  }
}

function said({ id, a, b, by, at }: Link, word: string): string {
  return `${a} ${word} ${b} (${by}, ${at.slice(0, 10)}, judgement ${id})`;
}
