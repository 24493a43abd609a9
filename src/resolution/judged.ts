/** What people have decided about pairs of references, already free of contradictions. */
export interface Judged {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

export const NOTHING_JUDGED: Judged = { same: [], different: [] };
