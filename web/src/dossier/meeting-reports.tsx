import { Cited } from "../evidence/cited.tsx";
import { labelOf } from "../graph/dot.ts";
import type { MeetingSheetQuery } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";

type Reports = NonNullable<MeetingSheetQuery["meeting"]>["reports"];

/** What each article says of a meeting, side by side; of use only where there are several. */
export function MeetingReports({ reports }: { reports: Reports }) {
  const words = useWords();
  const { language } = useExplorer().state;
  if (reports.length < 2) return null;
  return (
    <>
      <h3>{words.meeting.reports}</h3>
      <ul className="rows">
        {reports.map(({ article, name, date, place, chairs, evidence }) => (
          <li key={article.id}>
            <Cited ids={[evidence.id]}>
              <span lang="vi">{article.title || article.key}</span>
              <small>
                {[name, date && inWords(date, language), place, chairs.map(labelOf).join(", ")]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </Cited>
          </li>
        ))}
      </ul>
    </>
  );
}
