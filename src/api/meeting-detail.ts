import { registerEnumType } from "type-graphql";
import type { MeetingReportRow } from "../graph/read-rows.ts";

/** What reports of one meeting may differ on. */
export enum MeetingDetail {
  DATE = "date",
  END_DATE = "endDate",
  TIME_OF_DAY = "timeOfDay",
  PLACE = "place",
  MODE = "mode",
  STATUS = "status",
  CHAIRS = "chairIds",
}

registerEnumType(MeetingDetail, {
  name: "MeetingDetail",
  description: "What reports of one meeting may differ on.",
  valuesConfig: {
    DATE: { description: "The day, or the first of several." },
    END_DATE: { description: "The last day." },
    TIME_OF_DAY: { description: "Morning, noon, afternoon or evening." },
    PLACE: { description: "The place as worded." },
    MODE: { description: "In person, online or both." },
    STATUS: { description: "Held, or only planned." },
    CHAIRS: { description: "Who chaired it; articles that name nobody are left out." },
  },
});

/** The details on which two reports that both say something say something else. */
export function disputedDetails(reports: readonly MeetingReportRow[]): MeetingDetail[] {
  return Object.values(MeetingDetail).filter((detail) => {
    const said = reports
      .map((report) => report[detail])
      .filter((value) => value !== null && value.length > 0)
      .map((value) => JSON.stringify(value));
    return new Set(said).size > 1;
  });
}
