/** How far a long step has come. `done` and `total` count jars, or are both 0 when nothing can be counted. */
export interface Progress {
  readonly step: "download" | "verify" | "home" | "start";
  readonly done: number;
  readonly total: number;
  /** One short line for a person, without a full stop. */
  readonly message: string;
}

export type OnProgress = (progress: Progress) => void;
