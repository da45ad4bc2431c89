/**
 * How much a decoded text looks like Japanese office text, from its characters beyond ASCII: about 1 for Japanese, 0 and
 * less for another language's bytes read as Japanese. Kana, full-width signs and kanji that stand together speak for it; half-width
 * katakana (what EUC-JP looks like in Shift_JIS) and kanji alone between Latin letters (an accented letter) against it;
 * private-use and control characters rule it out.
 */
export function japaneseEvidence(text: string): number {
  if (/[\u0080-\u009f\ue000-\uf8ff\ufffd]/.test(text)) return -1
  let score = 0
  let count = 0
  for (let index = 0; index < text.length && count < enough; index += 1) {
    const character = text.charAt(index)
    if (character <= '\u007f') continue
    count += 1
    score += weight(character, text.charAt(index - 1), text.charAt(index + 1))
  }
  return count === 0 ? 0 : score / count
}

/** Characters beyond ASCII after which more change nothing. */
const enough = 50_000

function weight(character: string, previous: string, next: string): number {
  if (/[\u2010-\u2312\u2460-\u2473\u25a0-\u2606\u3000-\u30ff\uff01-\uff60]/.test(character)) return 1
  if (/[\uff61-\uff9f]/.test(character)) return -0.2
  const standsAlone = /[A-Za-z]/.test(previous) || /[A-Za-z]/.test(next)
  return standsAlone && previous <= '\u007f' && next <= '\u007f' ? -1 : 0.9
}

/**
 * The share of characters that Latin and Japanese texts are made of, 0–1. Bytes read in the wrong order score low, and so do
 * kanji alone: without kana, signs or line ends among them they are two ASCII letters read as one.
 */
export function utf16Evidence(text: string): number {
  if (text === '') return 0
  let plain = 0
  let kanji = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isLatin = (code >= 0x20 && code <= 0x17f) || (code >= 0x09 && code <= 0x0d)
    const isJapanese =
      (code >= 0x3000 && code <= 0x30ff) || (code >= 0xff01 && code <= 0xff9f) || (code >= 0x2010 && code <= 0x2312)
    if (isLatin || isJapanese) plain += 1
    else if (code >= 0x4e00 && code <= 0x9fff) kanji += 1
  }
  return (plain + kanji * (plain / text.length >= 0.05 ? 0.75 : 0.3)) / text.length
}
