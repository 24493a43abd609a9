import type { ClassType } from "type-graphql";
import { edgeBases } from "./cited-edge.ts";
import { CompanionEdge } from "./companion-edge.ts";
import { CompanionShiftEdge } from "./companion-shift-edge.ts";
import { connectionType } from "./connection-type.ts";
import { SearchedEdge } from "./searched-edge.ts";
import { StaffEdge, UncitedEdge } from "./staff-edges.ts";
import { TogetherEdge } from "./together-edge.ts";
import { Article } from "./types/article.type.ts";
import { Body } from "./types/body.type.ts";
import { CoveredConnection } from "./types/coverage.type.ts";
import { Document } from "./types/document.type.ts";
import { Meeting } from "./types/meeting.type.ts";
import { Node } from "./types/node.type.ts";
import { Person } from "./types/person.type.ts";
import { Position } from "./types/position.type.ts";
import { Statement } from "./types/statement.type.ts";

const { cited, attendance, speaker, tenure } = edgeBases;
const searched = SearchedEdge as unknown as ClassType;
const person = () => Person;
const position = () => Position;
const body = () => Body;
const meeting = () => Meeting;
const document = () => Document;
const article = () => Article;

/** Every list of the API, named for what it is a list of. */
export const Persons = connectionType("Person", person, searched);
export const Positions = connectionType("Position", position, searched);
export const Bodies = connectionType("Body", body, searched);
export const Meetings = connectionType("Meeting", meeting, searched);
export const Documents = connectionType("Document", document, searched);
export const Articles = connectionType("Article", article, searched);
export const Statements = connectionType("Statement", () => Statement);

export const SearchHits = connectionType("SearchHit", () => Node as unknown as ClassType, searched);

export const CitedPersons = connectionType("CitedPerson", person, cited);
export const CitedBodies = connectionType("CitedBody", body, cited);
export const CitedMeetings = connectionType("CitedMeeting", meeting, cited);
export const CitedDocuments = connectionType("CitedDocument", document, cited);
export const MentioningArticles = connectionType("MentioningArticle", article, cited);
export const AttendedMeetings = connectionType("AttendedMeeting", meeting, attendance);
export const Attendees = connectionType("Attendee", person, attendance);
export const HeldPositions = connectionType("HeldPosition", position, tenure);
export const Speakers = connectionType("Speaker", person, speaker);
export const MeetingsTogether = connectionType(
  "MeetingTogether",
  meeting,
  TogetherEdge as unknown as ClassType,
);
export const Companions = connectionType(
  "Companion",
  person,
  CompanionEdge as unknown as ClassType,
  CoveredConnection as unknown as ClassType,
);
export const CompanionShifts = connectionType(
  "CompanionShift",
  person,
  CompanionShiftEdge as unknown as ClassType,
);
export const Staff = connectionType("Staff", person, StaffEdge as unknown as ClassType);
export const UncitedStaff = connectionType("UncitedStaff", person, UncitedEdge as unknown as ClassType);
export const Holders = connectionType("Holder", person, tenure);
