import { foldName } from './names.ts'
import { isPersonLike } from './person-like.ts'

export interface PostAndName {
  readonly post: string | null
  readonly name: string | null
  readonly reading: string | null
  readonly romanized: string | null
}

/** Signs that stand between a post and a name. */
const between = /\s*[:：＝=]\s*|\s*[…‥]{1,}\s*|\s*\.{3,}\s*|\s+[-–—―]+\s+| {2,}(?=\p{Script=Latin})/u

/** How the titles of offices end and begin. */
const postEndJa =
  /(?:大臣|長官|委員長|本部長|主任|次長|[課局部室署庁官]長|[^院]長|官|補|担当|代表|理事|委員)(?:[（(][^）)]*[）)])?$/u
const postWordEn =
  /\b(?:minister|secretary|chair(?:man|person|woman)?|director|commissioner|chief|head|commandant|officer|attorney|president|deputy)\b/i

/**
 * Post and name of one line that is no table row: by the sign between them, else by the posts the register knows, else by how
 * titles look. Where a line holds one of the two only, the other is null.
 */
export function splitPostAndName(line: string, posts: readonly string[], known: ReadonlySet<string>): PostAndName {
  const isKnown = (words: string) => known.has(foldName(words))
  // A sign with nothing behind it names nobody.
  const [first = '', ...rest] = line
    .replace(/\s*[-–—―:：＝=…‥]+\s*$/u, '')
    .split(between)
    .filter((part) => part.trim() !== '')
  if (rest.length > 0) return ordered(first.trim(), rest.join(' ').trim(), isKnown)
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)
    ? inJapanese(first.trim(), posts, isKnown)
    : inEnglish(first.trim(), isKnown)
}

/** Whichever is the post stands first in what comes back; a list may have the name first. */
function ordered(one: string, other: string, isKnown: (words: string) => boolean): PostAndName {
  const isSwapped = isKnown(other) ? !isKnown(one) : !isKnown(one) && isPostLike(other) && !isPostLike(one)
  const [post, name] = isSwapped ? [other, one] : [one, other]
  return { post, name, reading: null, romanized: null }
}

/** Whether words end, or in English hold, what posts are called by. */
export const isPostLike = (words: string) => postEndJa.test(words) || postWordEn.test(words)

function inJapanese(line: string, posts: readonly string[], isKnown: (words: string) => boolean): PostAndName {
  const words = line.split(/\s+/u)
  for (let count = words.length; count > 0; count--) {
    const [head, tail] = [words.slice(0, count).join('　'), words.slice(count).join('　')]
    if (isKnown(head)) return { post: head, name: tail === '' ? null : tail, reading: null, romanized: null }
  }
  for (let count = words.length - 1; count > 0; count--) {
    const [head, tail] = [words.slice(0, -count).join('　'), words.slice(-count).join('　')]
    if (isKnown(tail) && head !== '') return { post: tail, name: head, reading: null, romanized: null }
  }
  const last = words.findLastIndex((word) => postEndJa.test(word) || word === '兼')
  if (last >= 0 && last < words.length - 1) {
    return { post: words.slice(0, last + 1).join('　'), name: words.slice(last + 1).join('　'), reading: null, romanized: null }
  }
  if (last === words.length - 1 && words.length > 1 && !postEndJa.test(words[0] ?? '')) {
    return { post: words.slice(last).join('　'), name: words.slice(0, last).join('　'), reading: null, romanized: null }
  }
  // Without any space the longest post the line begins with parts it.
  const [only = ''] = words
  const lead = posts
    .filter((post) => only.startsWith(post) && only.length > post.length)
    .toSorted((a, b) => b.length - a.length)[0]
  if (words.length === 1 && lead !== undefined)
    return { post: lead, name: only.slice(lead.length), reading: null, romanized: null }
  return postEndJa.test(line)
    ? { post: line, name: null, reading: null, romanized: null }
    : { post: null, name: line, reading: null, romanized: null }
}

/**
 * A title may hold commas itself ("Minister of Economy, Trade and Industry"): a post the register knows wins, and what cannot be a person's
 * name belongs to the title.
 */
function inEnglish(line: string, isKnown: (words: string) => boolean): PostAndName {
  if (isKnown(line)) return { post: line, name: null, reading: null, romanized: null }
  const parts = line.split(/\s*,\s+/)
  const at = (count: number) => [parts.slice(0, count).join(', '), parts.slice(count).join(', ')] as const
  const cuts = Array.from({ length: parts.length - 1 }, (_, index) => parts.length - 1 - index)
  for (const cut of cuts) {
    const [one, other] = at(cut)
    if (isKnown(one) && isPersonLike(other)) return { post: one, name: other, reading: null, romanized: null }
  }
  for (const cut of cuts) {
    const [one, other] = at(cut)
    if (isKnown(other) && isPersonLike(one)) return { post: other, name: one, reading: null, romanized: null }
  }
  const words = line.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    const head = words.slice(0, count).join(' ').replace(/,$/, '')
    const tail = words.slice(count).join(' ')
    if (isKnown(head) && isPersonLike(tail)) return { post: head, name: tail, reading: null, romanized: null }
  }
  if (parts.length > 1) {
    const [first, others] = at(1)
    if (!isPostLike(first) && isPersonLike(first) && isPostLike(others))
      return { post: others, name: first, reading: null, romanized: null }
    const [most, last] = at(parts.length - 1)
    if (isPostLike(most) && isPersonLike(last)) return { post: most, name: last, reading: null, romanized: null }
  }
  return isPostLike(line)
    ? { post: line, name: null, reading: null, romanized: null }
    : { post: null, name: null, reading: null, romanized: null }
}
