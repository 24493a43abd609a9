import { expect, test } from "vitest";
import { sentences } from "../../src/text/sentences.ts";
import { tokenize } from "../../src/text/tokens.ts";

const split = (text: string) => {
  const tokens = tokenize(text);
  return sentences(tokens, new Set(["tp", "pgs", "ts"])).map(({ from, to }) => tokens.slice(from, to));
};

test.each([
  ["Một câu. Hai câu! Ba?", ["Một câu.", "Hai câu!", "Ba?"]],
  ["Chủ tịch UBND TP. Cần Thơ nói.", ["Chủ tịch UBND TP. Cần Thơ nói."]],
  ["Chủ tịch UBND TP.\nCần Thơ nói.", ["Chủ tịch UBND TP.\nCần Thơ nói."]],
  ["Hai Phó chủ tịch UBND TP.\nÔng An nói.", ["Hai Phó chủ tịch UBND TP.", "Ông An nói."]],
  ["PGS.TS. Lê Văn An nói.", ["PGS.TS. Lê Văn An nói."]],
  ["Bà Nguyễn Thị C. bị thương. Hết.", ["Bà Nguyễn Thị C. bị thương.", "Hết."]],
  ["Tiêu đề không chấm\nCâu đầu.", ["Tiêu đề không chấm", "Câu đầu."]],
  ["Gồm:\n1. Ông An.\n2. Bà Bình.", ["Gồm:", "1. Ông An.", "2. Bà Bình."]],
  ["Có mặt lúc 7. Sau đó họp.", ["Có mặt lúc 7.", "Sau đó họp."]],
  ["Giá 1.500 đồng. Rẻ.", ["Giá 1.500 đồng.", "Rẻ."]],
  ["Đoạn đầu,\n\nđoạn sau", ["Đoạn đầu,", "đoạn sau"]],
  ["Ông nói: “Tốt.” Rồi ông đi.", ["Ông nói: “Tốt.”", "Rồi ông đi."]],
  ["Ông nói (rất to.) Rồi ông đi.", ["Ông nói (rất to.)", "Rồi ông đi."]],
  ["Anh ở “nhà” Bà đi.", ["Anh ở “nhà” Bà đi."]],
  ["Anh về... rồi lại đi. Hết.", ["Anh về... rồi lại đi.", "Hết."]],
  ["Lúc 9 giờ. 30 người đến.", ["Lúc 9 giờ.", "30 người đến."]],
  ["Hết rồi . Mai về.", ["Hết rồi .", "Mai về."]],
  ["Ông ở TP . Mai về.", ["Ông ở TP .", "Mai về."]],
  ["Ông có vitamin c. Ông ăn.", ["Ông có vitamin c.", "Ông ăn."]],
  ["Ông ở khu CN. Ông ăn.", ["Ông ở khu CN.", "Ông ăn."]],
  [". Mai về.", [".", "Mai về."]],
  ["Năm 12. Mai về.", ["Năm 12.", "Mai về."]],
  ["Ông ở\nnhà An", ["Ông ở", "nhà An"]],
  ["Có bí thư,\nchủ tịch xã", ["Có bí thư,\nchủ tịch xã"]],
  ["Có bí thư,\nChủ tịch xã", ["Có bí thư,", "Chủ tịch xã"]],
  ["Có bí thư…\nvà chủ tịch", ["Có bí thư…\nvà chủ tịch"]],
  ["Có bí thư,\n12 xã", ["Có bí thư,", "12 xã"]],
  ["Ông về nhà.\nbà cũng về.", ["Ông về nhà.", "bà cũng về."]],
  ["Ông ở TP .\nCần Thơ đẹp.", ["Ông ở TP .", "Cần Thơ đẹp."]],
  ["Ông đi dép.\nBà đi giày.", ["Ông đi dép.", "Bà đi giày."]],
])("%s", (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test("nothing has no sentence", () => {
  expect(split("")).toEqual([]);
});

test("a text that never stops is cut all the same, and loses nothing", () => {
  const cut = split("a ".repeat(2000));
  expect(cut.map((sentence) => sentence.split(" ").length)).toEqual([600, 600, 600, 200]);
});
