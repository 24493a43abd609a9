import { Cited } from "../evidence/cited.tsx";
import { PositionDossierDocument } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useWords } from "../words/use-words.ts";
import { MentionList } from "./mention-list.tsx";
import { TenureBar } from "./tenure-bar.tsx";
import { tenureSpan, yearsOf } from "./tenure-span.ts";
import { TenureWords } from "./tenure-words.tsx";
import { useAnswer } from "./use-answer.ts";

export function PositionDossier({ id }: { id: string }) {
  const words = useWords();
  const query = useAnswer(PositionDossierDocument, { id }, ({ position }) => position);
  return (
    <AnswerState query={query}>
      {(position) => {
        const spans = position.succession.map(({ tenure }) => tenureSpan(tenure));
        const years = yearsOf(spans);
        return (
          <>
            <p className="hint">
              {position.body && <NodeLink dot={position.body} />}
              {position.seats !== null && ` ${words.position.seats(position.seats)}`}
            </p>
            <h3>{words.position.succession}</h3>
            <ol className="career">
              {position.succession.map(({ tenure }, i) => (
                <li key={`${tenure.person.id} ${tenure.firstCited} ${tenure.start}`}>
                  <NodeLink dot={tenure.person} />
                  <Cited ids={tenure.evidence.map((each) => each.id)}>
                    <TenureWords tenure={tenure} />
                  </Cited>
                  {years && <TenureBar span={spans[i]!} years={years} />}
                </li>
              ))}
            </ol>
            <MentionList mentions={position.mentionedIn} />
          </>
        );
      }}
    </AnswerState>
  );
}
