import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "That an entity or a relation was made, changed or removed." })
export class Change {
  @Field(() => Int, { description: "The revision of the graph in which it last changed." })
  revision!: number;

  @Field(() => String, {
    description: "What it is: Person, Position, Body, Meeting, Document, or a relation as CHAIRED.",
  })
  kind!: string;

  @Field(() => String, { description: "The key of the entity, or the claim of the relation." })
  key(): string {
    return this.id;
  }
  id!: string;

  @Field(() => Boolean, { description: "Whether it is gone." })
  deleted!: boolean;

  subjectId!: string | null;
  objectId!: string | null;
}

@ObjectType({
  description: "What changed since a cursor, oldest first: each thing once, by its last change.",
})
export class Changes {
  @Field(() => [Change], { description: "The changes." })
  changes!: Change[];

  @Field(() => ID, { description: "Give it as `since` the next time; it never grows stale." })
  cursor!: string;

  @Field(() => Boolean, { description: "Whether there is more now; else ask again later." })
  hasMore!: boolean;
}

@ObjectType({ description: "How far the graph has come; cheap enough to poll." })
export class LoadProgress {
  @Field(() => Int, { description: "Grows with every change of the graph." })
  revision!: number;

  @Field(() => Int, { description: "Articles written, without reference data." })
  articles!: number;

  @Field(() => Int, { description: "Statements of articles written." })
  statements!: number;

  @Field(() => Int, {
    description: "Files of reference data: bodies, provinces and positions that are known beforehand.",
  })
  referenceFiles!: number;

  @Field(() => Int, { description: "Statements of reference data." })
  referenceStatements!: number;

  @Field(() => Int, {
    description: "Statements written but not yet linked to entities; 0 when a load is through.",
  })
  pending!: number;
}
