/** A position, with what arithmetic needs to know of it. */
export interface Post {
  readonly positionId: string;
  /** The body that it is in. */
  readonly bodyId: string | null;
  /** Its tier: `central`, `province`, `district`, `commune`, or as its record words it. */
  readonly level: string | null;
  /** The province or other place of the body; null for central and unknown ones. */
  readonly area: string | null;
  /** How many people hold it at one time; null: any number. */
  readonly seats: number | null;
}
