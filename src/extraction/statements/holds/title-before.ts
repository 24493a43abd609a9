import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { titleBeside } from "./title-beside.ts";

export const titleBefore: StatementRule<HoldsFinding> = {
  id: "holds/title-before",
  says: "A title right before a name, and those that commas join to it, are that person's.",
  find: (article) =>
    article.officials.flatMap((official) =>
      official.titlesBefore.map((title) => titleBeside(article, official.person, title, 0.97)),
    ),
};
