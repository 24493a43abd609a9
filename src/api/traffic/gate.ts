import { Refused } from "../../access/refused.ts";

/** Lets so many pieces of work run at once, and refuses the rest: those that run keep their pace. */
export class Gate {
  #underWay = 0;

  constructor(private readonly most: number) {}

  get underWay(): number {
    return this.#underWay;
  }

  /**
   * Asked before a request is read, so that refusing it takes next to nothing from those that are answered.
   * @throws Refused OVERLOADED
   */
  knock(): void {
    if (this.#underWay < this.most) return;
    throw new Refused(
      "OVERLOADED",
      `The server answers ${this.most} queries already. Try again in a second.`,
      1,
    );
  }

  /** @throws Refused OVERLOADED */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    this.knock();
    this.#underWay++;
    try {
      return await work();
    } finally {
      this.#underWay--;
    }
  }
}
