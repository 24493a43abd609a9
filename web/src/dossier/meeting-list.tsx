import type { DotFragment } from "../graphql/documents.gen.ts";
import { NodeLink } from "../shell/node-link.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";

/** Meetings with their dates; nothing where there are none. */
export function MeetingList({ heading, dots }: { heading: string; dots: readonly DotFragment[] }) {
  const { state } = useExplorer();
  if (dots.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="rows">
        {dots.map((dot) => (
          <li key={dot.id}>
            <NodeLink dot={dot} />
            {dot.__typename === "Meeting" && dot.date && <small>{inWords(dot.date, state.language)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
