/**
 * What statements have in common that say the same: `CHAIRED|person id|meeting id`. A post's has its status besides, since who is
 * called former is not said to hold it. `cypher/write/link-*` make it.
 */
export function claimOf(type: string, subjectId: string, objectId: string, status: string | null): string {
  return [type, subjectId, objectId, ...(type === "HOLDS" ? [status] : [])].join("|");
}

export function typeOfClaim(claim: string): string {
  return claim.slice(0, claim.indexOf("|"));
}

/** Whom the relation of a claim joins. Entity ids have no bar; ids of articles may. */
export function endsOf(claim: string): { claim: string; subjectId: string; objectId: string } {
  const [type, subjectId, ...rest] = claim.split("|") as [string, string, ...string[]];
  const objectId = type === "HOLDS" ? rest[0]! : rest.join("|");
  return { claim, subjectId, objectId };
}
