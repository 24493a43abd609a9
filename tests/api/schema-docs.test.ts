import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../../src/api/schema.ts";

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly path: string;
  readonly description: string | null | undefined;
  readonly deprecationReason: string | null | undefined;
}

/** Everything in the schema that has a name. */
const everything: Described[] = types.flatMap((type) => [
  { path: type.name, description: type.description, deprecationReason: undefined },
  ...partsOf(type),
]);

describe("the schema", () => {
  test("describes every type, field, argument and enum value", () => {
    const bare = everything.filter(({ description }) => !description?.trim());
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test("says it in sentences", () => {
    const ragged = everything.filter(
      ({ description }) => description && !/^[\p{L}`Σ].*[.`…]$/su.test(description),
    );
    expect(ragged.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });

  test("deprecates nothing without saying what to use instead, and from which version it is gone", () => {
    const deprecated = everything.filter(({ deprecationReason }) => deprecationReason);
    const silent = deprecated.filter(
      ({ deprecationReason }) => !/^Use `.+`; gone in \d+\.\d+\.$/.test(deprecationReason!),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type))
    return type.getValues().map((value) => described(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => described(`${type.name}.${field.name}`, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    described(`${type.name}.${field.name}`, field),
    ...field.args.map((arg) => described(`${type.name}.${field.name}(${arg.name})`, arg)),
  ]);
}

function described(path: string, { description, deprecationReason }: Omit<Described, "path">): Described {
  return { path, description, deprecationReason };
}
