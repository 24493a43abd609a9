import { registerEnumType } from "type-graphql";

/** GraphQL names on the left, what the graph holds on the right. */
export enum MeetingMode {
  IN_PERSON = "in-person",
  ONLINE = "online",
  HYBRID = "hybrid",
}
registerEnumType(MeetingMode, {
  name: "MeetingMode",
  description: "Where those who took part were.",
  valuesConfig: {
    IN_PERSON: { description: "In one place." },
    ONLINE: { description: "At several sites (`điểm cầu`), joined by line." },
    HYBRID: { description: "In one place, others joining by line." },
  },
});

export enum MeetingStatus {
  HELD = "held",
  PLANNED = "planned",
}
registerEnumType(MeetingStatus, {
  name: "MeetingStatus",
  description: "Whether it was reported as held.",
  valuesConfig: {
    HELD: { description: "An article reports it as held." },
    PLANNED: { description: "It was only announced." },
  },
});

export enum TimeOfDay {
  MORNING = "morning",
  NOON = "noon",
  AFTERNOON = "afternoon",
  EVENING = "evening",
}
registerEnumType(TimeOfDay, {
  name: "TimeOfDay",
  description: "The part of the day that the articles name.",
  valuesConfig: {
    MORNING: { description: "`sáng`" },
    NOON: { description: "`trưa`" },
    AFTERNOON: { description: "`chiều`" },
    EVENING: { description: "`tối`" },
  },
});

export enum AttendanceRole {
  PRESENT = "PRESENT",
  OPENED = "OPENED",
  SPOKE = "SPOKE",
  REPORTED = "REPORTED",
  CONCLUDED = "CONCLUDED",
  ABSENT = "ABSENT",
}
registerEnumType(AttendanceRole, {
  name: "AttendanceRole",
  description: "What a person did at a meeting. Whoever is not reported is not thereby absent.",
  valuesConfig: {
    PRESENT: { description: "Was there." },
    OPENED: { description: "Opened it." },
    SPOKE: { description: "Spoke at it." },
    REPORTED: { description: "Gave a report to it." },
    CONCLUDED: { description: "Concluded it." },
    ABSENT: { description: "Was reported as absent." },
  },
});

export enum TenureStatus {
  CURRENT = "current",
  FORMER = "former",
  ACTING = "acting",
}
registerEnumType(TenureStatus, {
  name: "TenureStatus",
  description: "How the articles speak of a person's position, on their dates.",
  valuesConfig: {
    CURRENT: { description: "Holds it." },
    FORMER: { description: "Held it before (`nguyên`, `cựu`)." },
    ACTING: { description: "Acts in it (`quyền`, `phụ trách`)." },
  },
});

export enum TenureEvent {
  APPOINTED = "APPOINTED",
  ELECTED = "ELECTED",
  ASSIGNED = "ASSIGNED",
  TRANSFERRED = "TRANSFERRED",
  APPROVED = "APPROVED",
  DISMISSED = "DISMISSED",
  DISCIPLINED = "DISCIPLINED",
  RETIRED = "RETIRED",
  RESIGNED = "RESIGNED",
  DIED = "DIED",
}
registerEnumType(TenureEvent, {
  name: "TenureEvent",
  description: "What began or ended a tenure.",
  valuesConfig: {
    APPOINTED: { description: "Was appointed (`bổ nhiệm`)." },
    ELECTED: { description: "Was elected (`bầu`)." },
    ASSIGNED: { description: "Was assigned (`phân công`, `giao giữ chức`)." },
    TRANSFERRED: { description: "Was transferred (`điều động`, `luân chuyển`)." },
    APPROVED: { description: "The election was approved (`phê chuẩn`, `chuẩn y`)." },
    DISMISSED: { description: "Was relieved or dismissed (`miễn nhiệm`, `bãi nhiệm`, `cách chức`)." },
    DISCIPLINED: { description: "Was disciplined in the post (`kỷ luật`)." },
    RETIRED: { description: "Retired (`nghỉ hưu`)." },
    RESIGNED: { description: "Resigned (`từ chức`)." },
    DIED: { description: "Died in it (`từ trần`)." },
  },
});

export enum StatementType {
  MENTIONED_IN = "MENTIONED_IN",
  CHAIRED = "CHAIRED",
  ATTENDED = "ATTENDED",
  HOLDS = "HOLDS",
  ORGANISED = "ORGANISED",
  DISCUSSED = "DISCUSSED",
  PART_OF = "PART_OF",
  SUCCEEDED_BY = "SUCCEEDED_BY",
  ISSUED = "ISSUED",
}
registerEnumType(StatementType, {
  name: "StatementType",
  description: "What a statement says of its subject.",
  valuesConfig: {
    MENTIONED_IN: { description: "The article mentions the subject." },
    CHAIRED: { description: "A person chaired a meeting." },
    ATTENDED: { description: "A person attended a meeting, in a role." },
    HOLDS: { description: "A person holds, held or acts in a position." },
    ORGANISED: { description: "A body organised a meeting." },
    DISCUSSED: { description: "A meeting took up a document." },
    PART_OF: { description: "A body belongs to a body." },
    SUCCEEDED_BY: { description: "A body took over from the subject." },
    ISSUED: { description: "A body issued a document." },
  },
});

export enum Judgement {
  CONFIRMED = "CONFIRMED",
  REJECTED = "REJECTED",
}
registerEnumType(Judgement, {
  name: "Judgement",
  description: "What a reader decided of a statement.",
  valuesConfig: {
    CONFIRMED: { description: "The article says so." },
    REJECTED: { description: "The article does not say so; the statement counts nowhere." },
  },
});
