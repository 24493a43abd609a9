import { type DocumentNode, Kind, type SelectionSetNode } from "graphql";

/** Levels of fields within fields, fragments spread; those of introspection do not count. */
export function queryDepth({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const known = new Map<SelectionSetNode, number>();
  const depthOf = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const before = known.get(set);
    if (before !== undefined) return before;
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOf(fragments.get(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
      return selection.name.value.startsWith("__") ? 0 : 1 + depthOf(selection.selectionSet);
    });
    const depth = Math.max(0, ...depths);
    known.set(set, depth);
    return depth;
  };
  return Math.max(
    0,
    ...definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? depthOf(each.selectionSet) : 0)),
  );
}
