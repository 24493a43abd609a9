import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extraction/extract.ts";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";

const lexicon = loadLexicon();

function record(text: string, publishedAt: string | null = null) {
  return extract({ id: "fields", title: "", text, publishedAt }, lexicon);
}

describe("a meeting's record", () => {
  test.each([
    ["kỳ họp thứ 9", "9"],
    ["kỳ họp thứ hai", "2"],
    ["phiên họp lần thứ mười hai", "12"],
    ["Đại hội lần thứ XIV", "14"],
    ["phiên họp thường kỳ", null],
  ])("tells which of its kind “%s” is", (name, number) => {
    const { meetings } = record(`Sáng 3/4/2021, ông Trần Văn Khôi chủ trì ${name}.`);
    expect(meetings.map((meeting) => meeting.number)).toEqual([number]);
  });

  test("tells which sitting a session was part of, and of no other meeting", () => {
    const { meetings } = record(
      "Phiên chất vấn sáng 3/4/2021 do ông Trần Văn Khôi chủ trì. Tại phiên chất vấn ông Lê Văn Sĩ tại Kỳ họp thứ 9 HĐND tỉnh, bà Mai Thị Hạnh nêu ba việc.",
    );
    expect(meetings.find(({ kind }) => kind === "phiên chất vấn")?.number).toBe("9");
    const other = record(
      "Phiên chất vấn sáng 3/4/2021 do ông Trần Văn Khôi chủ trì. Tại phiên chất vấn, bà Mai Thị Hạnh nhắc lại Kỳ họp thứ 9 HĐND tỉnh.",
    );
    expect(other.meetings.find(({ kind }) => kind === "phiên chất vấn")?.number).toBe(null);
  });

  test.each([
    ["Bộ trưởng Vũ Đức Thành có buổi làm việc với ông Trần Văn Khôi", "Buổi làm việc"],
    ["Bộ trưởng Vũ Đức Thành đã làm việc với ông Trần Văn Khôi", "Làm việc"],
    ["Bộ trưởng Vũ Đức Thành có cuộc gặp giữa hai bên", "Cuộc gặp giữa hai bên"],
    ["Bộ trưởng Vũ Đức Thành chủ trì cuộc họp nội các", "Cuộc họp nội các"],
    [
      "Bộ trưởng Vũ Đức Thành chủ trì hội nghị tổng kết công tác phòng, chống thiên tai",
      "Hội nghị tổng kết công tác phòng, chống thiên tai",
    ],
    [
      "Bộ trưởng Vũ Đức Thành chủ trì hội nghị về phối hợp giữa các địa phương",
      "Hội nghị về phối hợp giữa các địa phương",
    ],
  ])("has no name that leads on to nothing: %s", (said, name) => {
    expect(record(`Sáng 3/4/2021, ${said}.`).meetings.map((meeting) => meeting.name)).toEqual([name]);
  });

  test("keeps what is said of its day apart from what its publication implies", () => {
    const { meetings } = record("Chiều 5/5, Thủ tướng Vũ Đức Thành chủ trì cuộc họp.", "2021-05-06");
    expect(meetings).toMatchObject([{ date: "2021-05-05", dateSaid: "--05-05", timeOfDay: "afternoon" }]);
  });

  test("names the sites, also those of which nobody is named", () => {
    const { meetings } = record(
      "Tối 7/8/2020, Thứ trưởng Bộ Y tế Đỗ Văn Lâm chủ trì cuộc họp trực tuyến với điểm cầu Đà Nẵng, điểm cầu Quảng Nam và 63 điểm cầu.",
    );
    expect(meetings).toMatchObject([{ mode: "online", sites: ["điểm cầu Đà Nẵng", "điểm cầu Quảng Nam"] }]);
  });

  test("has no sites where it was held in one place", () => {
    expect(
      record("Sáng 3/4/2021, tại Huế, ông Trần Văn Khôi chủ trì hội nghị.").meetings[0],
    ).not.toHaveProperty("sites");
  });

  test("is hybrid where both ways are said, whichever first", () => {
    const { meetings } = record(
      "Ngày 20/9/2021, Chủ tịch Quốc hội Vũ Văn Hiếu khai mạc kỳ họp thứ 2 theo hình thức trực tuyến kết hợp trực tiếp.",
    );
    expect(meetings.map(({ mode }) => mode)).toEqual(["hybrid"]);
  });

  test("is not held where an ambassador is sent to", () => {
    const { meetings } = record(
      "Chiều 1/2/2021, Bộ trưởng Bộ Tài chính Hồ Đức Tín tiếp Đại sứ Nhật Bản tại Việt Nam Yamada Takio.",
    );
    expect(meetings.map(({ place }) => place)).toEqual([null]);
  });
});

