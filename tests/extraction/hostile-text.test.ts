import { expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";

const lexicon = loadLexicon();

/** Long enough that anything quadratic would not end within the test's time; how fast it is, bench says. */
const LENGTH = 400_000;
const HOSTILE = [
  "(",
  "([{“",
  "A ",
  "Nguyễn ",
  "Nguyễn Văn An, ",
  "chủ trì ",
  "Thủ tướng Vũ Đức Thành chủ trì hội nghị và ",
  "ngày 20/10, ",
  "Chủ tịch, ",
  "của Ban của ",
  "Hội ",
  "các công văn số 1/A, ",
  "Luật sửa đổi, bổ sung ",
  "ông Trần Văn An dự hội nghị ngày 3/4 theo Nghị quyết số 18-NQ/TW, ",
  "hội nghị tháng 3/2018, ",
  "a\u0301\u0301\u0301",
  "Tại hội nghị, ông Trần Văn An nói. ",
  "3 Phó chủ tịch gồm các ông, bà: ",
  "Ban Chul - soo Chan - o - cha ",
  "do Viện A - Bộ Tài chính của Lào và Sở Y tế tổ chức hội nghị ",
  "ông Trần Văn An và ông Lê Văn Bình được bầu làm Bí thư, ",
  "một hội nghị bàn về rau, ông Trần Văn An dự hội nghị ",
];

test.each(HOSTILE)("a text of nothing but “%s” is read to its end", (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  expect(extract({ id: "hostile", title: "", text }, lexicon).article.id).toBe("hostile");
});

test("many different names are read to their end", () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `Nguyễn Văn X${i.toString(36).replace(/\d/g, "o")}`);
  expect(extract({ id: "names", title: "", text: names.join(", ") }, lexicon).persons.length).toBeGreaterThan(
    1000,
  );
});

test("a list without end behind one kind of document is read to its end", () => {
  const numbers = Array.from({ length: 20_000 }, (_, i) => i + 1).join(", ");
  const text = `Nghị quyết Trung ương ${numbers} khóa ${numbers}.`;
  expect(extract({ id: "numbers", title: "", text }, lexicon).article.id).toBe("numbers");
});
