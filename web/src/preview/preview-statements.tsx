import type { PreviewQuery } from "../graphql/documents.gen.ts";
import { useWords } from "../words/use-words.ts";

type Statements = PreviewQuery["previewExtraction"]["statements"];

interface Props {
  readonly statements: Statements;
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

/** What would be loaded; pointing at a statement frames its sentence. */
export function PreviewStatements({ statements, chosen, onChoose }: Props) {
  const words = useWords();
  const relations: Readonly<Record<string, string>> = words.relations;
  return (
    <section>
      <h3>
        {words.preview.statements} <small>{statements.length}</small>
      </h3>
      {statements.length === 0 && <p className="state">{words.preview.nothing}</p>}
      <ul className="rows">
        {statements.map(({ type, subject, object, detail, confidence, rule, start }, i) => (
          <li key={`${type} ${subject} ${object} ${detail} ${start}`}>
            <button
              type="button"
              className="cited"
              aria-pressed={chosen === i}
              onClick={() => onChoose(chosen === i ? null : i)}
            >
              <span>
                {subject} <em>{relations[type] ?? type}</em>{" "}
                {type === "HOLDS"
                  ? detail
                  : [object, detail && words.roles[detail]].filter(Boolean).join(", ")}
              </span>
              <small>
                {Math.round(confidence * 100)} % · {rule}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
