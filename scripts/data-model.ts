import { readdirSync, readFileSync } from "node:fs";
import { STATEMENT_SHAPES } from "../src/record/statement-shapes.ts";
import { packagePath } from "../src/std/package-root.ts";

const HEAD = `# Data model

Made from \`src/record/statement-shapes.ts\` and \`cypher/schema/\` by \`npm run gen\`.

What articles say are nodes, and the relations that one walks are made of them ([ADR 1](adr/0001-statements-as-nodes.md)): a \`Statement\`
is one fact of one article, with its quote, offsets, confidence, extractor and rule; a **relation** between entities is the projection of all
statements that say the same (its **claim**), and carries how many articles say so, the first and the last day, and the confidence of the surest.
Who attended or chaired a meeting carries besides where that stands in the person's list and in the meeting's (\`forPerson\`, \`forMeeting\`:
[ADR 14](adr/0014-lists-that-an-index-keeps.md)).`;

const BETWEEN = `Statements keep the wording and the doubt; relations are for walking. So, in Neo4j Browser:

\`\`\`cypher
MATCH (person:Person)-[chaired:CHAIRED]->(meeting:Meeting)
MATCH (said:Statement {claim: chaired.claim})-[:STATED_IN]->(article:Article)
RETURN person.name, meeting.date, said.quote, article.title LIMIT 10
\`\`\``;

/** How the graph draws a statement whose object is another node than the record's. */
const DRAWN: Readonly<Record<string, string>> = { HOLDS: "position" };

/** docs/data-model.md: entities and relations drawn, and what the schema keeps unique or finds by index. */
export function dataModelDoc(): string {
  return `${[HEAD, diagram(), BETWEEN, "## Constraints and indexes", schemaList()].join("\n\n")}\n`;
}

function diagram(): string {
  const relations = Object.entries(STATEMENT_SHAPES).map(([type, { subject, object }]) =>
    edge(label(subject), type, label(DRAWN[type] ?? object)),
  );
  return [
    "```mermaid",
    "flowchart LR",
    ...relations,
    edge("Position", "IN", "Body"),
    edge("Statement", "SUBJECT", "Entity[any of these]"),
    edge("Statement", "OBJECT", "Entity"),
    edge("Statement", "STATED_IN", "Article"),
    edge("Entity", "MENTIONED_IN", "Article"),
    "```",
  ].join("\n");
}

function edge(from: string, relation: string, to: string): string {
  return `  ${from} -->|${relation}| ${to}`;
}

function label(kind: string): string {
  return kind[0]!.toUpperCase() + kind.slice(1);
}

/** What the migrations made and did not drop again, in their own words. */
function schemaList(): string {
  const files = readdirSync(packagePath("cypher", "schema")).sort();
  const texts = files.map((file) => readFileSync(packagePath("cypher", "schema", file), "utf8"));
  const dropped = new Set(texts.flatMap((text) => /^DROP (?:INDEX|CONSTRAINT) (\w+)/m.exec(text)?.[1] ?? []));
  const rows = texts.flatMap((text) => {
    const made = /^CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\w+)/m.exec(text)?.[1];
    if (!made || dropped.has(made)) return [];
    return `| \`${made}\` | ${text.slice(3, text.indexOf("\n"))} |`;
  });
  return ["| name | for |", "| --- | --- |", ...rows].join("\n");
}
