/** A mention as it is kept for resolution: what the article says of the entity, and whom it now means. */
export interface StoredMention {
  readonly kind: string;
  readonly block: string;
  readonly reference: string;
  /** The entity that it means in the graph; null when the mention is not there yet. */
  readonly currentId: string | null;
  readonly name: string;
  /** `positionId|area` each. */
  readonly posts?: readonly string[];
  readonly chairs?: readonly string[];
  readonly organisers?: readonly string[];
  readonly meetingKind?: string;
  readonly mode?: string;
  readonly status?: string;
  readonly date?: string;
  readonly endDate?: string;
  readonly timeOfDay?: string;
  readonly place?: string;
}
