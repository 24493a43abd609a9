import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { givenArticle } from "../given-article.ts";
import { articleNode } from "../look-up.ts";
import { previewOf } from "../preview-of.ts";
import { Article } from "../types/article.type.ts";
import { ArticleInput, ExtractionPreview } from "../types/preview.type.ts";
import { workshopOf } from "../workshop-of.ts";

@ObjectType({ description: "What came of loading an article." })
class LoadedArticle {
  @Field(() => Article, { description: "The article, as the graph has it now." })
  article!: unknown;

  @Field(() => Boolean, { description: "False where the graph had it already, word for word." })
  written!: boolean;

  @Field(() => Int, { description: "How many statements were written." })
  statements!: number;
}

const GIVEN = { description: "Of at most 50,000 characters." };

@Resolver()
export class PreviewResolver {
  @Query(() => ExtractionPreview, { description: "What the rules read in an article. Nothing is written." })
  async previewExtraction(
    @Arg("article", () => ArticleInput, GIVEN) article: ArticleInput,
    @Ctx() context: Context,
  ): Promise<ExtractionPreview> {
    return previewOf(await workshopOf(context).extract(givenArticle(article)));
  }

  @Mutation(() => LoadedArticle, {
    description: "Extracts an article and writes it into the graph. The same again changes nothing.",
  })
  async loadArticle(
    @Arg("article", () => ArticleInput, GIVEN) given: ArticleInput,
    @Ctx() context: Context,
  ): Promise<LoadedArticle> {
    const article = givenArticle(given);
    const outcome = await workshopOf(context).load(article);
    return { ...outcome, article: await articleNode(context.batch, article.id) };
  }
}
