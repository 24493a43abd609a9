import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { adjacencyOf } from "../../analysis/graph/adjacency.ts";
import { brokers } from "../../analysis/graph/brokers.ts";
import { coAttendanceEdges } from "../../analysis/meetings/co-attendance-edges.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { MaxMeetingSizeArgs } from "../args/max-meeting-size.args.ts";
import { TopArgs } from "../args/top.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { keyOf } from "../given-id.ts";
import { entityNode } from "../look-up.ts";
import { attendancesInWindow } from "../rows/network.ts";
import { staffDuring } from "../rows/staff-during.ts";
import { Broker } from "../types/broker.type.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Broker)
export class BrokersResolver {
  @Query(() => [Broker], {
    description:
      "Through whom the staffs of two bodies (and of those under them) reach each other: everybody on a shortest path that crosses, greatest betweenness first.",
  })
  async brokers(
    @Arg("one", () => ID, { description: "One body." }) one: string,
    @Arg("other", () => ID, { description: "The other." }) other: string,
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => MaxMeetingSizeArgs) size: MaxMeetingSizeArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    const [first, second, { attendances }] = await Promise.all([
      staffDuring(context.batch, keyOf("Body", one), window.days(), belief.params()),
      staffDuring(context.batch, keyOf("Body", other), window.days(), belief.params()),
      attendancesInWindow(context, { ...window.params(), ...belief.params() }, size.size()),
    ]);
    const graph = adjacencyOf(coAttendanceEdges(attendances, { maxSize: size.size() }).edges);
    return brokers(graph, first, second).slice(0, top.count());
  }

  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { personId }: Broker, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, personId);
  }
}
