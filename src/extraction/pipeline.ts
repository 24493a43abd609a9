import type { StatementRule } from "./rule.ts";
import { absent } from "./statements/attended/absent.ts";
import { atMeeting } from "./statements/attended/at-meeting.ts";
import { conferred } from "./statements/attended/conferred.ts";
import { floor } from "./statements/attended/floor.ts";
import { hasMeeting } from "./statements/attended/has-meeting.ts";
import { heard } from "./statements/attended/heard.ts";
import { ledBy } from "./statements/attended/led-by.ts";
import { listed } from "./statements/attended/listed.ts";
import { otherSide } from "./statements/attended/other-side.ts";
import { presenceOf } from "./statements/attended/presence-of.ts";
import { received } from "./statements/attended/received.ts";
import { spokeAt } from "./statements/attended/spoke-at.ts";
import { subjectAttends } from "./statements/attended/subject-attends.ts";
import { talks } from "./statements/attended/talks.ts";
import { activeVerb } from "./statements/chaired/active-verb.ts";
import { byAgent } from "./statements/chaired/by-agent.ts";
import { underChair } from "./statements/chaired/under-chair.ts";
import { verbFirst } from "./statements/chaired/verb-first.ts";
import { agenda } from "./statements/discussed/agenda.ts";
import { appointed } from "./statements/holds/appointed.ts";
import { copula } from "./statements/holds/copula.ts";
import { disciplined } from "./statements/holds/disciplined.ts";
import { dismissed } from "./statements/holds/dismissed.ts";
import { ended } from "./statements/holds/ended.ts";
import { movedFrom } from "./statements/holds/moved-from.ts";
import { predecessor } from "./statements/holds/predecessor.ts";
import { sharedHead } from "./statements/holds/shared-head.ts";
import { titleAfter } from "./statements/holds/title-after.ts";
import { titleBefore } from "./statements/holds/title-before.ts";
import { titleIs } from "./statements/holds/title-is.ts";
import { activeOrganiser } from "./statements/organised/active-organiser.ts";
import { bodyChairs } from "./statements/organised/body-chairs.ts";
import { byAgentOrganiser } from "./statements/organised/by-agent-organiser.ts";
import { convenes } from "./statements/organised/convenes.ts";
import { ofBody } from "./statements/organised/of-body.ts";

/** Every rule, in the one order in which they speak. Where two say the same fact, the earlier is its rule. */
export const PIPELINE: readonly StatementRule[] = Object.freeze([
  appointed, // before title-before: the event says more than the title beside a name
  dismissed, // before copula: “thôi giữ chức” holds the verb of holding
  disciplined,
  ended,
  titleBefore, // before title-after: a title between two names goes forward when it touches the next
  titleAfter,
  sharedHead, // after the titles at names: it adds to each what none repeats
  copula,
  titleIs,
  movedFrom,
  predecessor, // last of HOLDS: only for who has no title of his own
  underChair, // before active-verb: “dưới sự chủ trì của” holds the verb
  byAgent, // before active-verb: “do A chủ trì” names the chair before the verb, too
  activeVerb,
  verbFirst, // after active-verb: only where nobody stands before the verb
  listed, // before subject: a list behind “dự … có” has no subject
  subjectAttends,
  presenceOf,
  spokeAt, // before at-meeting: it knows the role
  atMeeting,
  talks,
  hasMeeting,
  otherSide,
  heard,
  received,
  conferred,
  ledBy,
  absent,
  floor, // last of ATTENDED: a guess for who is in no frame
  activeOrganiser,
  byAgentOrganiser,
  convenes,
  bodyChairs,
  ofBody, // last of ORGANISED: the weakest wording
  agenda,
]);
