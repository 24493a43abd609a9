import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from "react";
import { ask } from "../graphql/ask.ts";
import { FindDocument, type SearchedType } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { faultInWords } from "../words/fault-in-words.ts";
import { useWords } from "../words/use-words.ts";
import { type Hit, hitsOf } from "./hits.ts";
import { SearchResults } from "./search-results.tsx";

const EVERYTHING: SearchedType[] = ["PERSON", "BODY", "POSITION", "DOCUMENT", "MEETING"];

interface Props {
  readonly onChoose: (id: string) => void;
  readonly types?: SearchedType[];
}

/** Search as one types: a combobox, as the ARIA patterns have it. */
export function SearchBox({ onChoose, types = EVERYTHING }: Props) {
  const words = useWords();
  const { state } = useExplorer();
  const listId = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const sought = useDeferredValue(text.trim());
  /** Enter came before the answer: the first of it is meant. */
  const [isHasty, setHasty] = useState(false);
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: ["find", sought, types],
    queryFn: () => ask(FindDocument, { text: sought, types }),
    enabled: sought !== "",
    placeholderData: (before) => before,
  });
  const hits = data ? hitsOf(data, state.language) : [];
  const isCurrent = data !== undefined && !isPlaceholderData && sought === text.trim();
  const isShown = isOpen && sought !== "";

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setHasty(false);
    setText("");
    setOpen(false);
    onChoose(hit.id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen once, when the answer is there
  useEffect(() => {
    if (isHasty && isCurrent) choose(hits[active]);
  }, [isHasty, isCurrent]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (hits.length > 0)
        setActive((active + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length);
    } else if (event.key === "Enter") {
      if (isCurrent) choose(hits[active]);
      else if (text.trim() !== "") setHasty(true);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <search className="search">
      <label htmlFor={`${listId}-input`}>{words.search}</label>
      <input
        id={`${listId}-input`}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits[active] ? `${listId}-${active}` : undefined}
        placeholder={words.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setHasty(false);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <SearchResults id={listId} hits={hits} active={active} isShown={isShown} onChoose={choose} />
      {isShown && hits.length === 0 && (
        <p role="status" className="search-status">
          {isFetching ? words.searching : error ? faultInWords(words, error) : words.nothingFound(sought)}
        </p>
      )}
    </search>
  );
}
