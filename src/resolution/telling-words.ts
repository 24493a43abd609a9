import { bodyNameKey } from "./body-name-key.ts";

/** Syllables that say nothing of which meeting it is: kinds, days and hours, function words. */
const EMPTY =
  syllables(`ảnh bế bên buổi các cho chiều chuyến cuộc cùng của do đã để đến đi được giữa hôm họp hội là lần
  lễ lúc mạc nay này ngày nghị những năm ở phiên qua ra sau sáng sự tại tháng theo thì thứ tiếp tới trên trong trưa trước
  từ tối và vào về việc với khai kết kỳ kỷ làm gặp báo khi không người ông bà thăm đàm thảo luận dự`);
/** Syllables that half the names have. */
const COMMON =
  syllables(`an ban biểu bộ bàn bất cao cấp cán chính chất chấp chỉ chức chủ chung chương công cử dân diễn
  doanh đại đảng đạo đầu đề điểm điện định đoàn đối đồng đông đổi đỉnh gia giao giải giám giới hai hành hiện hoạch hợp
  kiện kiến kiểm kinh khóa lãnh liên lý mới một mở nam nội nước nghiệp ngoại ngành nhà nhân nhiệm nhất nhật phát phó phòng
  phố pháp phương phủ quan quản quốc quyết quy sở tác tập tế thành thể thoại thông thống thủ thư thường thực thượng thương
  tiên tình tịch toàn tổ tổng trao triển trình tri trực trung trưởng tuyến tướng tư tỉnh ủy ương văn vấn viên việt vụ vực
  xã xét xúc xem ý`);

/** Most words are of two syllables, so that two in a row tell more than each: `bất thường`. */
const PAIR = 0.3;

/** The syllables of a meeting's or an article's name, with how much each tells of which it is: 1, or less; and their pairs. */
export function tellingWords(name: string): Map<string, number> {
  const words = bodyNameKey(name)
    .split(/[ /]/)
    .filter((word) => word !== "" && !EMPTY.has(word) && !/\d/.test(word));
  const pairs = words.slice(1).map((word, i) => [`${words[i]} ${word}`, PAIR] as const);
  return new Map([...words.map((word) => [word, COMMON.has(word) ? 0.35 : 1] as const), ...pairs]);
}

/** How much the words that both have tell, and what share that is of what the lesser of both tells. */
export function sharedWords(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): { words: string[]; weight: number; share: number } {
  const total = (words: ReadonlyMap<string, number>) =>
    [...words.values()].reduce((sum, each) => sum + each, 0);
  const shared = [...a].filter(([word]) => b.has(word));
  const weight = shared.reduce((sum, [, each]) => sum + each, 0);
  const least = Math.min(total(a), total(b));
  return {
    words: shared.flatMap(([word]) => (word.includes(" ") ? [] : word)),
    weight,
    share: least === 0 ? 0 : weight / least,
  };
}

function syllables(list: string): ReadonlySet<string> {
  return new Set(bodyNameKey(list).split(" "));
}
