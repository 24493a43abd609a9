import { PIPELINE } from "../src/extraction/pipeline.ts";
import { type Case, caseFiles } from "../tests/extraction/case-file.ts";

/** docs/rules.md: every rule in the pipeline's order, its law, one case where it speaks and one where it must not. */
export function rulesDoc(): string {
  const casesOf = new Map(caseFiles("statements").map(({ name, cases }) => [name, cases]));
  const rules = PIPELINE.map(({ id, says }) => {
    const cases = casesOf.get(id) ?? [];
    const speaks = cases.find((one) => one.expectations.some(({ sign }) => sign === "+"));
    const silent = cases.find((one) => one.expectations.every(({ sign }) => sign === "-"));
    return [`## \`${id}\``, says, speaks && shown(speaks), silent && shown(silent)]
      .filter(Boolean)
      .join("\n\n");
  });
  return `${HEAD}\n\n${rules.join("\n\n")}\n`;
}

const HEAD = `# Rules of extraction

Generated from \`src/extraction/pipeline.ts\` and \`tests/extraction/statements/\` by \`npm run gen\`. The order is
that in which the rules speak; of two that state the same fact the earlier is named in the record.
The id of a rule is permanent: it stands as \`rule\` in records, in the graph and in the API.`;

function shown({ law, text, expectations }: Case): string {
  const wanted = expectations.map(({ written }) => written).join("\n");
  return `${law[0]!.toUpperCase()}${law.slice(1)}:\n\n\`\`\`\n${text.trim()}\n${wanted}\n\`\`\``;
}
