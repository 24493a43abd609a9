import { Refused } from "../../access/refused.ts";

/** Lets so many pieces of work run at once, and refuses the rest: those that run keep their pace. */
export class Gate {
  #underWay = 0;

  constructor(private readonly most: number) {}

  get underWay(): number {
    return this.#underWay;
  }

  /** @throws Refused OVERLOADED */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#underWay >= this.most)
      throw new Refused(
        "OVERLOADED",
        `The server answers ${this.most} queries already. Try again in a second.`,
        1,
      );
    this.#underWay++;
    try {
      return await work();
    } finally {
      this.#underWay--;
    }
  }
}
