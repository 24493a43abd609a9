import { useQuery } from "@tanstack/react-query";
import { AnswerState } from "../shell/answer-state.tsx";
import { useWords } from "../words/use-words.ts";
import { fetchStatements } from "./fetch-statements.ts";
import { StatementCard } from "./statement-card.tsx";

export function StatementList({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const query = useQuery({ queryKey: ["statements", ids], queryFn: () => fetchStatements(ids) });
  return (
    <AnswerState query={query}>
      {(statements) => (
        <>
          <p className="hint">{words.evidence.sayers(statements.length)}</p>
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </>
      )}
    </AnswerState>
  );
}
