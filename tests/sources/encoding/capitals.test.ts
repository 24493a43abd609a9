import { expect, test } from "vitest";
import { decodeTcvn3 } from "../../../src/sources/encoding/tcvn3.ts";
import { decodeVni } from "../../../src/sources/encoding/vni.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
  ["Hµ Néi, x· An Kh¸nh", "Hà Nội, xã An Khánh"],
  ["UBND x·", "UBND xã"],
])("TCVN3 has capitals with a tone only in a font of capitals: %s is %s", (written, read) => {
  expect(decodeTcvn3(latin1(written))).toBe(read);
});

test.each([
  ["ñy ban häp.", "Ủy ban họp."],
  ['Tßa tuyªn ¸n. ¤ng nãi: "ë ®©u còng vËy."', 'Tòa tuyên án. Ông nói: "Ở đâu cũng vậy."'],
  ["Bµ NguyÔn ¸nh TuyÕt, «ng TrÇn V¨n ót th¨m Ên §é", "Bà Nguyễn Ánh Tuyết, ông Trần Văn Út thăm Ấn Độ"],
  [
    '{"id":"a","text":"ñy ban häp.\\n\\nèm ®au ®Òu nghØ."}',
    '{"id":"a","text":"Ủy ban họp.\\n\\nỐm đau đều nghỉ."}',
  ],
])("a capital alone is raised where its place tells it: %s is %s", (written, read) => {
  expect(decodeTcvn3(latin1(written))).toBe(read);
});

test.each([
  ["Chñ tÞch ñy ban, Thµnh ñy Hµ Néi", "Chủ tịch ủy ban, Thành ủy Hà Nội"],
  ["¤ng An ë Hµ Néi", "Ông An ở Hà Nội"],
  ["nh×n ¸nh s¸ng\në xa", "nhìn ánh sáng\nở xa"],
])("nothing tells that these are capitals: %s is %s", (written, read) => {
  expect(decodeTcvn3(latin1(written))).toBe(read);
});

test.each([
  ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["CHUÛ TÒCH NÖÔÙC TIEÁP ÑAÏI SÖÙ", "CHỦ TỊCH NƯỚC TIẾP ĐẠI SỨ"],
  ["quyù, kyø hoïp, Traàn Thò Ñöùc, huyeän Kyø Sôn, thuôû", "quý, kỳ họp, Trần Thị Đức, huyện Kỳ Sơn, thuở"],
])("VNI writes a letter and its marks: %s is %s", (written, read) => {
  expect(decodeVni(latin1(written))).toBe(read);
});
