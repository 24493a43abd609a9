import { ArgsType, type ClassType, Field, ID, InputType } from "type-graphql";
import { MeetingMode, MeetingStatus } from "../enums.ts";
import { keyOf } from "../given-id.ts";
import type { StatementArgs, StatementArgsClass } from "./statement-args.ts";

/** What a list can be narrowed to; every part that is given must hold. */
abstract class Filter {
  abstract params(): Readonly<Record<string, unknown>>;
}

@InputType({ description: "Which persons; every part that is given must hold." })
class PersonFilter extends Filter {
  @Field(() => ID, { nullable: true, description: "Is said to hold or have held this position." })
  position?: string | null;

  @Field(() => ID, { nullable: true, description: "Is said to hold or have held a position in this body." })
  body?: string | null;

  params() {
    return { position: keyOf("Position", this.position), body: keyOf("Body", this.body) };
  }
}

@InputType({ description: "Which positions; every part that is given must hold." })
class PositionFilter extends Filter {
  @Field(() => ID, { nullable: true, description: "In this body." })
  body?: string | null;

  @Field(() => String, { nullable: true, description: "central, province, district, commune or other." })
  level?: string | null;

  params() {
    return { body: keyOf("Body", this.body), level: this.level ?? null };
  }
}

@InputType({ description: "Which bodies; every part that is given must hold." })
class BodyFilter extends Filter {
  @Field(() => String, { nullable: true, description: "ministry, province … as in `Body.kind`." })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: "The province, as in `Body.area`." })
  area?: string | null;

  params() {
    return { kind: this.kind ?? null, area: this.area ?? null };
  }
}

@InputType({ description: "Which meetings; every part that is given must hold." })
class MeetingFilter extends Filter {
  @Field(() => String, { nullable: true, description: "As worded, whatever the case: `hội nghị`." })
  kind?: string | null;

  @Field(() => MeetingMode, { nullable: true, description: "Where those who took part were." })
  mode?: MeetingMode | null;

  @Field(() => MeetingStatus, { nullable: true, description: "Whether it was reported as held." })
  status?: MeetingStatus | null;

  @Field(() => String, { nullable: true, description: "Words of the place, whatever the case." })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: "Organised by this body." })
  organiser?: string | null;

  params() {
    const { kind = null, mode = null, status = null, place = null } = this;
    return { kind, mode, status, place, organiser: keyOf("Body", this.organiser) };
  }
}

@InputType({ description: "Which documents; every part that is given must hold." })
class DocumentFilter extends Filter {
  @Field(() => String, { nullable: true, description: "`Nghị quyết`, `Chỉ thị` … as in `Document.kind`." })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: "Issued by this body." })
  issuer?: string | null;

  params() {
    return { kind: this.kind ?? null, issuer: keyOf("Body", this.issuer) };
  }
}

@InputType({ description: "Which articles; every part that is given must hold." })
class ArticleFilter extends Filter {
  @Field(() => String, {
    nullable: true,
    description:
      "The paper, as in `Article.source`; `seeds` for the files of reference data, which this list leaves out otherwise.",
  })
  source?: string | null;

  params() {
    return { source: this.source ?? null };
  }
}

function filterArgs(filterClass: ClassType<Filter>): StatementArgsClass {
  @ArgsType()
  class FilterArgs implements StatementArgs {
    @Field(() => filterClass, { nullable: true, description: "What to narrow the list to. Left out: all." })
    filter?: Filter | null;

    params() {
      return (this.filter ?? new filterClass()).params();
    }
  }
  return FilterArgs;
}

export const PersonFilterArgs = filterArgs(PersonFilter);
export const PositionFilterArgs = filterArgs(PositionFilter);
export const BodyFilterArgs = filterArgs(BodyFilter);
export const MeetingFilterArgs = filterArgs(MeetingFilter);
export const DocumentFilterArgs = filterArgs(DocumentFilter);
export const ArticleFilterArgs = filterArgs(ArticleFilter);
