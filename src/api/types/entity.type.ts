import { InterfaceType } from "type-graphql";
import { Node } from "./node.type.ts";

@InterfaceType({
  implements: Node,
  description: "Whom or what articles speak of.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Entity extends Node {
  id!: string;
}
