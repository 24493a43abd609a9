/** The source of the files of reference data, which stand in the graph beside the articles that somebody gave. */
export const REFERENCE_SOURCE = "seeds";

export function referenceFileId(file: string): string {
  return `${REFERENCE_SOURCE}/${file}`;
}

/** As `cypher/parts/reference-data.cypher` has it. */
export function isReferenceData({ id, source }: { readonly id: string; readonly source?: unknown }): boolean {
  return source === REFERENCE_SOURCE && id.startsWith(`${REFERENCE_SOURCE}/`);
}
