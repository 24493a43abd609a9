import { type DocumentNode, visit } from "graphql";

const PAGE_SIZES = ["first", "last"];

/** The variables that decide how large an answer may be: sizes of pages, and whether fields are left out. */
export function sizingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const add = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  visit(document, {
    Argument: (argument) => {
      if (PAGE_SIZES.includes(argument.name.value)) visit(argument, add);
    },
    Directive: (directive) => void visit(directive, add),
  });
  return [...names].sort();
}
