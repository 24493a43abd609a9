import type { Answer } from "../../src/llm/answer-schema.ts";
import type { Article } from "../../src/record/article.ts";

export const ARTICLE: Article = {
  id: "a1",
  title: "Giao ban công tác tổ chức",
  publishedAt: "2024-03-12",
  text: "Sáng 12/3, Ban Tổ chức Tỉnh ủy tổ chức hội nghị giao ban quý I. Đồng chí Lương Đình Khải, Trưởng Ban Tổ chức Tỉnh ủy chủ trì hội nghị.\n\nDự hội nghị có đồng chí Tạ Minh Khoa. Hội nghị thảo luận Kế hoạch số 15-KH/TU.",
};

const CHAIR = "Đồng chí Lương Đình Khải, Trưởng Ban Tổ chức Tỉnh ủy chủ trì hội nghị";

/** What a good model answers on the article. */
export const ANSWER: Answer = {
  persons: [
    { id: "p1", name: "Lương Đình Khải", quote: CHAIR },
    { id: "p2", name: "Tạ Minh Khoa", quote: "Dự hội nghị có đồng chí Tạ Minh Khoa" },
  ],
  bodies: [
    {
      id: "b1",
      name: "Ban Tổ chức Tỉnh ủy",
      area: null,
      parent: "b9",
      quote: "Ban Tổ chức Tỉnh ủy tổ chức hội nghị giao ban",
    },
  ],
  meetings: [
    {
      id: "m1",
      name: "hội nghị giao ban quý I",
      kind: "hội nghị",
      mode: null,
      status: "held",
      date: "2024-03-12",
      endDate: "hôm sau",
      timeOfDay: "morning",
      place: null,
      quote: "Sáng 12/3, Ban Tổ chức Tỉnh ủy tổ chức hội nghị giao ban quý I",
    },
  ],
  documents: [
    {
      id: "d1",
      name: "Kế hoạch số 15-KH/TU",
      kind: "Kế hoạch",
      number: "15-KH/TU",
      issuer: null,
      quote: "Hội nghị thảo luận Kế hoạch số 15-KH/TU.",
    },
  ],
  statements: [
    { type: "CHAIRED", subject: "p1", object: "m1", quote: CHAIR, confidence: 1 },
    {
      type: "HOLDS",
      subject: "p1",
      object: "b1",
      title: "Trưởng Ban Tổ chức Tỉnh ủy",
      status: "current",
      event: null,
      date: null,
      quote: CHAIR,
      confidence: 0.9,
    },
    {
      type: "ATTENDED",
      subject: "p2",
      object: "m1",
      role: "PRESENT",
      at: null,
      quote: "Dự hội nghị có đồng chí Tạ Minh Khoa",
      confidence: 0.9,
    },
    {
      type: "ORGANISED",
      subject: "b1",
      object: "m1",
      quote: "Ban Tổ chức Tỉnh ủy tổ chức hội nghị giao ban quý I",
      confidence: 0.8,
    },
    {
      type: "DISCUSSED",
      subject: "m1",
      object: "d1",
      quote: "Hội nghị thảo luận Kế hoạch số 15-KH/TU.",
      confidence: 0.8,
    },
  ],
};
