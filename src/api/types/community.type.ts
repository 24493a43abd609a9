import { Field, Float, Int, ObjectType } from "type-graphql";
import { Body } from "./body.type.ts";

@ObjectType({ description: "The body in which most members of a community hold a position." })
export class CommonestBody {
  @Field(() => Body, { description: "The body." })
  body!: Body;

  @Field(() => Int, { description: "How many members hold or act in a position of it." })
  members!: number;
}

@ObjectType({
  description:
    "People closer among themselves than to others. Louvain: Blondel et al., J. Stat. Mech. (2008) P10008.",
})
export class Community {
  @Field(() => Int, { description: "How many people." })
  size(): number {
    return this.memberIds.length;
  }

  @Field(() => Float, {
    description:
      "Members in it and in its likest community of the window before, over members in either: 1 unchanged, 0 new.",
  })
  persistence!: number;

  memberIds!: readonly string[];
  formerIds!: readonly string[];
  commonest!: { readonly bodyId: string; readonly members: number } | null;
}

@ObjectType({ description: "The communities of a window." })
export class Communities {
  @Field(() => [Community], { description: "The largest first." })
  communities!: Community[];

  @Field(() => Int, { description: "How many communities there are in all." })
  totalCount!: number;

  @Field(() => Float, {
    description: "Modularity: how much more weight lies within them than by chance, −0.5 to 1.",
  })
  modularity!: number;

  @Field(() => Int, { description: "Meetings counted." })
  meetings!: number;

  @Field(() => Boolean, {
    description: "Whether there was more than is read at once; ask for a shorter window then.",
  })
  truncated!: boolean;
}
