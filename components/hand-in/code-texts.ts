/** Characters of one QR code: small enough that its dots stay coarse after a chat has shrunk the picture. */
const MOST = 460;

/**
 * The text form as the texts of several QR codes. `~` would need bytes; `*` stands in its place, so that a code of capital letters
 * and digits stays a third smaller. What reads hand-ins takes both signs, also when a phone's own scanner did the reading.
 */
export function codeTexts(textForm: string): string[] {
  const parts = textForm.split(/[\s~]*[~\n][\s~]*/).filter((part) => part !== '');
  const texts: string[] = [];
  for (const part of parts) {
    const plain = part.replaceAll(' ', '');
    const last = texts.at(-1);
    if (last !== undefined && last.length + plain.length + 1 <= MOST)
      texts[texts.length - 1] = `${last}${plain}*`;
    else texts.push(`*${plain}*`);
  }
  return texts;
}
