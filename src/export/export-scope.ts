/** What is exported: ids in their order, or null for all. */
export interface ExportScope {
  readonly entities: readonly string[] | null;
  readonly articles: readonly string[] | null;
  /** Nothing that reference data alone speaks of. */
  readonly reported: boolean;
  readonly from: string | null;
  readonly to: string | null;
}
