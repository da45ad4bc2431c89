import type { IsoDate } from './calendar.ts'
import { foldName } from './names.ts'
import type { PassedOver } from './passed-over.ts'
import { parseDay } from './parse-date.ts'
import { splitPostAndName } from './post-and-name.ts'
import { readTableText } from './table-text.ts'
import type { TenureNature } from './vocabulary.ts'
import type { PostAndName } from './post-and-name.ts'

/** One post of a pasted list with who is to hold it. */
export interface CabinetEntry {
  /** The line of the text, from 1. */
  readonly line: number
  readonly post: string
  /** Null: the list says that nobody holds it. */
  readonly name: string | null
  /** Kana. */
  readonly reading: string | null
  /** The name in Latin letters beside a Japanese one. */
  readonly romanized: string | null
  readonly nature: TenureNature
}

export interface CabinetList {
  readonly entries: readonly CabinetEntry[]
  /** Lines of which a post or a name is missing; they must be mended or left out. */
  readonly problems: readonly { readonly line: number; readonly text: string; readonly problem: 'no-name' | 'no-post' }[]
  /** Headings and remarks, which name nobody. */
  readonly passedOver: readonly PassedOver[]
  /** The day the list itself names. */
  readonly on: IsoDate | null
}

/**
 * A list of posts and who holds them, as offices write it: a table of post, name and reading with or without heads, 「官職 氏名（よみ）」,
 * "Post: Name", "Name, Post". Names are kept as they are written, rare characters and all; only spaces around them go. `posts` are the
 * names of posts that the register knows: by them a line without any sign between post and name is parted.
 */
