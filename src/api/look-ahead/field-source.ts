import type { GraphQLField, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { type ClassType, getMetadataStorage } from "type-graphql";
import type { ListName } from "../../graph/lists/list-query.ts";
import type { StatementArgsClass } from "../args/statement-args.ts";

/** A field that is a list of `cypher/lists`. */
export interface RelationSource {
  readonly list: ListName;
  /** Arguments besides those of the page. */
  readonly narrowing: readonly StatementArgsClass[];
}

/** Where a field takes its value from, as its `extensions` tell; neither: it is worked out. */
interface FieldSource {
  /** The property of the node or relation that it is. */
  readonly property?: string;
  readonly relation?: RelationSource;
}

export function sourceOf({ extensions }: GraphQLField<unknown, unknown>): FieldSource {
  return extensions as FieldSource;
}

/** Tells of each field that only reads a property which one it is. */
export function tellProperties(schema: GraphQLSchema): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  const classes = new Map(objectTypes.map((type) => [type.target, type]));
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (let owner: ClassType | null = target as ClassType; owner; owner = Object.getPrototypeOf(owner)) {
      for (const field of classes.get(owner)?.fields ?? []) {
        const isMethod = fieldResolvers.some(
          (each) => each.methodName === field.name && each.getObjectType?.() === owner,
        );
        const made = fields[field.schemaName];
        if (made && !isMethod && made.extensions.property === undefined)
          made.extensions = { ...made.extensions, property: field.name };
      }
    }
  }
}
