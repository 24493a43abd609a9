export interface GraphAddress {
  /** `bolt://`, `neo4j://`, `neo4j+s://` … */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string | undefined;
}
