import type { AnnotatedArticle } from "./annotated-article.ts";
import { PIPELINE } from "./pipeline.ts";
import type { TokenRange } from "./rule.ts";
import type { Ruled } from "./settle/settled.ts";
import type { Trace } from "./trace.ts";

/** Everything that the rules find, in the pipeline's order. */
export function findStatements(article: AnnotatedArticle, trace?: Trace): Ruled[] {
  return PIPELINE.flatMap((rule) => {
    const note = (outcome: "fired" | "declined", range: TokenRange, because: string) =>
      trace?.note({
        rule: rule.id,
        outcome,
        span: article.tokens.span(range.from, range.to),
        words: article.tokens.slice(range.from, range.to),
        because,
      });
    const found = rule.find(article, (at, because) => note("declined", at, because));
    if (trace) for (const finding of found) note("fired", finding.evidence, describe(article, finding));
    return found.map((finding) => Object.assign(finding, { rule: rule.id }));
  });
}

function describe(
  article: AnnotatedArticle,
  finding: { readonly type: string; readonly person?: number },
): string {
  const who = finding.person === undefined ? "" : ` ${article.persons[finding.person]!.name}`;
  return `${finding.type}${who}`;
}
