import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "./types/page-info.type.ts";

/** An edge that says nothing besides its node. */
@ObjectType()
export abstract class PlainEdge {
  @Field(() => String, { description: "Where this edge stands in the list; give it to `after` or `before`." })
  cursor!: string;
}

/** The edge and connection types of a Relay list: `${name}Edge` and `${name}Connection`. */
export function connectionType(
  name: string,
  nodeType: () => ClassType,
  EdgeBase = PlainEdge as unknown as ClassType,
  ConnectionBase = Object as unknown as ClassType,
) {
  const noun = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

  @ObjectType(`${name}Edge`, { description: `A node of a ${noun} list, and what the list says of it.` })
  class Edge extends EdgeBase {
    @Field(() => nodeType(), { description: "What the list is of." })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, {
    description: `One page of a ${noun} list, as Relay has it.`,
  })
  class Connection extends ConnectionBase {
    @Field(() => [Edge], { description: "The page." })
    edges!: Edge[];

    @Field(() => [nodeType()], {
      description: "The nodes of the edges, for when nothing of the edges is needed.",
    })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many there are in the whole list. Counted only when asked for." })
    totalCount!: number;
  }

  return Connection as ClassType;
}
