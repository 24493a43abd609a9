import { Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { SpeakerRolesArgs } from "../args/speaker-roles.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import { Batched } from "../batched.ts";
import { CitedBodies, CitedMeetings, Speakers } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Document } from "../types/document.type.ts";

@Resolver(() => Document)
export class DocumentResolver {
  @Relation(CitedBodies, "document-issuers", "The bodies that issued it, by name.", [BeliefArgs])
  declare issuers: RelationField;

  @Relation(CitedMeetings, "document-meetings", "The meetings that took it up, newest first.", [
    WindowArgs,
    BeliefArgs,
  ])
  declare discussedAt: RelationField;

  @Batched(
    Speakers,
    "document-speakers",
    "Who spoke, reported or concluded at meetings that took it up, newest first; whether they spoke on it, the quotes say.",
    [SpeakerRolesArgs, WindowArgs, BeliefArgs],
  )
  declare speakers: RelationField;
}
