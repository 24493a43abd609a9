import { Cited } from "../evidence/cited.tsx";
import { bodyKindInWords } from "../filters/body-kinds.ts";
import { BodyDossierDocument, type DotFragment } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { yearsInWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { MeetingList } from "./meeting-list.tsx";
import { MentionList } from "./mention-list.tsx";
import { TenureWords } from "./tenure-words.tsx";
import { useAnswer } from "./use-answer.ts";

export function BodyDossier({ id }: { id: string }) {
  const words = useWords();
  const { state, dispatch } = useExplorer();
  const query = useAnswer(BodyDossierDocument, { id, asOf: state.asOf }, ({ body }) => body);
  return (
    <AnswerState query={query}>
      {(body) => (
        <>
          <p className="hint">
            {[
              body.kind && bodyKindInWords(body.kind, state.language),
              body.area,
              yearsInWords(body.from, body.until),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {body.aliases.length + body.abbreviations.length > 0 && (
            <p className="hint">
              {words.body.aliases}: {[...body.abbreviations, ...body.aliases].join(", ")}.
            </p>
          )}
          <h3>{words.body.members}</h3>
          <label className="as-of">
            {words.body.on}
            <input
              type="date"
              value={state.asOf ?? ""}
              onChange={({ target }) => dispatch({ type: "asOf", day: target.value || null })}
            />
            {state.asOf === null && <small>{words.person.today}</small>}
          </label>
          {body.staff.edges.length === 0 && <p className="hint">{words.body.noMembers}</p>}
          <ul className="rows">
            {body.staff.edges.map(({ node, held, tenure }) => (
              <li key={`${node.id} ${tenure.position.id} ${tenure.firstCited}`}>
                <NodeLink dot={node} />
                <span className={`certainty ${held}`}>{words.certainties[held]}</span>
                <Cited ids={tenure.evidence.map((each) => each.id)}>
                  <span>{tenure.titles[0] ?? tenure.position.title}</span>
                  <TenureWords tenure={tenure} />
                </Cited>
              </li>
            ))}
          </ul>
          <Bodies heading={words.body.parents} dots={body.parents.nodes} />
          <Bodies heading={words.body.children} dots={body.children.nodes} />
          <MeetingList heading={words.body.organised} dots={body.organised.nodes} />
          <MentionList mentions={body.mentionedIn} />
        </>
      )}
    </AnswerState>
  );
}

function Bodies({ heading, dots }: { heading: string; dots: readonly DotFragment[] }) {
  if (dots.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="inline">
        {dots.map((dot) => (
          <li key={dot.id}>
            <NodeLink dot={dot} />
          </li>
        ))}
      </ul>
    </>
  );
}
