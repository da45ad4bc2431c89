/** Organizations named at the end of an item's words. */
export interface OrganizationTag {
  /** The words before it. */
  readonly rest: string
  /** As it stands in the text, brackets included. */
  readonly raw: string
  readonly names: readonly string[]
  /** Names not marked as leading (◎) where others are. */
  readonly supporting: readonly string[]
}

/** Whether the words are known as an organization's name. */
export type KnowsOrganization = (words: string) => boolean

const brackets: readonly (readonly [string, string, 'sure' | 'doubtful'])[] = [
  ['【', '】', 'sure'],
  ['〔', '〕', 'sure'],
  ['［', '］', 'sure'],
  ['[', ']', 'sure'],
  ['（', '）', 'doubtful'],
  ['(', ')', 'doubtful'],
]
const longestName = 60
const mostNames = 40
const separator = /([、，,;；/／・\n]|\s+(?:and|及び|並びに)\s+|及び|並びに|\u3000)/u

/** The tag at the end of a text: （警察庁、法務省）, 【警察庁・厚生労働省】, [NPA, MOJ]; null where there is none. */
export function organizationTag(text: string, inRegister: KnowsOrganization): OrganizationTag | null {
  const knows = (words: string) => usual.has(words) || inRegister(words)
  const trimmed = text.trimEnd().replace(/[。.]$/u, '')
  const found = brackets.find(([, close]) => trimmed.endsWith(close))
  if (found === undefined) return null
  const [open, close, sureness] = found
  const start = trimmed.lastIndexOf(open)
  if (start < 0) return null
  const inside = trimmed.slice(start + open.length, -close.length)
  if (inside.includes(close) || inside.length > longestName * mostNames) return null
  const names = namesIn(inside, knows)
  if (names.length === 0 || names.length > mostNames || names.some(({ name }) => name.length > longestName)) return null
  const isSure = sureness === 'sure' ? names.every(({ name }) => isLike(name, knows)) : isPlain(names, knows)
  if (!isSure) return null
  const hasLead = names.some(({ leads }) => leads)
  return {
    rest: text.slice(0, start).trimEnd(),
    raw: text.slice(start).trim(),
    names: names.filter(({ leads }) => leads || !hasLead).map(({ name }) => name),
    supporting: names.filter(({ leads }) => !leads && hasLead).map(({ name }) => name),
  }
}

/** The names in a list that holds nothing else, as a table's cell does. */
export function namesInList(list: string, inRegister: KnowsOrganization): Pick<OrganizationTag, 'names' | 'supporting'> {
  const names = namesIn(list, inRegister).slice(0, mostNames)
  const hasLead = names.some(({ leads }) => leads)
  return {
    names: names.filter(({ leads }) => leads || !hasLead).map(({ name }) => name.slice(0, 200)),
    supporting: names.filter(({ leads }) => !leads && hasLead).map(({ name }) => name.slice(0, 200)),
  }
}

interface WrittenName {
  readonly name: string
  readonly leads: boolean
}

/** The names in a list; one that is known keeps the commas within it (Ministry of Health, Labour and Welfare). */
function namesIn(list: string, knows: KnowsOrganization): readonly WrittenName[] {
  const parts = list.split(separator)
  const names: WrittenName[] = []
  for (let at = 0; at < parts.length; ) {
    let end = at + 1
    for (let to = Math.min(parts.length, at + 13); to > at + 1; to -= 2) {
      if (knows(nameOf(parts.slice(at, to).join('')).name)) {
        end = to
        break
      }
    }
    const written = nameOf(parts.slice(at, end).join(''))
    if (written.name !== '') names.push(written)
    at = end + 1
  }
  return names
}

function nameOf(words: string): WrittenName {
  const name = words.trim()
  return /^[◎☆★]/u.test(name)
    ? { name: name.slice(1).trim(), leads: true }
    : { name: name.replace(/^○/u, '').trim(), leads: false }
}

/** In round brackets, which hold other things as well, one at least must be known, or all must say what they are. */
const isPlain = (names: readonly WrittenName[], knows: KnowsOrganization): boolean =>
  names.every(({ name }) => isLike(name, knows)) &&
  (names.some(({ name }) => knows(name)) ||
    names.every(({ name }) => /[省庁府]$|官房$|^(?:Ministry|[A-Z]\w+ Agency)\b/u.test(name)))

function isLike(name: string, knows: KnowsOrganization): boolean {
  return knows(name) || japaneseEnding.test(name) || englishWord.test(name) || /^[A-Z]{2,6}$/.test(name)
}

const japaneseEnding = /.(?:省|庁|府|局|部|課|官房|委員会|本部|機構|協会|会議|センター|税関|警察|都道府県|省庁|自治体|団体)$/u
const englishWord =
  /\b(?:ministry|ministries|agency|agencies|office|secretariat|commission|bureau|customs|guard|police|prefectures?|governments?|headquarters|centres?|centers?|association|organizations?)\b/i
/** The short forms officials write, for texts read without a register. */
const usual = new Set('警察 法務 外務 財務 文科 厚労 農水 経産 国交 環境 防衛 総務 海保 税関 都道府県 内閣府 内閣官房'.split(' '))
