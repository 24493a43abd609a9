import type Graph from "graphology";
import type { Palette } from "./palette.ts";

export interface Marks {
  /** Ringed. */
  readonly nodes: ReadonlySet<string>;
  /** Keys of lines drawn broad. */
  readonly lines: ReadonlySet<string>;
}

/** What stands out of a picture: what is shown or picked, and what is pointed at with what it is joined to. */
export class Emphasis {
  marks: Marks = { nodes: new Set(), lines: new Set() };
  #pointed: string | null = null;
  #near: ReadonlySet<string> = new Set();

  constructor(public palette: Palette) {}

  get pointed(): string | null {
    return this.#pointed;
  }

  point(graph: Graph, id: string | null): void {
    this.#pointed = id !== null && graph.hasNode(id) ? id : null;
    this.#near = new Set(this.#pointed === null ? [] : graph.neighbors(this.#pointed));
  }

  node(id: string, data: object) {
    if (this.marks.nodes.has(id) || id === this.#pointed)
      return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
    const isFar = this.#pointed !== null && !this.#near.has(id);
    return isFar ? { ...data, color: this.palette.faded, label: null, zIndex: 0 } : { ...data, zIndex: 1 };
  }

  line(graph: Graph, key: string, data: { size?: number }) {
    if (this.marks.lines.has(key))
      return { ...data, size: (data.size ?? 1) + 3, color: this.palette.ring, zIndex: 2 };
    const isFar = this.#pointed !== null && !graph.extremities(key).includes(this.#pointed);
    return isFar ? { ...data, color: this.palette.faded, zIndex: 0 } : data;
  }
}
