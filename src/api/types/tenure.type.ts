import { GraphQLLocalDate } from "graphql-scalars";
import { Args, Field, ObjectType } from "type-graphql";
import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import { heldOn } from "../../analysis/tenure/held-on.ts";
import { intervalOf } from "../../analysis/time/day-range.ts";
import { AsOfArgs } from "../args/as-of.args.ts";
import { Certainty } from "../certainty.ts";
import { TenureEvent } from "../enums.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";
import { Interval } from "./interval.type.ts";

@ObjectType({
  description:
    "One person in one position, from taking it to leaving it, as far as articles tell: Popolo's membership.",
})
export class Tenure {
  @Field(() => [String], { description: "The title in all wordings." })
  titles(): readonly string[] {
    return this.tenure.titles;
  }

  @Field(() => Boolean, { description: "Whether it was only acting (`quyền`, `phụ trách`)." })
  acting(): boolean {
    return this.tenure.acting;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: "When it began, where an article says." })
  start(): string | null {
    return this.tenure.start;
  }

  @Field(() => TenureEvent, { nullable: true, description: "What began it, where an article says." })
  startEvent(): string | null {
    return this.tenure.startEvent;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: "When it ended, where an article says." })
  end(): string | null {
    return this.tenure.end;
  }

  @Field(() => TenureEvent, { nullable: true, description: "What ended it, where an article says." })
  endEvent(): string | null {
    return this.tenure.endEvent;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day of the first article that gives the person this position.",
  })
  firstCited(): string | null {
    return this.tenure.firstCited;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day of the last article that gives the person this position.",
  })
  lastCited(): string | null {
    return this.tenure.lastCited;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day of the first article that calls the person a former holder.",
  })
  formerBy(): string | null {
    return this.tenure.formerBy;
  }

  @Field(() => Interval, {
    nullable: true,
    description: "The days on which the position was surely held; null where nothing said has a year.",
  })
  surely(): Interval | null {
    return this.certain && intervalOf(this.certain);
  }

  @Field(() => Certainty, { description: "Whether it was held on a day, month or year." })
  heldOn(@Args(() => AsOfArgs) asOf: AsOfArgs): Certainty {
    return heldOn(this, asOf.date()) as Certainty;
  }

  tenure!: BoundTenure["tenure"];
  certain!: BoundTenure["certain"];
  possible!: BoundTenure["possible"];
}
