/** One ideograph or a few that end the word before them: 国家公安委員|会, 本部|長, 副|本部長. */
const isEnding = (segment: string) => Array.from(segment).length === 1

/**
 * A Japanese title in the words at which a line may end: 薬物・乱用・対策・担当・大臣. What the segmenter leaves alone as one character goes
 * with the word before it (at the beginning, with the one behind it). Put together they are the title again.
 */
export function phrasesOf(title: string): readonly string[] {
  const phrases: string[] = []
  let lead = ''
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(title)) {
    const last = phrases.at(-1)
    if (isEnding(segment) && last !== undefined) phrases[phrases.length - 1] = last + segment
    else if (isEnding(segment)) lead += segment
    else {
      phrases.push(lead + segment)
      lead = ''
    }
  }
  return lead === '' ? phrases : [...phrases, lead]
}
