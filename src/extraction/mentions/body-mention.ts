/** A body where the text names it outside a title: tokens, the last excluded. */
export interface BodyMention {
  readonly from: number;
  readonly to: number;
}
