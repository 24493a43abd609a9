import type { Language } from "../state/explorer.ts";

const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  academy: "học viện",
  agency: "cơ quan",
  army: "quân đội",
  "assembly-committee": "uỷ ban của Quốc hội",
  "assembly-delegation": "đoàn đại biểu Quốc hội",
  association: "hội",
  court: "toà án",
  department: "sở, ban, ngành",
  enterprise: "doanh nghiệp",
  front: "Mặt trận",
  government: "Chính phủ",
  "mass-organisation": "đoàn thể",
  ministry: "bộ",
  "national-assembly": "Quốc hội",
  party: "Đảng",
  "party-central": "Trung ương Đảng",
  "party-commission": "ban Đảng",
  "party-committee": "cấp uỷ",
  "party-group": "đảng đoàn",
  "people-committee": "uỷ ban nhân dân",
  "people-council": "hội đồng nhân dân",
  police: "công an",
  press: "báo chí",
  procuracy: "viện kiểm sát",
  province: "tỉnh, thành phố",
  state: "Nhà nước",
  "steering-committee": "ban chỉ đạo",
};

/** A kind of body as in `seeds/README.md`; one that is not known here is shown as it is. */
export function bodyKindInWords(kind: string, language: Language): string {
  return (language === "vi" && IN_VIETNAMESE[kind]) || kind.replaceAll("-", " ");
}
