/** Where a seed row stands, so that every fact of it can show its line: half-open, in UTF-16 units of the file. */
export interface SeedRow {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The address of the document that says so. */
  readonly source: string;
}

/** A body that the world is known to have: an organisation, or a province as a territorial authority. */
export interface BodySeed extends SeedRow {
  /** Permanent: `ban-to-chuc-trung-uong`. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  /** The name of the province that it belongs to; null for central bodies. */
  readonly area: string | null;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly string[];
  /** Partial dates of its existence. */
  readonly from: string | null;
  readonly until: string | null;
  /** The ids of the bodies that took over from it. */
  readonly successors: readonly string[];
}

/** A post that the world is known to have. */
export interface PositionSeed extends SeedRow {
  readonly id: string;
  readonly title: string;
  /** The title without its body: `Trưởng Ban`. */
  readonly role: string;
  readonly body: string | null;
  readonly level: string;
  /** How many hold it at one time; null: any number. */
  readonly seats: number | null;
  readonly aliases: readonly string[];
}

export interface Seeds {
  readonly bodies: readonly BodySeed[];
  readonly positions: readonly PositionSeed[];
  /** The files as they were read, by name: the text that the rows' offsets point into. */
  readonly files: ReadonlyMap<string, string>;
}
