import { type DotFragment, MeetingSheetDocument } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { MeetingReports } from "./meeting-reports.tsx";
import { MentionList } from "./mention-list.tsx";
import { inOrderOfMention } from "./order-of-mention.ts";
import { useAnswer } from "./use-answer.ts";

export function MeetingSheet({ id }: { id: string }) {
  const words = useWords();
  const { state, dispatch } = useExplorer();
  const query = useAnswer(MeetingSheetDocument, { id }, ({ meeting }) => meeting);
  const show = (key: string) => dispatch({ type: "show", shown: { kind: "line", key } });
  return (
    <AnswerState query={query}>
      {(meeting) => (
        <>
          <p className="hint">
            {[
              meeting.date ? inWords(meeting.date, state.language) : words.meeting.noDate,
              meeting.endDate && `– ${inWords(meeting.endDate, state.language)}`,
              meeting.timeOfDay && words.meeting.times[meeting.timeOfDay],
              meeting.place,
              meeting.mode && words.meeting.modes[meeting.mode],
              meeting.status === "PLANNED" && words.meeting.planned,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {meeting.disputed.length > 0 && (
            <p className="notice">
              {words.meeting.disputed(
                meeting.disputed.map((each) => words.meeting.details[each] ?? each).join(", "),
              )}
            </p>
          )}
          <Dots
            heading={words.meeting.chairs}
            dots={meeting.chairs.nodes}
            onEvidence={(other) => show(`CHAIRED|${other}|${id}`)}
          />
          {meeting.attendees.edges.length > 0 && <h3>{words.meeting.people}</h3>}
          <ol className="rows">
            {inOrderOfMention(meeting.attendees.edges).map(({ node, roles, sites }) => (
              <li key={node.id}>
                <NodeLink dot={node} />
                <button type="button" className="cited" onClick={() => show(`ATTENDED|${node.id}|${id}`)}>
                  {[...roles.map((role) => words.roles[role] ?? role), ...sites].join(", ")}
                </button>
              </li>
            ))}
          </ol>
          {meeting.sites.length > 1 && (
            <>
              <h3>{words.meeting.sites}</h3>
              <ul className="rows">
                {meeting.sites.map(({ site, reported }) => (
                  <li key={site ?? ""}>
                    {site ?? words.meeting.otherSite} <small>{words.manyOf.Person(reported)}</small>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Dots
            heading={words.meeting.organisers}
            dots={meeting.organisers.nodes}
            onEvidence={(other) => show(`ORGANISED|${other}|${id}`)}
          />
          <Dots
            heading={words.meeting.documents}
            dots={meeting.documents.nodes}
            onEvidence={(other) => show(`DISCUSSED|${id}|${other}`)}
          />
          <MeetingReports reports={meeting.reports} />
          <MentionList mentions={meeting.mentionedIn} canSplit />
        </>
      )}
    </AnswerState>
  );
}

interface DotsProps {
  readonly heading: string;
  readonly dots: readonly DotFragment[];
  readonly onEvidence: (id: string) => void;
}

function Dots({ heading, dots, onEvidence }: DotsProps) {
  const words = useWords();
  if (dots.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="rows">
        {dots.map((dot) => (
          <li key={dot.id}>
            <NodeLink dot={dot} />
            <button type="button" className="cited" onClick={() => onEvidence(dot.id)}>
              {words.evidence.heading}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
