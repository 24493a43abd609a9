/** An undirected edge between two nodes by id; the greater its weight the closer they are. */
export interface WeightedEdge {
  readonly source: string;
  readonly target: string;
  /** Greater than 0. */
  readonly weight: number;
}
