import { GraphiQL } from "graphiql";
import { useState } from "react";
import { preferredLanguage } from "../shell/preferred-language.ts";
import { LANGUAGES } from "../state/explorer.ts";
import { wordsOf } from "../words/use-words.ts";
import { QUESTIONS } from "./questions.ts";

const asked = new URLSearchParams(location.search);
const language = LANGUAGES.find((each) => each === asked.get("lang")) ?? preferredLanguage();
document.documentElement.lang = language;

/** It needs no variables. */
const FIRST = QUESTIONS.find(({ name }) => name === "who-chaired");

/** GraphiQL with the saved questions. It asks the server that it came from, and nobody else. */
export function Console() {
  const [chosen, setChosen] = useState<string | null>(null);
  const question = QUESTIONS.find(({ name }) => name === chosen);
  const query = question?.query ?? asked.get("query") ?? FIRST?.query ?? "";
  return (
    <>
      <header className="console-bar">
        <a href="/">← officials-graph</a>
        <h1>GraphQL</h1>
        <label>
          {wordsOf(language).questions}
          <select value={chosen ?? ""} onChange={({ target }) => setChosen(target.value || null)}>
            <option value="">–</option>
            {QUESTIONS.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main>
        <GraphiQL
          key={chosen}
          fetcher={fetcher}
          initialQuery={query}
          initialVariables={chosen ? "" : (asked.get("variables") ?? "")}
        />
      </main>
    </>
  );
}

async function fetcher(parameters: object, { headers = {} }: { headers?: Record<string, string> } = {}) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
}
