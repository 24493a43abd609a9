/** The words of a text as the full-text indexes hold them: letters and digits, small, without accents. */
export function wordsOf(text: string): string[] {
  const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
