import { PersonDossierDocument, type PersonDossierQuery } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { CareerTimeline } from "./career-timeline.tsx";
import { MeetingList } from "./meeting-list.tsx";
import { MentionList } from "./mention-list.tsx";
import { RoleCounts } from "./role-counts.tsx";
import { useAnswer } from "./use-answer.ts";

export function PersonDossier({ id }: { id: string }) {
  const words = useWords();
  const { state } = useExplorer();
  const query = useAnswer(PersonDossierDocument, { id }, ({ person }) => person);
  return (
    <AnswerState query={query}>
      {(person) => {
        const { articles, firstCited, lastCited, names } = person.citations;
        const others = names.filter((name) => name !== person.name);
        return (
          <>
            {firstCited && lastCited && (
              <p className="hint">
                {words.person.cited(
                  articles,
                  inWords(firstCited, state.language),
                  inWords(lastCited, state.language),
                )}
                {others.length > 0 && ` ${words.person.wordings}: ${others.join(", ")}.`}
              </p>
            )}
            {person.judgedApart.length > 0 && (
              <p className="hint">
                {words.person.apart}:{" "}
                {person.judgedApart.map((dot) => (
                  <NodeLink key={dot.id} dot={dot} />
                ))}
              </p>
            )}
            <h3>{words.person.career}</h3>
            <CareerTimeline posts={person.career.posts} />
            <h3>{words.person.meetings}</h3>
            <RoleCounts buckets={person.activity.buckets} />
            <MeetingList heading={words.person.latest} dots={latest(person)} />
            <h3>{words.person.colleagues}</h3>
            <p className="hint">{words.person.colleaguesHint}</p>
            <ul className="rows">
              {person.coAttendees.edges.map(({ node, count }) => (
                <li key={node.id}>
                  <NodeLink dot={node} />
                  <CompanyLink ids={[id, node.id]} text={words.person.together(count)} />
                </li>
              ))}
            </ul>
            <MentionList mentions={person.mentionedIn} canSplit />
          </>
        );
      }}
    </AnswerState>
  );
}

type Person = NonNullable<PersonDossierQuery["person"]>;

/** Chaired and attended together, newest first, each once. */
function latest({ chaired, attended }: Person) {
  const all = [...chaired.edges, ...attended.edges].map(({ node }) => node);
  const once = [...new Map(all.map((dot) => [dot.id, dot])).values()];
  const dateOf = (dot: (typeof once)[number]) => (dot.__typename === "Meeting" ? (dot.date ?? "") : "");
  return once.sort((a, b) => dateOf(b).localeCompare(dateOf(a))).slice(0, 8);
}

function CompanyLink({ ids, text }: { ids: [string, string]; text: string }) {
  const { dispatch } = useExplorer();
  return (
    <button
      type="button"
      className="cited"
      onClick={() => dispatch({ type: "show", shown: { kind: "together", ids } })}
    >
      {text}
    </button>
  );
}
