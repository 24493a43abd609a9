import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** The part of a `GraphQLResolveInfo` that selections are read with. */
export interface Request {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The fields selected of an object, by the names they get in the answer; as the executor collects them. */
export function selectedFields(
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  request: Request,
): Map<string, FieldNode[]> {
  const selected = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, request.variableValues)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const same = selected.get(name);
        if (same) same.push(selection);
        else selected.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (fits(type, selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = request.fragments[selection.name.value]!;
        if (fits(type, fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of fields) if (selectionSet) collect(selectionSet);
  return selected;
}

function fits(type: GraphQLObjectType, condition: string | undefined): boolean {
  return (
    condition === undefined ||
    condition === type.name ||
    type.getInterfaces().some(({ name }) => name === condition)
  );
}

function isIncluded(
  { directives }: { readonly directives?: readonly DirectiveNode[] | undefined },
  variables: Request["variableValues"],
): boolean {
  if (!directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, { directives }, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, { directives }, variables)?.if !== false;
}
