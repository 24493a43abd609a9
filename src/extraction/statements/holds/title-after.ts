import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { titleBeside } from "./title-beside.ts";

export const titleAfter: StatementRule<HoldsFinding> = {
  id: "holds/title-after",
  says: "Titles behind a name, parted from it by a comma, a dash or a bracket, are that person's.",
  find: (article) =>
    article.officials.flatMap((official) =>
      official.titlesAfter.map((title) => titleBeside(article, official.person, title, 0.95)),
    ),
};
