import iconv from "iconv-lite";
import { raiseCapitals } from "./tcvn3-capitals.ts";

const FIRST_OF_TCVN = 0xa0;

/** The fonts' encoding takes its quotes and dashes from Windows and its letters from the standard. */
const CHARACTERS = Array.from({ length: 256 }, (_, byte) =>
  iconv.decode(Buffer.from([byte]), byte < FIRST_OF_TCVN ? "windows-1252" : "tcvn"),
);

/**
 * TCVN3, called ABC for its fonts: VN3 of TCVN 5712. It has no capitals with a tone. Those are small letters in a font of
 * capitals, so `HéI §åNG` comes out as `HộI ĐồNG`, and `ñy ban` may be `Ủy ban`; what tells itself is raised.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += CHARACTERS[byte];
  return raiseCapitals(text.normalize("NFC"));
}
