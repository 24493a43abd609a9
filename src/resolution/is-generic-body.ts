import { bodyNameKey } from "./body-name-key.ts";
import { nameKey, slug } from "./name-key.ts";

/** Words that say what kind of body one is, and not which. */
const KIND_WORDS = new Set(
  nameKey(
    `ban bí thư biên phòng bộ cảnh sát cao cấp chấp hành chi chỉ huy chính phủ chính quyền cơ quan công an công ty
     cổ phần cục cửa hàng dân đại học đài đảng đảng bộ điều tra doanh nghiệp đoàn đội đơn vị giám đốc hạt hđnd hđqt
     hđtv hiệp hội hội đồng hợp tác xã huyện khoa kiểm sát kiểm tra liên minh lực lượng mặt trận mttq ngân hàng ngành
     nhà máy nhân dân nhóm phân phòng phường quận quản lý quản trị quân sự sở tập đoàn thành viên thành phố thanh tra
     thị trấn thị ủy thị xã thường trực thường vụ tỉnh tòa án tổ tổ chức tổng trạm trung tâm trường ty ubnd ủy ban ủy
     văn phòng viện vụ xã huyện ủy`,
  ).split(" "),
);

/** Whether a body's name with its place, such as `Thành ủy` or `UBND TP`, leaves open which one it is. */
export function isGenericBody(fullName: string): boolean {
  return bodyNameKey(fullName)
    .split(" ")
    .every((word) => KIND_WORDS.has(word));
}

const KIND_SYLLABLES = new Set(
  [...KIND_WORDS, "viet", "nam", "quoc", "gia", "trung", "uong", "va", "cua"].map(slug),
);

/** The syllables of a body's id that tell which one it is: `giao`, `duc`, `dao`, `tao` of `so-giao-duc-dao-tao-…`. */
export function tellingSyllables(bodyId: string): string[] {
  const named = bodyId.replace(/-[0-9a-f]{10}$/, "").split("-");
  return named.filter((syllable) => !KIND_SYLLABLES.has(syllable));
}