describe("a meeting's way of being held", () => {
  const SAID = {
    "in-person": [
      "Thủ tướng Vũ Đức Thành chủ trì cuộc họp trực tiếp tại Huế",
      "ông Trần Văn Khôi chủ trì hội nghị theo hình thức trực tiếp",
      "ông Trần Văn Khôi khai mạc kỳ họp; kỳ họp được tổ chức trực tiếp, không qua màn hình",
      "ông Trần Văn Khôi khai mạc kỳ họp thứ 3 theo hình thức tập trung",
    ],
    online: [
      "ông Trần Văn Khôi chủ trì hội nghị trực tuyến toàn quốc",
      "ông Trần Văn Khôi chủ trì hội nghị; hội nghị được Bộ Y tế tổ chức trực tuyến",
      "ông Trần Văn Khôi chủ trì hội nghị tại điểm cầu Quảng Nam",
      "ông Trần Văn Khôi chủ trì phiên họp theo hình thức trực tuyến",
    ],
    hybrid: [
      "ông Trần Văn Khôi chủ trì hội nghị theo hình thức trực tiếp kết hợp trực tuyến",
      "ông Trần Văn Khôi chủ trì hội nghị, được tổ chức kết hợp trực tuyến và trực tiếp",
      "ông Trần Văn Khôi chủ trì hội nghị, tổ chức trực tiếp tại Huế và nối với 12 điểm cầu",
    ],
    "": [
      "ông Trần Văn Khôi chủ trì hội nghị",
      "ông Trần Văn Khôi trực tiếp chủ trì hội nghị",
      "ông Trần Văn Khôi, người lãnh đạo trực tiếp của đoàn, chủ trì hội nghị",
      "ông Trần Văn Khôi chủ trì hội nghị, trực tiếp chỉ đạo việc sơ tán",
      "ông Trần Văn Khôi chủ trì phiên họp; phiên họp được truyền hình trực tiếp",
      "ông Trần Văn Khôi chủ trì cuộc họp trực tiếp điều hành việc sơ tán",
      "ông Trần Văn Khôi chủ trì phiên họp tập trung vào ngân sách",
      "ông Trần Văn Khôi chủ trì hội nghị về dịch vụ công trực tuyến",
      "ông Trần Văn Khôi chủ trì hội nghị về đấu giá trực tuyến và nộp hồ sơ trực tiếp, trực tuyến",
    ],
  };
  const cases = Object.entries(SAID).flatMap(([mode, texts]) => texts.map((text) => [mode, text] as const));

  test.each(cases)("is “%s” where %s", (mode, text) => {
    const modes = record(`Sáng 3/4/2021, ${text}.`).meetings.map((meeting) => meeting.mode ?? "");
    expect(modes).toEqual([mode]);
  });

  test("is told by what stands between it and the next meeting", () => {
    const { meetings } = record(
      "Sáng 3/4/2021, ông Trần Văn Khôi chủ trì hội nghị trực tuyến. Chiều 5/4/2021, ông Trần Văn Khôi chủ trì buổi làm việc trực tiếp với đoàn Nhật Bản.",
    );
    expect(meetings.map(({ date, mode }) => [date, mode])).toEqual([
      ["2021-04-03", "online"],
      ["2021-04-05", "in-person"],
    ]);
  });
});

describe("a body of a province that is not named", () => {
  const committee = (text: string) => record(text).bodies.find(({ name }) => name === "Tỉnh ủy")?.area;
  const REPORT = "Bí thư Tỉnh ủy Phan Văn Lộc chủ trì hội nghị. Đoàn đã thăm Nghệ An, rồi Nghệ An lại mời.";

  test.each([
    ["its dateline", `Quảng Trị, 06:11 | 30/11/2020\n\nChiều 29/11, ${REPORT}`],
    ["its opening", `Quảng Trị - Chiều 29/11, ${REPORT}`],
    ["its opening in brackets", `(Quảng Trị) - Chiều 29/11, ${REPORT}`],
    ["its site", `Chiều 29/11, tại điểm cầu Quảng Trị, ${REPORT.replaceAll("Nghệ An", "miền Tây")}`],
  ])("is of the province of %s", (_, text) => {
    expect(committee(text)).toBe("Quảng Trị");
  });

  test("is of the site at which those who hold its posts are, and of no other site", () => {
    const { bodies } = record(
      "Chiều 29/11, bà Lê Thị Hoa chủ trì hội nghị trực tuyến. Tại điểm cầu Quảng Trị có ông Phan Văn Lộc, Bí thư Tỉnh ủy; bà Đỗ Thu Hà, Chủ tịch UBND tỉnh. Dự tại điểm cầu Nghệ An có ông Vũ Đức Thành, Bí thư Tỉnh ủy.",
    );
    expect(bodies.map(({ name, area }) => `${name}: ${area}`)).toEqual([
      "Tỉnh ủy: Quảng Trị",
      "UBND tỉnh: Quảng Trị",
      "Tỉnh ủy: Nghệ An",
    ]);
  });
});

describe("a title's level and body", () => {
  test("tells a foreign government from the own", () => {
    const { statements } = record(
      "Thủ tướng Nhật Bản Tanaka Ichiro gặp Thủ tướng Chính phủ Vũ Đức Thành tại Hà Nội.",
    );
    expect(statements.flatMap((s) => (s.type === "HOLDS" ? [[s.title, s.level]] : []))).toEqual([
      ["Thủ tướng Nhật Bản", "foreign"],
      ["Thủ tướng Chính phủ", "government"],
    ]);
  });

  test("begins no body with the title's own word", () => {
    const { bodies } = record("Ông Đỗ Quang Hưng, Phó Viện trưởng Viện Sử học, phát biểu.");
    expect(bodies.map(({ name }) => name)).toEqual(["Viện Sử học"]);
  });
});
