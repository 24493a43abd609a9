import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Anything that has an id of its own.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  globalId(): string {
    throw new Error("Every node type has its own.");
  }
}
