import { Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { DescendantsArgs } from "../args/descendants.args.ts";
import { DocumentArgs } from "../args/document.args.ts";
import { TenureEventsArgs } from "../args/tenure-events.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import { Batched } from "../batched.ts";
import { CitedBodies, CitedDocuments, CitedMeetings, Meetings, Positions, Statements } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Body } from "../types/body.type.ts";

@Resolver(() => Body)
export class BodyResolver {
  @Relation(CitedBodies, "body-parents", "The bodies that it belongs to, by name.", [BeliefArgs])
  declare parents: RelationField;

  @Relation(CitedBodies, "body-children", "The bodies that belong to it, by name.", [BeliefArgs])
  declare children: RelationField;

  @Relation(CitedBodies, "body-predecessors", "The bodies that it took over from, by name.", [BeliefArgs])
  declare predecessors: RelationField;

  @Relation(CitedBodies, "body-successors", "The bodies that took over from it, by name.", [BeliefArgs])
  declare successors: RelationField;

  @Relation(Positions, "body-positions", "The positions in it, by title.")
  declare positions: RelationField;

  @Relation(CitedMeetings, "meetings-organised", "The meetings that it organised, newest first.", [
    WindowArgs,
    BeliefArgs,
  ])
  declare organised: RelationField;

  @Relation(
    Meetings,
    "meetings-organised-within",
    "The meetings that it or a body under it organised, newest first; which of them did, `organisers` says.",
    [DocumentArgs, WindowArgs, BeliefArgs],
  )
  declare organisedWithin: RelationField;

  @Batched(
    Statements,
    "personnel-events",
    "Statements that somebody was appointed, elected, dismissed … in a position of it, newest event first.",
    [DescendantsArgs, TenureEventsArgs, WindowArgs, BeliefArgs],
  )
  declare personnelEvents: RelationField;

  @Relation(CitedDocuments, "documents-issued", "The documents that it issued, by name.", [BeliefArgs])
  declare issued: RelationField;
}
