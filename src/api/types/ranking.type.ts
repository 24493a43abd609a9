import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Ranked } from "../../analysis/answer/ranking.ts";

@ObjectType({ description: "A place in a ranking." })
export class Place {
  @Field(() => Int, {
    description: "From 1; equal scores share a place, and the next is left out (1, 2, 2, 4).",
  })
  rank!: number;

  @Field(() => Float, { description: "Meetings, or the weight of meetings with both." })
  score!: number;
}

@ObjectType({ description: "Somebody in a ranking, and what the place rests on." })
export class RankedPerson {
  @Field(() => Int, {
    description: "From 1; equal scores share a place, and the next is left out (1, 2, 2, 4).",
  })
  rank!: number;

  @Field(() => Float, { description: "Meetings, or the weight of meetings with both." })
  score!: number;

  @Field(() => Int, { description: "How many articles it rests on." })
  articles(): number {
    return new Set(this.evidence.map(({ articleId }) => articleId)).size;
  }

  itemId!: string;
  evidence!: Ranked["evidence"];
  hangsOn!: readonly string[];
}

@ObjectType({ description: "A ranking, and what it covers." })
export class Ranking {
  @Field(() => [RankedPerson], { description: "The greatest score first." })
  ranked!: Ranked[];

  @Field(() => Int, { description: "How many are ranked in all." })
  totalCount!: number;

  @Field(() => Int, { description: "Reported meetings that it covers." })
  meetings!: number;

  @Field(() => Int, { description: "Articles that it covers." })
  articles!: number;

  @Field(() => Boolean, {
    description: "Whether there was more than is read at once; ask for a shorter window then.",
  })
  truncated!: boolean;
}

@ObjectType({ description: "What became of somebody's place when evidence was left out." })
export class RankingChange {
  @Field(() => Place, { nullable: true, description: "By all evidence; null where not ranked." })
  before!: Place | null;

  @Field(() => Place, { nullable: true, description: "By what remains; null where no longer ranked." })
  after!: Place | null;

  @Field(() => Int, {
    nullable: true,
    description: "Places won; negative: lost; null where in one ranking only.",
  })
  placesChanged!: number | null;

  itemId!: string;
}

@ObjectType({ description: "Somebody whose score differs between two times of knowing." })
export class ScoreDifference {
  @Field(() => Float, { nullable: true, description: "As known at the earlier time; null where not ranked." })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: "As known at the later time; null where not ranked." })
  after!: number | null;

  itemId!: string;
}
