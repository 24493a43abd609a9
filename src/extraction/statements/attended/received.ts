import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { attends } from "./attends.ts";

const FARTHEST = 4;

export const received: StatementRule<AttendedFinding> = {
  id: "attended/received",
  says: "Who is handed flowers or a decision was there to receive them.",
  find(article) {
    return article.marks.ofSense("verb", "hand").flatMap((verb) => {
      const before = article.marks.at(verb.from - 1, "word")?.entry.sense;
      if (article.inside[verb.from] || before === "future" || before === "not") return [];
      const official = article.officialsOf[article.sentenceOf[verb.from]!]!.find(
        ({ from, naming }) => from >= verb.to && from - verb.to <= FARTHEST && naming !== "title",
      );
      return official ? attends(article, [official], null, "PRESENT", 0.7) : [];
    });
  },
};
