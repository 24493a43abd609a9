import type { Theme } from "../canvas/palette.ts";
import { VIEWS } from "../state/explorer.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function TopBar({ theme, onTheme }: Props) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const otherTheme = theme === "dark" ? "light" : "dark";
  const otherLanguage = state.language === "en" ? "vi" : "en";
  return (
    <header className="top-bar">
      <a className="skip" href="#panel">
        {words.skip}
      </a>
      <h1>
        <img src="/favicon.svg" alt="" width="22" height="22" />
        {words.title}
      </h1>
      <nav>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={state.view === view ? "page" : undefined}
            onClick={() => dispatch({ type: "view", view })}
          >
            {words.views[view]}
          </button>
        ))}
        <a href={`/graphiql?lang=${state.language}`}>{words.console}</a>
      </nav>
      <button
        type="button"
        className="quiet"
        lang={otherLanguage}
        title={words.languageHint}
        onClick={() => dispatch({ type: "language", language: otherLanguage })}
      >
        {words.language}
      </button>
      <button type="button" className="quiet" onClick={() => onTheme(otherTheme)}>
        {words[otherTheme]}
      </button>
    </header>
  );
}
