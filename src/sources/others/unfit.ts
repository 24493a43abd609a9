/** One thing of a file that has no place in a record, and why. */
export interface Unfit {
  /** In the file: the id of an entity, or the number of a row. */
  readonly at: string;
  /** `Vessel`, `Person.nationality`; many have the same. */
  readonly what: string;
  readonly why: string;
  /** As the file gives it. */
  readonly given: unknown;
}

/** Told of everything that is left out, so that nothing is dropped in silence. */
export type OnUnfit = (unfit: Unfit) => void;
