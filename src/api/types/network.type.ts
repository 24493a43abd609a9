import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A person in a network of those who were at meetings together." })
export class NetworkNode {
  @Field(() => Int, { description: "Steps from the centre, itself 0." })
  hops!: number;

  id!: string;
}

@ObjectType({ description: "Two people who were at meetings together." })
export class NetworkEdge {
  @Field(() => Float, { description: "Σ 1/(n − 1) over these meetings, n the people reported there." })
  weight!: number;

  source!: string;
  target!: string;
}

@ObjectType({ description: "A part of the network, for drawing." })
export class Network {
  @Field(() => [NetworkNode], { description: "The centre first, then by hops, then by weight." })
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge], { description: "All edges between these nodes that weigh enough." })
  edges!: NetworkEdge[];

  @Field(() => Boolean, { description: "Whether nodes within reach were left out to keep to `maxNodes`." })
  truncated!: boolean;
}
