import type { ArticleInput } from "../graphql/documents.gen.ts";

/** An invented article about invented people. */
export const EXAMPLE: ArticleInput = {
  title: "Vĩnh Phúc họp bàn tiến độ tuyến nối cao tốc",
  publishedAt: "2021-07-02",
  text: `Sáng 2/7, UBND tỉnh Vĩnh Phúc tổ chức hội nghị bàn tiến độ tuyến nối huyện Tam Dương với cao tốc. Ông Nguyễn Trọng Khiêm, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Vĩnh Phúc chủ trì hội nghị.

Dự hội nghị có ông Tạ Minh Quý, Bí thư Huyện ủy Tam Dương. Phát biểu tại hội nghị, bà Hoàng Thị Mỹ Duyên, Giám đốc Sở Nội vụ tỉnh Vĩnh Phúc cho biết công tác giải phóng mặt bằng đã hoàn thành.`,
};
