import type { AnnotatedArticle } from "../../annotated-article.ts";
import { isForeign } from "../../mentions/foreign-name.ts";
import type { Official } from "../../mentions/official.ts";

const OUTSIDERS = /^(?:luật sư|nghiên cứu|phân tích)/;
const SCHOLARS = /^(?:giáo sư|chuyên gia|nghiên cứu|học giả|phân tích)/;
/** In tokens, on both sides of a name. */
const FARTHEST_SCHOLAR = 5;

/** A lawyer or a scholar whom the paper asks is of no meeting. */
export function isOutsider(article: AnnotatedArticle, official: Official): boolean {
  const { from, nameFrom } = official;
  const isAddressed = [from - 2, from - 1, from, nameFrom - 2].some((at) => isCalled(article, at, OUTSIDERS));
  return isAddressed || isForeignScholar(article, official);
}

/** `ông Ian Harding, chuyên gia tại …`: scholars of other countries are asked by agencies. */
function isForeignScholar(article: AnnotatedArticle, official: Official): boolean {
  const { nameFrom, nameTo } = official;
  if (!isForeign(article, official)) return false;
  for (let at = Math.max(0, nameFrom - FARTHEST_SCHOLAR); at < nameTo + FARTHEST_SCHOLAR; at++)
    if (isCalled(article, at, SCHOLARS)) return true;
  return false;
}

function isCalled({ tokens }: AnnotatedArticle, at: number, names: RegExp): boolean {
  if (at < 0 || !tokens.isWord(at)) return false;
  return names.test(tokens.slice(at, Math.min(at + 2, tokens.count)).toLowerCase());
}
