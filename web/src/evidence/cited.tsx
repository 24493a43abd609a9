import { type ReactNode, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { StatementList } from "./statement-list.tsx";

/** A fact that opens the sentences it rests on. */
export function Cited({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  if (ids.length === 0) return children;
  return (
    <>
      <button
        type="button"
        className="cited"
        aria-expanded={isOpen}
        title={words.evidence.seen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <StatementList ids={ids} />}
    </>
  );
}
