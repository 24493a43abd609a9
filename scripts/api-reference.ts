import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { buildSchema } from "../src/api/schema.ts";
import { markdownTable } from "./markdown-table.ts";

const HEAD = `# API reference

Made from the schema by \`npm run gen\`. What stands behind \`?\` may be null or left out. Lists ending in \`Connection\` are
Relay connections: \`edges { node cursor … }\`, \`nodes\`, \`pageInfo\` and \`totalCount\`.`;

/** docs/api.md: every type of the schema with its fields and arguments; connections and edges that say no more than Relay are left out. */
export function apiReference(): string {
  const schema = buildSchema();
  const root = schema.getQueryType()!;
  const types = Object.values(schema.getTypeMap())
    .filter((type) => type !== root && !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter(({ name }) => !name.endsWith("Connection"))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sections = [
    section("What can be asked", [root]),
    section(
      "Objects",
      types.filter((type) => isObjectType(type) && !type.name.endsWith("Edge")),
    ),
    section(
      "Interfaces and unions",
      types.filter((type) => isInterfaceType(type) || isUnionType(type)),
    ),
    section(
      "Edges",
      types.filter((type) => isObjectType(type) && type.name.endsWith("Edge")),
    ),
    section("Inputs", types.filter(isInputObjectType)),
    section("Enums", types.filter(isEnumType)),
    section("Scalars", types.filter(isScalarType)),
  ];
  return `${HEAD}\n\n${sections.join("\n\n")}\n`;
}

function section(title: string, types: readonly GraphQLNamedType[]): string {
  return [`## ${title}`, ...types.map(described)].join("\n\n");
}

function described(type: GraphQLNamedType): string {
  return [`### ${type.name}`, type.description, members(type)].filter(Boolean).join("\n\n");
}

function members(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return markdownTable(
      ["value", "means"],
      type.getValues().map(({ name, description }) => [`\`${name}\``, description]),
    );
  if (isUnionType(type))
    return type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join(", ");
  if (isInputObjectType(type))
    return markdownTable(["field", "type", ""], Object.values(type.getFields()).map(row));
  if (isObjectType(type) || isInterfaceType(type))
    return markdownTable(["field", "type", ""], Object.values(type.getFields()).map(row));
  return "";
}

type Member = GraphQLField<unknown, unknown> | GraphQLInputField;

function row(member: Member): string[] {
  const args = "args" in member ? member.args.map(argument).join(", ") : "";
  const deprecated = member.deprecationReason ? `**Deprecated**: ${member.deprecationReason} ` : "";
  return [
    `\`${member.name}${args && `(${args})`}\``,
    `\`${shown(String(member.type))}\``,
    `${deprecated}${member.description ?? ""}`,
  ];
}

function argument({ name, type }: GraphQLArgument): string {
  return `${name}: ${shown(String(type))}`;
}

/** \`[Person!]!\` as \`[Person]\`, and what may be null with a question mark. */
function shown(type: string): string {
  return type.endsWith("!") ? type.slice(0, -1).replaceAll("!", "") : `${type.replaceAll("!", "")}?`;
}
