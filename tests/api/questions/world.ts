import { delegates } from "./people.ts";
import type { Report } from "./report.ts";

/** The article that is taken back once all are loaded. */
export const RETRACTED = "hoax";

/**
 * Invented articles whose right answers can be worked out by hand. The traps: a namesake (`doctor`), a meeting
 * dated by its month only, one without a year, one that was only planned, one that two papers report differently, a
 * plenary of 200, and an article that is taken back.
 *
 * | meeting | date | chair | present besides | organiser |
 * |---|---|---|---|---|
 * | review | 2019-03-01 | son | khai, minh | Ban Tổ chức |
 * | online | 2020-01-10 | khai | minh, binh, hoa; lan by the second article, doctor by the third only | Ban Tổ chức |
 * | visit | 2020-02 | khai | binh, hoa | Tỉnh ủy Hà Nam |
 * | plenary | 2020-05-18 | khai | minh, binh, 197 delegates | Ban Tổ chức |
 * | session | 2020-06-15 | minh | lan, hoa; binh absent by one paper, present by another | Vụ Địa phương |
 * | talk | --09-02 | khai | minh | – |
 * | planned | 2021-12-01 | khai | – | Ban Tổ chức |
 */
export const WORLD: readonly Report[] = [
  {
    id: "review",
    on: "2019-03-02",
    meeting: { name: "Hội nghị tổng kết", date: "2019-03-01", mode: "in-person", place: "Hà Nội" },
    chairs: ["son"],
    attend: ["khaiInHaNam", "minh"],
    organisers: ["Ban Tổ chức Trung ương"],
    documents: ["Chỉ thị 05"],
  },
  {
    id: "appointments",
    on: "2019-11-21",
    posts: [
      { who: "khai", event: "APPOINTED", date: "2019-11-20" },
      { who: "khai", title: "Bí thư Tỉnh ủy Hà Nam", body: "Tỉnh ủy Hà Nam", status: "former" },
      { who: "son", status: "former", event: "DISMISSED", date: "2019-11-20" },
      { who: "binh", event: "ELECTED", date: "2019-11" },
    ],
  },
  { id: "clinic-before", on: "2019-12-05", posts: [{ who: "tu" }] },
  {
    id: "online",
    on: "2020-01-11",
    meeting: {
      name: "Hội nghị trực tuyến triển khai nhiệm vụ",
      date: "2020-01-10",
      mode: "online",
      place: "Hà Nội",
    },
    chairs: ["khai"],
    attend: [
      { who: "minh", at: "điểm cầu Hà Nội" },
      { who: "binh", role: "SPOKE", at: "điểm cầu Hà Nam" },
      { who: "hoa", at: "điểm cầu Hà Nam" },
    ],
    organisers: ["Ban Tổ chức Trung ương"],
    documents: ["Chỉ thị 05"],
  },
  {
    id: "online-again",
    on: "2020-01-13",
    source: "Báo Khác",
    sure: 0.6,
    meeting: {
      name: "Hội nghị trực tuyến triển khai nhiệm vụ",
      date: "2020-01-10",
      mode: "online",
      place: "Hà Nội",
    },
    chairs: ["khai"],
    attend: [{ who: "binh", role: "REPORTED" }, "lan"],
    organisers: ["Ban Tổ chức Trung ương"],
  },
  {
    id: "online-from-nghe-an",
    on: "2020-01-14",
    meeting: {
      name: "Hội nghị trực tuyến triển khai nhiệm vụ",
      date: "2020-01-10",
      mode: "online",
      place: "Hà Nội",
    },
    chairs: ["khai"],
    attend: [{ who: "doctor", at: "điểm cầu Nghệ An" }],
  },
  { id: "deputy", on: "2020-01-20", posts: [{ who: "tung" }] },
  {
    id: "deputy-promoted",
    on: "2020-09-02",
    posts: [
      { who: "tung", status: "former" },
      {
        who: "tung",
        title: "Phó Trưởng Ban Tổ chức Trung ương",
        body: "Ban Tổ chức Trung ương",
        event: "APPOINTED",
        date: "2020-09-01",
      },
    ],
  },
  { id: "clinic-after", on: "2020-02-20", posts: [{ who: "tu" }] },
  {
    id: "visit",
    on: "2020-03-02",
    meeting: { name: "Buổi làm việc tại Hà Nam", kind: "buổi làm việc", date: "2020-02", place: "Phủ Lý" },
    chairs: ["khai"],
    attend: ["binh", "hoa"],
    organisers: ["Tỉnh ủy Hà Nam"],
  },
  {
    id: "plenary",
    on: "2020-05-19",
    meeting: { name: "Hội nghị toàn quốc", date: "2020-05-18", mode: "in-person", place: "Hà Nội" },
    chairs: ["khai"],
    attend: ["minh", "binh", ...delegates(197).map((name) => ({ who: `= ${name}` as const }))],
    organisers: ["Ban Tổ chức Trung ương"],
  },
  {
    id: "session",
    on: "2020-06-16",
    meeting: { name: "Phiên họp thường kỳ", kind: "phiên họp", date: "2020-06-15", mode: "in-person" },
    chairs: ["minh"],
    attend: ["lan", { who: "hoa", role: "REPORTED" }, { who: "binh", role: "ABSENT" }],
    organisers: ["Vụ Địa phương"],
    documents: ["Nghị quyết 18"],
  },
  {
    id: "session-again",
    on: "2020-06-18",
    source: "Báo Khác",
    sure: 0.5,
    meeting: { name: "Phiên họp thường kỳ", kind: "phiên họp", date: "2020-06-15" },
    chairs: ["minh"],
    attend: ["binh"],
    organisers: ["Vụ Địa phương"],
  },
  // Taken back by its paper: see RETRACTED.
  {
    id: "hoax",
    on: "2020-06-17",
    meeting: { name: "Phiên họp thường kỳ", kind: "phiên họp", date: "2020-06-15" },
    chairs: ["khai", "minh"],
    attend: ["binh"],
    organisers: ["Ban Tổ chức Trung ương"],
    documents: ["Chỉ thị 05"],
    posts: [{ who: "tu", event: "DISMISSED", date: "2020-06-01" }],
  },
  {
    id: "talk",
    on: null,
    meeting: { name: "Buổi nói chuyện", kind: "buổi làm việc", date: "--09-02" },
    chairs: ["khai"],
    attend: ["minh"],
  },
  {
    id: "promotion",
    on: "2020-10-02",
    posts: [
      {
        who: "hoa",
        title: "Phó Bí thư Tỉnh ủy Hà Nam",
        body: "Tỉnh ủy Hà Nam",
        event: "ELECTED",
        date: "2020-10-01",
      },
      { who: "hoa", status: "former" },
    ],
  },
  {
    id: "planned",
    on: "2021-11-20",
    meeting: { name: "Hội nghị sắp tới", date: "2021-12-01", status: "planned" },
    chairs: ["khai"],
    organisers: ["Ban Tổ chức Trung ương"],
  },
];
