import { endsOf, type Relation } from "../graph/elements.ts";
import { ask } from "../graphql/ask.ts";
import { LineEvidenceDocument, StatementsDocument, type StatementsQuery } from "../graphql/documents.gen.ts";

export type StatementSheet = Extract<NonNullable<StatementsQuery["nodes"][number]>, { article: unknown }>;

/** At which end to ask for a line's evidence: the one that has few lines of the kind. */
const FEW: Readonly<Record<Exclude<Relation, "IN">, "from" | "to">> = {
  CHAIRED: "to",
  ATTENDED: "to",
  HOLDS: "from",
  ORGANISED: "to",
  DISCUSSED: "from",
  ISSUED: "to",
  PART_OF: "from",
  SUCCEEDED_BY: "to",
};

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { node: { id: string }; evidence: { nodes: readonly { id: string }[] } }[];
}

/** The ids of the statements that a line rests on; none for a post and its body. */
export async function statementsOfLine(key: string): Promise<string[]> {
  const { relation, ...ends } = endsOf(key);
  if (relation === "IN") return [];
  const side = FEW[relation];
  const other = side === "from" ? ends.to : ends.from;
  const is = (each: Relation) => each === relation;
  const flags = {
    chaired: is("CHAIRED"),
    attended: is("ATTENDED"),
    holds: is("HOLDS"),
    organised: is("ORGANISED"),
    discussed: is("DISCUSSED"),
    issued: is("ISSUED"),
    partOf: is("PART_OF"),
    succeeded: is("SUCCEEDED_BY"),
  };
  let after: string | null = null;
  do {
    const answer: { node: object | null } = await ask(LineEvidenceDocument, {
      id: ends[side],
      after,
      ...flags,
    });
    const [page] = Object.values(answer.node ?? {}) as (Page | undefined)[];
    const ids = page?.edges.filter(({ node }) => node.id === other) ?? [];
    if (ids.length > 0) return ids.flatMap(({ evidence }) => evidence.nodes.map(({ id }) => id));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return [];
}

/** Statements with their articles, in the order of the ids; those that are gone are left out. */
export async function fetchStatements(ids: readonly string[]): Promise<StatementSheet[]> {
  if (ids.length === 0) return [];
  const { nodes } = await ask(StatementsDocument, { ids: ids.slice(0, 100) });
  return nodes.filter((node): node is StatementSheet => node !== null && "article" in node);
}
