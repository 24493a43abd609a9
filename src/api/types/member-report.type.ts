import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Certainty } from "../certainty.ts";

export enum Reported {
  PRESENT = "PRESENT",
  ABSENT = "ABSENT",
  CONTRADICTED = "CONTRADICTED",
  NOT_REPORTED = "NOT_REPORTED",
}
registerEnumType(Reported, {
  name: "Reported",
  description: "What articles say of a member at a meeting.",
  valuesConfig: {
    PRESENT: { description: "Reported as there." },
    ABSENT: { description: "Reported as absent." },
    CONTRADICTED: { description: "One article says present, another absent." },
    NOT_REPORTED: { description: "Not named. That is not absent: an article names whom it likes." },
  },
});

@ObjectType({ description: "A member of a body, and what is reported of the member at a meeting." })
export class MemberReport {
  @Field(() => Reported, { description: "What articles say." })
  reported!: Reported;

  @Field(() => Certainty, {
    description: "How sure it is that the person was a member then; never EXCLUDED.",
  })
  member!: Certainty;

  personId!: string;
}
