import type { OnUnfit } from "./unfit.ts";

export interface OthersOptions {
  /** Who the data is from: the source of its articles. */
  readonly source: string;
  readonly onUnfit: OnUnfit;
}
