import type {
  AttendedFinding,
  ChairedFinding,
  DiscussedFinding,
  Finding,
  HoldsFinding,
  OrganisedFinding,
} from "../rule.ts";
import type { MeetingEvent } from "./meeting-event.ts";

type AtEvent<F> = Omit<F, "meeting"> & { readonly rule: string; readonly event: MeetingEvent };

/** What stands when all rules have spoken: each fact once, each about a meeting of the article. */
export interface Settled {
  readonly events: readonly MeetingEvent[];
  readonly holds: readonly (HoldsFinding & { readonly rule: string })[];
  readonly chaired: readonly AtEvent<ChairedFinding>[];
  readonly attended: readonly AtEvent<AttendedFinding>[];
  readonly organised: readonly AtEvent<OrganisedFinding>[];
  readonly discussed: readonly AtEvent<DiscussedFinding>[];
}

/** A finding and the id of the rule that found it. */
export type Ruled<F extends Finding = Finding> = F & { readonly rule: string };
