import { DocumentTrailDocument } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { MentionList } from "./mention-list.tsx";
import { useAnswer } from "./use-answer.ts";

/** Where a document was taken up, and who spoke there, in the order of time. */
export function DocumentTrail({ id }: { id: string }) {
  const words = useWords();
  const { state, dispatch } = useExplorer();
  const query = useAnswer(DocumentTrailDocument, { id }, ({ document }) => document);
  return (
    <AnswerState query={query}>
      {(document) => (
        <>
          <p className="hint">{[document.kind, document.number].filter(Boolean).join(" · ")}</p>
          {document.issuers.nodes.length > 0 && (
            <>
              <h3>{words.document.issuers}</h3>
              <ul className="inline">
                {document.issuers.nodes.map((dot) => (
                  <li key={dot.id}>
                    <NodeLink dot={dot} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{words.document.trail}</h3>
          {document.discussedAt.nodes.length === 0 && <p className="hint">{words.document.nowhere}</p>}
          <ol className="rows trail">
            {[...document.discussedAt.nodes].reverse().map((meeting) => {
              const speakers = document.speakers.edges.filter((edge) => edge.meeting.id === meeting.id);
              return (
                <li key={meeting.id}>
                  <small>
                    {meeting.__typename === "Meeting" && meeting.date
                      ? inWords(meeting.date, state.language)
                      : words.evidence.noDate}
                  </small>
                  <NodeLink dot={meeting} />
                  <button
                    type="button"
                    className="cited"
                    onClick={() =>
                      dispatch({
                        type: "show",
                        shown: { kind: "line", key: `DISCUSSED|${meeting.id}|${id}` },
                      })
                    }
                  >
                    {words.evidence.heading}
                  </button>
                  {speakers.length > 0 && (
                    <ul className="inline">
                      {speakers.map(({ node, roles }) => (
                        <li key={node.id}>
                          <NodeLink dot={node} />{" "}
                          <small>{roles.map((role) => words.roles[role]).join(", ")}</small>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              );
            })}
          </ol>
          <MentionList mentions={document.mentionedIn} />
        </>
      )}
    </AnswerState>
  );
}
