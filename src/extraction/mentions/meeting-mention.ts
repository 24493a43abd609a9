import type { DateMention } from "./date-mention.ts";

/** A meeting where the text names or takes it up again: tokens, the last excluded. */
export interface MeetingMention {
  readonly from: number;
  /** Behind the word for the kind. */
  readonly kindTo: number;
  /** Behind what says more of it: `hội nghị đánh giá kết quả công tác tháng 11`. */
  readonly to: number;
  /** The lexicon's form: `hội nghị trực tuyến`. */
  readonly kind: string;
  /** The lexicon's class: `conference`, `talks`. */
  readonly class: string;
  /** A verb that is a meeting: `hội kiến`, `tiếp`. */
  readonly isVerb: boolean;
  /** No word for a meeting, but somebody's chair: `dưới sự chủ trì của A, Ban Bí thư đã xem xét`. */
  readonly isImplicit: boolean;
  /** Nothing is said of it but the kind, or `này`: a meeting already named. */
  readonly isBare: boolean;
  /** Said of a day, in the same clause or before it in the sentence. */
  readonly date: DateMention | null;
  /** The mention's own words say the day: `phiên họp chiều 4-4`. */
  readonly isDateOwn: boolean;
  /** `Trước đó`, `Sau đó` open the sentence: another occasion. */
  readonly isShifted: boolean;
  /** `một phiên làm việc`: some meeting, not the one that the text is about. */
  readonly isIndefinite: boolean;
  /** `các cuộc họp`, `nhiều hội nghị`: no one meeting, where no day tells which. */
  readonly isOfMany: boolean;
  /** The sentence says that it took place or was organised. */
  readonly isHeld: boolean;
  /** `sẽ`, `dự kiến` in its clause. */
  readonly isPlanned: boolean;
}
