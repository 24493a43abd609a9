import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from "type-graphql";
import { kBestPaths } from "../../analysis/graph/k-best-paths.ts";
import { usableRelations } from "../../analysis/graph/relation.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { MaxMeetingSizeArgs } from "../args/max-meeting-size.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { badUserInput } from "../error-codes.ts";
import { fromGlobalId } from "../given-id.ts";
import { entityNode } from "../look-up.ts";
import { relationsBetween } from "../rows/relations.ts";
import { Entity } from "../types/entity.type.ts";
import { Hop, Path } from "../types/path.type.ts";

enum RelationType {
  CHAIRED = "CHAIRED",
  ATTENDED = "ATTENDED",
  HOLDS = "HOLDS",
  IN = "IN",
  PART_OF = "PART_OF",
  ORGANISED = "ORGANISED",
  DISCUSSED = "DISCUSSED",
  ISSUED = "ISSUED",
  SUCCEEDED_BY = "SUCCEEDED_BY",
}
registerEnumType(RelationType, {
  name: "RelationType",
  description: "What joins two entities.",
  valuesConfig: {
    CHAIRED: { description: "A person chaired a meeting." },
    ATTENDED: { description: "A person attended a meeting." },
    HOLDS: { description: "A person holds, held or acts in a position." },
    IN: { description: "A position is in a body." },
    PART_OF: { description: "A body belongs to a body." },
    ORGANISED: { description: "A body organised a meeting." },
    DISCUSSED: { description: "A meeting took up a document." },
    ISSUED: { description: "A body issued a document." },
    SUCCEEDED_BY: { description: "A body took over from a body." },
  },
});

const { CHAIRED, ATTENDED, HOLDS, IN } = RelationType;
const MAX_PATHS = 20;

@Resolver(() => Hop)
export class PathsResolver {
  @Query(() => [Path], {
    description:
      "The shortest ways between two entities, of up to six relations, each with the statements it rests on. Large meetings are long ways.",
  })
  async paths(
    @Arg("from", () => ID, { description: "The one end." }) fromId: string,
    @Arg("to", () => ID, { description: "The other end." }) toId: string,
    @Arg("types", () => [RelationType], {
      defaultValue: [CHAIRED, ATTENDED, HOLDS, IN],
      description: "Relations that may be used.",
    })
    types: RelationType[],
    @Arg("k", () => Int, { defaultValue: 5, description: `How many paths at most, from 1 to ${MAX_PATHS}.` })
    k: number,
    @Arg("during", () => WindowArgs, {
      nullable: true,
      description: "Only meetings in this window, and positions cited during it.",
    })
    during: WindowArgs | null,
    @Args(() => MaxMeetingSizeArgs) maxSize: MaxMeetingSizeArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    if (k < 1 || k > MAX_PATHS) throw badUserInput(`\`k\` is ${k}; give a number from 1 to ${MAX_PATHS}.`);
    const [from, to] = [fromGlobalId(fromId).id, fromGlobalId(toId).id];
    const maxMeetingSize = maxSize.size();
    const relations = await relationsBetween(batch, [from, to], { types, maxMeetingSize }, belief.params());
    const window = (during ?? new WindowArgs()).days();
    return kBestPaths(usableRelations(relations, { types, window, maxMeetingSize }), from, to, k);
  }

  @FieldResolver(() => Entity, { description: "Where it begins." })
  from(@Root() { from }: Hop, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, from);
  }

  @FieldResolver(() => Entity, { description: "Where it leads." })
  to(@Root() { to }: Hop, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, to);
  }
}
