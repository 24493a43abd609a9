import { Field, Int, ObjectType } from "type-graphql";
import { Person } from "./person.type.ts";

@ObjectType({ description: "Those who attended a meeting from one site." })
export class MeetingSite {
  @Field(() => String, {
    nullable: true,
    description: "The site (`điểm cầu`) as worded; null for those of whom no article says where they were.",
  })
  site!: string | null;

  @Field(() => [Person], { description: "Who is reported there, in the order of mention." })
  persons!: Person[];

  @Field(() => Int, { description: "How many are reported there; others may have been." })
  reported(): number {
    return this.persons.length;
  }
}
