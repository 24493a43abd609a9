import type { AttendanceRole } from "../../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";
import { siteIn } from "./site.ts";

/** One finding for each official who was there. */
export function attends(
  article: AnnotatedArticle,
  officials: readonly Official[],
  meeting: MeetingMention | null,
  role: AttendanceRole,
  strength: number,
): AttendedFinding[] {
  return officials.map((official) => {
    const evidence = sentenceOf(article, official.nameFrom);
    const at = siteIn(article, evidence);
    return {
      type: "ATTENDED",
      person: official.person,
      meeting,
      role,
      namedAt: official.nameTo,
      evidence,
      strength,
      ...(at ? { at } : {}),
    };
  });
}
