import { Kind, parse, type VariableDefinitionNode } from "graphql";
import { didYouMean } from "../../std/did-you-mean.ts";
import { UsageError } from "../../std/errors.ts";

/** @throws UsageError that names what a document needs and is not given, or what is given and it does not know */
export function checkVariables(source: string, given: Readonly<Record<string, unknown>>): void {
  const definitions = variablesOf(source);
  if (!definitions) return;
  const names = definitions.map(({ variable }) => variable.name.value);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const there = names.length > 0 ? `there are: ${names.join(", ")}` : "it has none";
    throw new UsageError(
      `--var ${unknown}: the query has no such variable; ${there}.${didYouMean(unknown, names)}`,
    );
  }
  const missing = definitions
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
    .map(({ variable }) => variable.name.value)
    .filter((name) => !Object.hasOwn(given, name));
  if (missing.length > 0)
    throw new UsageError(`The query needs ${missing.map((name) => `--var ${name}=…`).join(" ")}`);
}

/** Null for what is no GraphQL: its answer says what is wrong, and where. */
function variablesOf(source: string): VariableDefinitionNode[] | null {
  try {
    return parse(source).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    );
  } catch {
    return null;
  }
}
