import { expect, test } from "vitest";
import { readText } from "../../../src/extraction/read-text.ts";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";

const lexicon = loadLexicon();

function kinds(text: string, title = ""): string[] {
  return [...readText({ id: "segments", title, text }, lexicon).segments];
}

test("an article's sentences are told by their place and their marks", () => {
  const text = [
    "Tỉnh bầu thêm hai Phó Chủ tịch",
    "06:11 | 30/11/2020",
    "Ngày 29/11, Hội đồng nhân dân tỉnh họp.\n",
    "Kết quả bầu cử như sau:",
    "- Ông Lê Khôi, Giám đốc Sở Y tế. Ông sinh năm 1970.",
    "- Bà Mai Thị Hạnh.\n",
    "Ông Lê Khôi nói: “Tôi xin hứa. Tôi sẽ làm hết sức. Xin cảm ơn.”",
    "Ông Lê Khôi phát biểu. Ảnh: Dương Hà",
    "Bạch Dương",
  ].join("\n");
  expect(kinds(text)).toEqual([
    ...["title", "dateline", "lead", "body", "list", "list", "list"],
    ...["body", "quote", "quote", "body", "caption", "by-line"],
  ]);
});

test("the title again is no lead, whatever marks it holds", () => {
  const title = "Lũ rút! Tỉnh họp gấp.";
  expect(kinds(`${title}\nSáng 3/4, tỉnh họp.`, title)).toEqual(["title", "title", "lead"]);
  expect(kinds(`${title}\nSáng 3/4, tỉnh họp.`)).not.toContain("title");
});

test("a sentence that goes on outside the marks is the reporter's", () => {
  expect(kinds("Tỉnh họp.\n\n“Phải làm ngay”, ông Lê Khôi nói. “Không ai được chậm trễ.”")).toEqual([
    "lead",
    "body",
    "quote",
  ]);
});

test("a mark that nothing closes in its paragraph opens no quotation", () => {
  expect(kinds("Tỉnh họp.\n\nÔng nói: “Phải làm. Ai cũng lo.\n\nMưa to. Nước lên.”")).not.toContain("quote");
});

test("a dash behind no colon makes no list", () => {
  expect(kinds("Tỉnh họp.\n\nMưa to.\n- Ông Lê Khôi đến.")).not.toContain("list");
});

test("a line that addresses somebody signs nothing", () => {
  expect(kinds("Tỉnh họp. Cùng dự có:\n- Bà Mai Thị Hạnh\n\nÔng Cao Xuân Vinh")).not.toContain("by-line");
  expect(kinds("Tỉnh họp. Mưa to.\n\nCao Xuân Vinh").at(-1)).toBe("by-line");
});

test("a line told twice is a picture's, a lead told again is none", () => {
  const picture = "Ông Lê Khôi trả lời các phóng viên.";
  expect(kinds(`Sáng 3/4, tỉnh họp.\n\n${picture}\nMưa to.\n${picture}`)).toEqual([
    ...["lead", "caption", "body", "caption"],
  ]);
  expect(kinds("Sáng 3/4, tỉnh họp báo.\n\nMưa to.\nSáng 3/4, tỉnh họp báo.")).toEqual([
    "lead",
    "body",
    "body",
  ]);
});
