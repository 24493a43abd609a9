import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { includesScope } from "../../access/scope.ts";
import type { Opinion } from "../../record/judgement.ts";
import { tooNarrow } from "../access/admit.ts";
import type { Context } from "../context.ts";
import { onlyAnswers } from "../error-codes.ts";
import { fromGlobalId, keyOf } from "../given-id.ts";
import { meantReference } from "../meant-reference.ts";
import { JudgementReceipt, PairVerdict, ReviewDoor } from "../types/review.type.ts";
import { workshopOf } from "../workshop-of.ts";

const STATEMENT = { description: "The statement's global id." };
const WHY = { nullable: true, description: "The reason, for the log." };
const SIDE = {
  description:
    "The global id of a person or meeting; or of a MENTIONED_IN statement: whom that one article means.",
};

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewDoor, { description: "Whether who asks may judge and load, and if not, why." })
  review(@Ctx() { caller, workshop }: Context): ReviewDoor {
    if (workshop && includesScope(caller.scope, "write"))
      return { reviewer: caller.name, closedBecause: null };
    return { reviewer: null, closedBecause: (workshop ? tooNarrow(caller, "write") : onlyAnswers()).message };
  }

  @Mutation(() => JudgementReceipt, { description: "A statement is right." })
  confirm(
    @Arg("statement", () => ID, STATEMENT) statement: string,
    @Arg("why", () => String, WHY) why: string | null,
    @Ctx() context: Context,
  ): Promise<JudgementReceipt> {
    return judge(context, why, async () => ({ confirm: keyOf("Statement", statement) }));
  }

  @Mutation(() => JudgementReceipt, { description: "A statement is wrong; it carries no relation any more." })
  reject(
    @Arg("statement", () => ID, STATEMENT) statement: string,
    @Arg("why", () => String, WHY) why: string | null,
    @Ctx() context: Context,
  ): Promise<JudgementReceipt> {
    return judge(context, why, async () => ({ reject: keyOf("Statement", statement) }));
  }

  @Mutation(() => JudgementReceipt, {
    description:
      "Two are one, or are not, or it is unsure. DIFFERENT of two mentions splits who was taken for one.",
  })
  judge(
    @Arg("one", () => ID, SIDE) one: string,
    @Arg("other", () => ID, SIDE) other: string,
    @Arg("verdict", () => PairVerdict, { description: "What they are." }) verdict: PairVerdict,
    @Arg("why", () => String, WHY) why: string | null,
    @Ctx() context: Context,
  ): Promise<JudgementReceipt> {
    return judge(context, why, async () => {
      const sides = await Promise.all([one, other].map((id) => meantReference(context, fromGlobalId(id))));
      return { [verdict]: sides } as unknown as Opinion;
    });
  }

  @Mutation(() => JudgementReceipt, { description: "A judgement was wrong. An undo can be undone." })
  undo(
    @Arg("judgement", () => ID, { description: "From `JudgementReceipt.id`." }) judgement: string,
    @Arg("why", () => String, WHY) why: string | null,
    @Ctx() context: Context,
  ): Promise<JudgementReceipt> {
    return judge(context, why, async () => ({ undo: judgement }));
  }
}

async function judge(
  context: Context,
  why: string | null,
  opinion: () => Promise<Opinion>,
): Promise<JudgementReceipt> {
  const { name: by } = context.caller;
  return workshopOf(context).judge(await opinion(), { by, ...(why ? { why } : {}) });
}
