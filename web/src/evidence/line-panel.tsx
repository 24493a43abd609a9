import { useQuery } from "@tanstack/react-query";
import { endsOf } from "../graph/elements.ts";
import { ask } from "../graphql/ask.ts";
import { PutNodeDocument } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useWords } from "../words/use-words.ts";
import { statementsOfLine } from "./fetch-statements.ts";
import { StatementList } from "./statement-list.tsx";

/** A line of the canvas: what it says, and every sentence that says so. */
export function LinePanel({ line }: { line: string }) {
  const words = useWords();
  const { relation, from, to } = endsOf(line);
  const query = useQuery({ queryKey: ["evidence", line], queryFn: () => statementsOfLine(line) });
  return (
    <>
      <p className="line-title">
        <End id={from} /> <em>{words.relations[relation]}</em> <End id={to} />
      </p>
      <h3>{words.evidence.heading}</h3>
      <AnswerState query={query}>
        {(ids) =>
          ids.length > 0 ? (
            <StatementList ids={ids} />
          ) : (
            <p className="state">{relation === "IN" ? words.evidence.none : words.evidence.gone}</p>
          )
        }
      </AnswerState>
    </>
  );
}

function End({ id }: { id: string }) {
  const { data } = useQuery({ queryKey: ["dot", id], queryFn: () => ask(PutNodeDocument, { id }) });
  return data?.node ? <NodeLink dot={data.node} /> : <span>…</span>;
}
