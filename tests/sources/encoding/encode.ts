import iconv from "iconv-lite";

type Encode = (text: string) => Uint8Array | null;

/**
 * Text in the encodings that the program reads, written apart from it: by table for VNI and TCVN3, by iconv for the
 * rest. Null where a text has a letter that the encoding lacks.
 */
export const ENCODE: Readonly<Record<string, Encode>> = {
  TCVN3: encodeTcvn3,
  VNI: encodeVni,
  "windows-1258": (text) => byIconv("windows-1258", withTonesApart(text)),
  VISCII: (text) => byIconv("viscii", text),
  "TCVN5712-1": (text) => byIconv("tcvn", text),
};

const VNI_ROWS = [
  "á aù à aø ả aû ã aõ ạ aï â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë",
  "é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä í í ì ì ỉ æ ĩ ó ị ò",
  "ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï",
  "ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï ý yù ỳ yø ỷ yû ỹ yõ ỵ î đ ñ",
];
const VNI = new Map<string, string>();
for (const cells of VNI_ROWS.map((row) => row.split(" ")))
  for (let i = 0; i < cells.length; i += 2) {
    VNI.set(cells[i]!, cells[i + 1]!);
    VNI.set(cells[i]!.toUpperCase(), cells[i + 1]!.toUpperCase());
  }

function encodeVni(text: string): Uint8Array | null {
  return byIconv("windows-1252", [...text].map((letter) => VNI.get(letter) ?? letter).join(""));
}

/** From byte B5 on, by the standard; the capitals without a tone are before them. */
const TCVN3_CAPITALS = "ĂÂÊÔƠƯĐăâêôơưđ";
const TCVN3_SMALL: Readonly<Record<number, string>> = {
  181: "àảãáạ",
  187: "ằẳẵắ",
  198: "ặầẩẫấậè",
  206: "ẻẽéẹềểễếệìỉ",
  220: "ĩíịò",
  225: "ỏõóọồổỗốộờởỡớợù",
  241: "ủũúụừửữứựỳỷỹýỵ",
};
const TCVN3 = new Map([...TCVN3_CAPITALS].map((letter, i) => [letter, 0xa1 + i]));
for (const [first, letters] of Object.entries(TCVN3_SMALL))
  for (const [i, letter] of [...letters].entries()) TCVN3.set(letter, Number(first) + i);

/** A capital with a tone is a small letter in a font of capitals. */
function encodeTcvn3(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase());
    if (byte !== undefined) bytes.push(byte);
    else {
      const other = byIconv("windows-1252", letter);
      if (!other || other[0]! >= 0xa0) return null;
      bytes.push(other[0]!);
    }
  }
  return Uint8Array.from(bytes);
}

function byIconv(name: string, text: string): Uint8Array | null {
  const bytes = iconv.encode(text, name);
  return iconv.decode(bytes, name) === text ? bytes : null;
}

const TONE = "\u0300\u0301\u0303\u0309\u0323";

/** As keyboards of Windows write it: the letter with its hat or horn, and then the tone. */
function withTonesApart(text: string): string {
  return text.normalize("NFD").replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    const tones = [...marks].filter((mark) => TONE.includes(mark)).join("");
    const others = [...marks].filter((mark) => !TONE.includes(mark)).join("");
    return (letter + others).normalize("NFC") + tones;
  });
}
