import { type ASTNode, type FieldNode, type FragmentDefinitionNode, visit } from "graphql";
import type { Request } from "./selected-fields.ts";

const MAX_PLANS = 50;

interface Remembered<T> {
  /** Names of the variables that the plan hangs on. */
  readonly variables: readonly string[];
  readonly plans: Map<string, T>;
}

/**
 * Remembers plans by the place of the document that they are for, and by the values of its variables. Apollo keeps
 * documents that are asked again, and so the same question is planned once.
 */
export class RememberedPlans<T> {
  readonly #places = new WeakMap<FieldNode, Remembered<T>>();
  readonly #hangsOn: (field: FieldNode) => ASTNode | undefined;

  /** @param hangsOn the part of a field that its plan hangs on */
  constructor(hangsOn: (field: FieldNode) => ASTNode | undefined) {
    this.#hangsOn = hangsOn;
  }

  /** The plan for a place; one that several places of the document make together is made anew. */
  of(
    typeName: string,
    fields: readonly FieldNode[],
    { fragments, variableValues }: Request,
    make: () => T,
  ): T {
    const [field, another] = fields;
    if (another) return make();
    let known = this.#places.get(field!);
    if (!known) {
      known = { variables: variablesIn(this.#hangsOn(field!), fragments), plans: new Map() };
      this.#places.set(field!, known);
    }
    const key = JSON.stringify([typeName, ...known.variables.map((name) => variableValues[name])]);
    let plan = known.plans.get(key);
    if (plan === undefined) {
      plan = make();
      if (known.plans.size >= MAX_PLANS) known.plans.clear();
      known.plans.set(key, plan);
    }
    return plan;
  }
}

/** The variables that stand in a part of the document, those of its fragments too. */
function variablesIn(
  part: ASTNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread: ({ name }) => {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        look(fragments[name.value]!);
      },
    });
  };
  if (part) look(part);
  return [...names].sort();
}
