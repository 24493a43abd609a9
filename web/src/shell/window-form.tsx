import { type FormEvent, useState } from "react";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

/** All meetings of a span of time, onto an empty canvas. */
export function WindowForm() {
  const words = useWords();
  const { state, dispatch } = useExplorer();
  const [from, setFrom] = useState(state.filters.from ?? "");
  const [to, setTo] = useState(state.filters.to ?? "");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    dispatch({ type: "window", from: from || null, to: to || null });
  };
  return (
    <form className="window-form" onSubmit={onSubmit}>
      <label>
        {words.filters.from}{" "}
        <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        {words.filters.to} <input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <button type="submit" className="primary">
        {from || to ? words.start.span : words.start.all}
      </button>
    </form>
  );
}
