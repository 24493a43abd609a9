import { GraphQLScalarType, Kind } from "graphql";
import { datePartsOf } from "../record/partial-date.ts";
import { badUserInput } from "./error-codes.ts";

/** Dates as far as they are said; what is not said is never filled in. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    "A date as far as the articles say it: `2020`, `2020-11`, `2020-11-30`, or `--11-30` where the year is not known. What is not said is never filled in.",
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});

function read(value: unknown): string {
  if (typeof value === "string" && datePartsOf(value)) return value;
  throw badUserInput(
    `${JSON.stringify(value)} is no date: write "2020", "2020-11", "2020-11-30" or "--11-30".`,
  );
}
