import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { checkSize } from "../args/page.args.ts";
import { BEFORE_ALL, fromChangeCursor, toChangeCursor } from "../change-cursor.ts";
import type { Context } from "../context.ts";
import { articleNode, entityNode } from "../look-up.ts";
import { Change, Changes, LoadProgress } from "../types/change.type.ts";
import { Node } from "../types/node.type.ts";

@Resolver(() => Change)
export class ChangesResolver {
  @Query(() => Changes, {
    description:
      "Entities and relations that were made, changed or removed since a cursor, oldest change first.",
  })
  async changes(
    @Arg("since", () => ID, {
      nullable: true,
      description: "From the last answer. Left out: from the beginning.",
    })
    since: string | null,
    @Arg("first", () => Int, { defaultValue: 100, description: "How many at most; 100 at most." })
    first: number,
    @Ctx() { graph }: Context,
  ) {
    checkSize("first", first);
    const from = since == null ? BEFORE_ALL : fromChangeCursor(since);
    const found = await graph.read("changes-since", { ...from, limit: first + 1 });
    const changes = found.slice(0, first);
    return { changes, cursor: toChangeCursor(changes.at(-1) ?? from), hasMore: found.length > first };
  }

  @Query(() => LoadProgress, { description: "How far a load has come." })
  async loadProgress(@Ctx() { graph }: Context) {
    return (await graph.read("load-progress", {}))[0];
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The entity as it is now; null for a relation, and for what is gone.",
  })
  entity(@Root() { id, deleted, subjectId }: Change, @Ctx() { batch }: Context) {
    return deleted || subjectId !== null ? null : entityNode(batch, id);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The subject of the relation as it is now; null for an entity, and for what is gone.",
  })
  subject(@Root() { subjectId }: Change, @Ctx() { batch }: Context) {
    return subjectId === null ? null : entityNode(batch, subjectId);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The object of the relation as it is now; null for an entity, and for what is gone.",
  })
  object(@Root() { objectId, kind }: Change, @Ctx() { batch }: Context) {
    if (objectId === null) return null;
    return kind === "MENTIONED_IN" ? articleOf(batch, objectId) : entityNode(batch, objectId);
  }
}

async function articleOf(batch: Context["batch"], id: string) {
  const article = await articleNode(batch, id);
  return article && { ...article, __typename: "Article" };
}
