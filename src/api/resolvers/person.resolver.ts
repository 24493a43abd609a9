import { Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { RolesArgs } from "../args/roles.args.ts";
import { StatusesArgs } from "../args/statuses.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import { AttendedMeetings, CitedMeetings, HeldPositions } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Person)
export class PersonResolver {
  @Relation(
    HeldPositions,
    "positions-held",
    "What the person is said to hold or have held, last cited first.",
    [StatusesArgs, BeliefArgs],
  )
  declare positions: RelationField;

  @Relation(CitedMeetings, "meetings-chaired", "The meetings that the person chaired, newest first.", [
    WindowArgs,
    BeliefArgs,
  ])
  declare chaired: RelationField;

  @Relation(AttendedMeetings, "meetings-attended", "The meetings that the person attended, newest first.", [
    RolesArgs,
    WindowArgs,
    BeliefArgs,
  ])
  declare attended: RelationField;
}
