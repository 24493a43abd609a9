import fc from "fast-check";
import type { MeetingMention } from "../../src/resolution/meeting-mention.ts";
import type { PersonMention } from "../../src/resolution/person-mention.ts";
import { person, report } from "./mentions.ts";

const some = <T>(...values: T[]) => fc.subarray(values);

/** Mentions of a few names, posts and provinces: much in common, much in conflict. */
export const persons: fc.Arbitrary<PersonMention[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Nguyễn Văn An", "Nguyễn Văn Ân", "NGUYỄN VĂN AN", "Trần Thị Hoà"),
      posts: fc.array(
        fc.record({
          positionId: fc.constantFrom("x", "y", "z"),
          role: fc.constantFrom("chair", "secretary", null),
          level: fc.constantFrom("central", "province", "commune", null),
          bodyId: fc.constantFrom("p", "q", null),
          area: fc.constantFrom(null, "Hà Nam", "tỉnh Nghệ An"),
          status: fc.constantFrom("current" as const, "former" as const, "acting" as const),
        }),
        { maxLength: 2 },
      ),
      day: fc.constantFrom(null, "2018-01-01", "2020-11-30"),
      years: some(2016, 2018, 2020),
      places: some("hà nam", "nghệ an"),
      bodies: some("p", "q", "so-y-te"),
      with: some("lê thị hoa", "phạm quốc bình", "trần văn khải"),
      birthYear: fc.constantFrom(null, null, 1960, 1975),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map(({ posts, ...said }, i) => person(`a${i % 11}#${said.name}`, posts, said)));

/** Reports of a few meetings: much in common, much in conflict. */
export const meetings: fc.Arbitrary<MeetingMention[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Hội nghị tổng kết", "Kỳ họp thứ 6", "Kỳ họp thứ 7", "Cuộc họp báo", "Hội nghị"),
      kind: fc.constantFrom("hội nghị", "kỳ họp", "họp báo", null),
      number: fc.constantFrom("6", "7", null),
      date: fc.constantFrom("2020-11-30", "--11-30", "2018-11-30", null),
      timeOfDay: fc.constantFrom("morning", "afternoon", null),
      place: fc.constantFrom("Hà Nội", "Hà Nam", null),
      chairs: some("lê thị hoa", "phạm quốc bình"),
      attendees: some("trần văn khải", "lê thị hoa"),
      organisers: some("so-y-te", "quoc-hoi"),
      with: some("trần văn khải", "lê thị hoa", "đỗ văn bảy"),
      bodies: some("so-y-te", "hiep-hoi-a", "hiep-hoi-b"),
      title: fc.constantFrom("", "Họp về cầu Rồng", "Xây cầu Rồng"),
      years: some(2018, 2020),
      areas: some("hà nam", "hà nội"),
      topics: some("heo", "sán", "rồng", "vịnh", "kênh"),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((said, i) => report(`a${i % 11}#meeting ${said.date} ${said.kind}`, said)));
