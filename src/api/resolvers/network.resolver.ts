import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { MaxMeetingSizeArgs } from "../args/max-meeting-size.args.ts";
import { ReachArgs } from "../args/reach.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { entityNode } from "../look-up.ts";
import { networkAround } from "../rows/network.ts";
import { Network, NetworkEdge, NetworkNode } from "../types/network.type.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Person)
export class NetworkResolver {
  @FieldResolver(() => Network, {
    description: "The people around the person: who was at meetings together, and how closely.",
  })
  network(
    @Root() { id }: Person,
    @Args(() => ReachArgs) reach: ReachArgs,
    @Args(() => MaxMeetingSizeArgs) maxSize: MaxMeetingSizeArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const bounds = { ...reach.bounds(), maxSize: maxSize.size(), window: window.days() };
    return networkAround(batch, id, bounds, belief.params());
  }
}

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { id }: NetworkNode, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, id);
  }
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => Person, { description: "The one, by the order of keys." })
  source(@Root() { source }: NetworkEdge, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, source);
  }

  @FieldResolver(() => Person, { description: "The other." })
  target(@Root() { target }: NetworkEdge, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, target);
  }
}
