import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { parseOrdinalWord } from '../../../shared/domain/ordinal.ts'
import { type DateProblem, parseDay } from '../../../shared/domain/parse-date.ts'
import type { ActKind } from '../../../shared/domain/vocabulary.ts'
import type { JointBody } from './reading.ts'

/** "June 28, 2005:   Fifth meeting of …" taken apart; `event` is all that stands behind the date. */
export interface DatedLine {
  readonly date: string
  readonly event: string
}

/** The date and the event of a line that is meant as a meeting's heading, even if its date is misspelt; null for other lines. */
export function datedLineOf(text: string): DatedLine | null {
  const colon = /^([^:：]{3,40}?)\s*[:：]\s*(\S.*|)$/.exec(text)
  if (colon !== null) {
    const [, date = '', event = ''] = colon
    if (dateLike.test(date) || eventLike.test(event)) return { date, event }
  }
  const spaced = /^(.{3,24}?日(?:[(（].[)）])?)[\s　]+(\S.*)$/.exec(text) ?? /^([A-Z][a-z]+\.? \d{1,2}, \d{4}) (\S.*)$/.exec(text)
  const [, date = '', event = ''] = spaced ?? []
  return dateLike.test(date) && (/日/.test(date) || eventLike.test(event)) ? { date, event } : null
}

const dateLike =
  /^(?:\p{L}{3,10}\.? ?\d{1,2}(?:st|nd|rd|th)?(?: ?, ?| )\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10}\.?,? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|[MTSHR]\d{1,2}[-/.]\d{1,2}[-/.]\d{1,2}|\S{1,8}年\S{1,3}月\S{1,3}日(?:[(（].[)）])?)$/iu
const eventLike = /^(?:\S+ meeting of\b|Cabinet decision\b|Oral consent\b|第\S{1,6}回)/i

export type DateReading =
  | { readonly ok: true; readonly on: IsoDate }
  | { readonly ok: false; readonly code: 'unreadable-date' | 'impossible-date'; readonly reason: DateProblem }

/** The day of a heading. An impossible day (June 31) is told from one that cannot be read. */
export function readHeadingDate(date: string): DateReading {
  const parsed = parseDay(date)
  if (parsed.ok) return { ok: true, on: parsed.date }
  const isImpossible = ['no-such-day', 'no-such-month', 'before-era', 'weekday-differs', 'years-differ'].includes(parsed.problem)
  return { ok: false, code: isImpossible ? 'impossible-date' : 'unreadable-date', reason: parsed.problem }
}

export type MeetingEvent =
  | {
      readonly kind: 'meeting'
      /** Null when no number is printed, or `printedOrdinal` is none that can be read. */
      readonly ordinal: number | null
      readonly printedOrdinal: string | null
      readonly label: string
      readonly joint: string | null
    }
  /** The act that founded the body; `establishes` is the body's name in it. */
  | { readonly kind: 'establishing-act'; readonly actKind: ActKind; readonly establishes: string | null }
  | { readonly kind: 'unreadable' }

/** What happened on the day: "Fourth meeting of headquarters members", "Cabinet decision for establishment of …", 第4回会合. */
export function readMeetingEvent(event: string): MeetingEvent {
  const { main, joint } = withoutJointSession(event)
  const [, printed, label] = inEnglish.exec(main) ?? numberedInJapanese.exec(main) ?? unnumberedInJapanese.exec(main) ?? []
  if (label === undefined) return readAct(main) ?? { kind: 'unreadable' }
  const printedOrdinal = printed === undefined || printed === '' ? null : printed
  const ordinal = printedOrdinal === null ? null : parseOrdinalWord(printedOrdinal)
  return { kind: 'meeting', ordinal, printedOrdinal, label, joint }
}

const inEnglish = /^(?:(?:the )?(\S+(?: \S+)?) )?(?:meetings?|session) of (?:the )?(.+)$/i
const numberedInJapanese = /^(第\s*\S{1,6}?\s*回)\s*(.+)$/
const unnumberedInJapanese = /^()(.*(?:会合|会議))$/

/** A heading's last parenthesis, where it speaks of a joint session. */
function withoutJointSession(event: string): { readonly main: string; readonly joint: string | null } {
  const from = openingOfLastParenthesis(event)
  const inside = event.slice(from + 1, -1)
  if (from <= 0 || !isJointSession(inside)) return { main: event, joint: null }
  return { main: event.slice(0, from).trimEnd(), joint: inside }
}

/** "joint session with …", …との合同会議, without parentheses. */
export function isJointSession(text: string): boolean {
  return /^joint (?:session|meeting) with ./i.test(text) || /.との合同(?:会議|開催|会合)$/.test(text)
}

/** Where the parenthesis opens that closes at the very end; -1 when none does. */
function openingOfLastParenthesis(text: string): number {
  if (!/[)）]$/.test(text)) return -1
  let depth = 0
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const character = text.charAt(index)
    if (character === ')' || character === '）') depth += 1
    if (character === '(' || character === '（') depth -= 1
    if (depth === 0) return index
  }
  return -1
}

function readAct(text: string): MeetingEvent | null {
  const english = /^(.+?) (?:for|on) (?:the )?establishment of (?:the )?(.+)$/i.exec(text)
  if (english !== null) {
    return { kind: 'establishing-act', actKind: englishAct(english[1] ?? ''), establishes: withoutQuotes(english[2] ?? '') }
  }
  const japanese = /^(.+?)の(?:設置|開催)(?:に関する|についての)(.+)$/.exec(text)
  if (japanese === null) return null
  return { kind: 'establishing-act', actKind: japaneseAct(japanese[2] ?? ''), establishes: withoutQuotes(japanese[1] ?? '') }
}

function englishAct(act: string): ActKind {
  if (/^cabinet decision$/i.test(act)) return 'cabinet-decision'
  if (/^oral consent of the cabinet$/i.test(act)) return 'oral-consent'
  return /^law$/i.test(act) ? 'law' : 'other'
}

function japaneseAct(act: string): ActKind {
  if (act === '閣議決定') return 'cabinet-decision'
  if (act === '閣議口頭了解') return 'oral-consent'
  return act === '法律' ? 'law' : 'other'
}

const withoutQuotes = (name: string) => name.replace(/^["“「『](.+)["”」』]$/, '$1').replace(/^the /i, '')

/**
 * The other bodies of a joint session: "joint session with the 14th Headquarter of Urban Renewal Project", several parted by
 * semicolons; 第14回都市再生本部との合同会議, several by 、. Null when a body has no name.
 */
export function readJointSession(joint: string): readonly JointBody[] | null {
  const japanese = /^(.+)との合同(?:会議|開催|会合)$/.exec(joint)
  const parts = japanese?.[1]?.split(/、|及び(?=第)/) ?? joint.replace(/^joint (?:session|meeting) with /i, '').split(/\s*;\s*/)
  const bodies = parts.map((part) => {
    const numbered = /^(?:the )?(\S+) (?:meeting of )?(?:the )?(.+)$/i.exec(part) ?? []
    const inJapanese = /^(第\S{1,6}?回)\s*(.+)$/.exec(part) ?? []
    const [, word, name] = inJapanese.length > 0 ? inJapanese : numbered
    const ordinal = word === undefined ? null : parseOrdinalWord(word)
    return ordinal !== null && name !== undefined ? { name, ordinal } : { name: part.replace(/^the /i, ''), ordinal: null }
  })
  return bodies.some(({ name }) => name.trim() === '') ? null : bodies
}