export function readCabinetList(text: string, posts: readonly string[]): CabinetList {
  const known = new Set(posts.map(foldName))
  const entries: CabinetEntry[] = []
  const problems: CabinetList['problems'][number][] = []
  const passedOver: PassedOver[] = []
  let on: IsoDate | null = null
  let columns: Columns = ['post', 'name', 'reading', 'romanized']
  let before: CabinetEntry | null = null

  for (const [at, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = at + 1
    if (written.trim() === '') continue
    const isText = written.length > longestLine
    const day = isText ? null : dayIn(written)
    if (day !== null && on === null) on = day
    const heads = isText ? null : readHeads(written)
    if (heads !== null) columns = heads
    if (heads !== null || isText || isOnlyDay(written)) {
      passedOver.push({ line, text: written.trim(), why: heads !== null ? 'heading' : isText ? 'too-long' : 'day' })
      continue
    }
    const marked = takeMarks(written)
    const parted = isRow(written) ? fromCells(marked.text, columns, known) : splitPostAndName(marked.text, posts, known)
    // 「兼 内閣府特命担当大臣」 under a name goes on about it.
    const goesOn = marked.begins === 'concurrent' && parted.name === null && parted.post !== null ? before : null
    const name = parted.name ?? goesOn?.name ?? null
    if (parted.post === null && parted.name === null) passedOver.push({ line, text: written.trim(), why: 'unread' })
    else if (parted.post === null) {
      if (isNameLike(parted.name)) problems.push({ line, text: written.trim(), problem: 'no-post' })
      else passedOver.push({ line, text: written.trim(), why: day === null ? 'heading' : 'day' })
    } else if (name === null && !marked.isVacant) problems.push({ line, text: written.trim(), problem: 'no-name' })
    else {
      const whole = parted.post.split(/\s*兼\s*|／|\s*;\s*|,?\s+concurrently\s+/iu).filter((post) => post !== '')
      for (const [index, post] of whole.entries()) {
        const entry: CabinetEntry = {
          line,
          post,
          name: marked.isVacant ? null : cleanName(name ?? ''),
          reading: parted.reading ?? marked.reading ?? goesOn?.reading ?? null,
          romanized: parted.romanized ?? goesOn?.romanized ?? null,
          nature: index > 0 || goesOn !== null ? 'concurrent' : marked.nature,
        }
        entries.push(entry)
        before = entry
      }
    }
  }
  return { entries, problems, passedOver, on }
}

/** Characters; a longer line is running text and no post with a name. */
const longestLine = 400

type Column = 'post' | 'name' | 'reading' | 'romanized' | 'none'
type Columns = readonly Column[]

const headWords: readonly (readonly [Column, RegExp])[] = [
  ['post', /^(?:官?職名?|官職|役職名?|職|ポスト|post|office|title|position|portfolio)$/i],
  ['name', /^(?:氏\s*名|名前|name|holder|minister)$/i],
  ['reading', /^(?:ふりがな|フリガナ|よみ(?:がな)?|読み(?:仮名)?|kana|reading)$/i],
  ['romanized', /^(?:ローマ字|英字|romani[sz]ed(?:\s+name)?|in\s+english)$/i],
]

/** The columns, where the line is a table's head. */
function readHeads(line: string): Columns | null {
  const cells = line.split(/\t|　+| {2,}|,/).map((cell) => cell.trim())
  const columns = cells.map((cell) => headWords.find(([, words]) => words.test(cell))?.[0] ?? 'none')
  return columns.includes('post') && columns.includes('name') ? columns : null
}

/** A table's row: parted by tabs, or by commas where the words are Japanese and need none themselves. */
const isRow = (line: string): boolean => line.includes('\t') || (line.includes(',') && /\p{Script=Han}/u.test(line))

function fromCells(line: string, columns: Columns, known: ReadonlySet<string>): PostAndName {
  const cells = (readTableText(line)[0] ?? []).map((cell) => cell.trim())
  const cellOf = (column: Column) => {
    const at = columns.indexOf(column)
    const cell = at < 0 ? undefined : cells[at]
    return cell === undefined || cell === '' ? null : cell
  }
  const [post, name] = [cellOf('post'), cellOf('name')]
  const isSwapped = name !== null && known.has(foldName(name)) && (post === null || !known.has(foldName(post)))
  const third = cellOf('reading')
  const isLatin = third !== null && /^[\p{Script=Latin}\s.,'’-]+$/u.test(third)
  return {
    post: isSwapped ? name : post,
    name: isSwapped ? post : name,
    reading: isLatin ? null : third,
    romanized: isLatin ? third : cellOf('romanized'),
  }
}

interface Marks {
  readonly text: string
  readonly nature: TenureNature
  readonly reading: string | null
  readonly isVacant: boolean
  /** Whether the line begins with the mark. */
  readonly begins: 'concurrent' | null
}

const kana = 'ぁ-ゖァ-ヺー・･゛゜\\s'
const remarks = /[（(]?(?:留任|再任|新任|初入閣|再入閣|民間)[）)]?/gu
const acting = /[（(]?(?:臨時代理|事務取扱|職務代行)[）)]?|[（(]?\bacting\b[）)]?:?/iu
const concurrentMark = /[（(](?:兼任?|兼務)[）)]|\(concurrent(?:ly)?\)|\bconcurrently:?\s*$/iu
/** In the name's place, not within a title. */
const vacant =
  /[（(]\s*(?:欠員?|空席|空位|vacan(?:t|cy))\s*[）)]|(?:欠員|空席|空位)(?=\s*(?:$|\t))|(?<=^|[\s:：,、–—-])vacan(?:t|cy)(?=\s*(?:$|\t))|^\s*(?:vacant|欠員|空席|空位)(?=\s*[,、:：\t–—-])/iu

/** Words that stand where a name would, and say that the post is vacant. */
export const isVacantWord = (words: string): boolean => /^[\s（(–—-]*(?:欠員?|空席|空位|vacan(?:t|cy))[\s）)]*$/iu.test(words)

/** Marks that stand beside post and name, taken off the line. */
function takeMarks(line: string): Marks {
  const begins = /^\s*(?:[（(]?兼[）)]?|concurrently\b)[\s:：]*/iu.test(line) ? ('concurrent' as const) : null
  let text = line.replace(/^\s*(?:[（(]?兼[）)]?|concurrently\b)[\s:：]*/iu, '').replaceAll(remarks, '')
  const reading = new RegExp(`[（(]([${kana}]+)[）)]`, 'u').exec(text)
  if (reading !== null) text = text.replace(reading[0], ' ')
  const isActing = acting.test(text)
  const isConcurrent = begins !== null || concurrentMark.test(text)
  const isVacant = vacant.test(text)
  text = text
    .replace(acting, isActing && isRow(line) ? '' : ' ')
    .replace(concurrentMark, ' ')
    .replace(vacant, ' ')
  return {
    text: isRow(line) ? text : text.trim(),
    nature: isActing ? 'acting' : isConcurrent ? 'concurrent' : 'holder',
    reading: reading?.[1]?.trim() ?? null,
    isVacant,
    begins,
  }
}

/** Without the forms of address and the doubled spaces of a justified list; nothing else is changed. */
function cleanName(name: string): string {
  return name
    .replace(/^(?:(?:Mr|Mrs|Ms|Dr|Hon)\.?|H\.E\.|The Hon\.?)\s+/iu, '')
    .replace(/[\s]*(?:氏|殿)$/u, '')
    .replaceAll(/(\s)\s+/gu, '$1')
    .trim()
}

/** Somebody's name has two words or a few kanji; a heading has more, or signs. */
function isNameLike(text: string | null): boolean {
  return (
    text !== null &&
    /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々\s]{1,8}$/u.test(text) &&
    !/(?:内閣|名簿|一覧|大臣)/u.test(text)
  )
}

const dayWords =
  /(?:(?:明治|大正|昭和|平成|令和)\s*[0-9０-９元一二三四五六七八九十]+年\s*[0-9０-９一二三四五六七八九十]+月\s*[0-9０-９一二三四五六七八九十]+日|[0-9]{4}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])[0-9]{1,2}日?|[0-9]{1,2}\s+[A-Z][a-z]+\s+[0-9]{4}|[A-Z][a-z]+\s+[0-9]{1,2},\s*[0-9]{4})/u

function dayIn(line: string): IsoDate | null {
  const [words] = dayWords.exec(line) ?? []
  if (words === undefined) return null
  const parsed = parseDay(words)
  return parsed.ok ? parsed.date : null
}

/** A date with a few words round it: 「（平成17年10月31日発足）」, "As of 31 October 2005". */
const isOnlyDay = (line: string): boolean =>
  dayIn(line) !== null &&
  line.replace(dayWords, '').replaceAll(/[\s()（）・、,.]|発足|現在|付け?|時点|任命|as of|appointed(?: on)?|on/giu, '') === ''
