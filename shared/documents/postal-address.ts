/** What begins a way to reach somebody that no postman uses, to the end of its line. */
const otherWays =
  /(?:^|[\s　、,;／/(（])(?:電話|℡|☎|ＴＥＬ|ＦＡＸ|ファックス|内線|直通|メール|tel|phone|fax|ext|e-?mail|https?:|www\.).*$/iu
/** A line of figures alone is a telephone number; one of a Latin word with @ an e-mail address. */
const onlyNumber = /^[+＋]?[\d０-９()（）\-－‐ー\s　]{6,}$/u
const onlyMail = /^\S+@\S+$/u

/** The lines of a contact that go on an envelope, as typed; null where it holds no address. */
export function postalAddress(contact: string): string | null {
  const lines = contact
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(otherWays, '')
        .replace(/[\s　、,;／/(（]+$/u, ''),
    )
    .filter((line) => line !== '' && !onlyNumber.test(line) && !onlyMail.test(line))
  return lines.length === 0 ? null : lines.join('\n')
}
