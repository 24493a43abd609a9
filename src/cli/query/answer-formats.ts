export const ANSWER_FORMATS = ["json", "table", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];
