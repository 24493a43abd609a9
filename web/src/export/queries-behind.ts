import type { Step } from "../graph/step.ts";
import {
  CommonMeetingsDocument,
  ExpandDocument,
  MeetingsInWindowDocument,
  PathsDocument,
  PutNodeDocument,
  TogetherDocument,
  type TogetherQueryVariables,
} from "../graphql/documents.gen.ts";
import type { Language } from "../state/explorer.ts";

/** People in the co-attendance view. */
export const COMPANY_AT_MOST = 80;

export interface AskedQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the server was asked for a step: anybody can ask it again. */
export function queryBehind(step: Step): AskedQuery {
  switch (step.do) {
    case "put":
      return { query: PutNodeDocument.toString(), variables: { id: step.id } };
    case "expand": {
      const is = (relation: string) => step.relation === null || step.relation === relation;
      return {
        query: ExpandDocument.toString(),
        variables: {
          id: step.id,
          first: step.relation === null ? 20 : 50,
          chaired: is("CHAIRED"),
          attended: is("ATTENDED"),
          holds: is("HOLDS"),
          in: is("IN"),
          organised: is("ORGANISED"),
          discussed: is("DISCUSSED"),
          issued: is("ISSUED"),
          partOf: is("PART_OF"),
          succeeded: is("SUCCEEDED_BY"),
        },
      };
    }
    case "path":
      return { query: PathsDocument.toString(), variables: { from: step.from, to: step.to } };
    case "common":
      return { query: CommonMeetingsDocument.toString(), variables: { all: step.ids, first: 50 } };
    case "window":
      return {
        query: MeetingsInWindowDocument.toString(),
        variables: { from: step.from, to: step.to, first: 50 },
      };
  }
}

/** What the server was asked for a person's company. */
export function companyQuery(asked: TogetherQueryVariables): AskedQuery {
  return { query: TogetherDocument.toString(), variables: asked };
}

/** The console with a query in it, in the reader's language. */
export function consoleAddress({ query, variables }: AskedQuery, lang: Language): string {
  const asked = new URLSearchParams({
    query: query.trim(),
    variables: JSON.stringify(variables, null, 2),
    lang,
  });
  return `/graphiql?${asked}`;
}
