import { AttendanceRole, StatementType, TenureStatus } from "./enums.ts";
import { PartialDateScalar } from "./partial-date-scalar.ts";
import type { RelationFilter } from "./relation.ts";

export const inRoles: RelationFilter = {
  name: "roles",
  type: () => [AttendanceRole],
  description: "Only in these roles; all when left out.",
};

export const withStatuses: RelationFilter = {
  name: "statuses",
  type: () => [TenureStatus],
  description: "Only with these statuses; all when left out.",
};

export const ofTypes: RelationFilter = {
  name: "types",
  type: () => [StatementType],
  description: "Only statements of these types; all when left out.",
};

export const from: RelationFilter = {
  name: "from",
  type: () => PartialDateScalar,
  description: "Only from this day on; what has no known year is left out.",
};

export const to: RelationFilter = {
  name: "to",
  type: () => PartialDateScalar,
  description: "Only up to this day; what has no known year is left out.",
};
