/** What is exported: ids in their order, or null for all. */
export interface ExportScope {
  readonly entities: readonly string[] | null;
  readonly articles: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}
