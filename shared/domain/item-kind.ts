import { formatFiscalYear } from './era.ts'
import { fiscalYearInTitle, parseFiscalYear } from './title-pattern.ts'
import type { ItemKind, Language } from './vocabulary.ts'

/** What the wording of an agenda item says it does. */
export interface ItemTitle {
  readonly kind: ItemKind
  /** What it speaks about, without verb, article, fiscal year and "etc.". */
  readonly subject: string
  readonly fiscalYear: number | null
  /** "…, etc." or 等: it covers more than it names. */
  readonly coversMore: boolean
}

/**
 * Reads an agenda item's title, in the words of the published record or of a 議事次第. "Report on Adoption" only reports: it never
 * counts as an adoption. A plain report is `other`; a title without any of these words is a topic.
 */
export function readItemTitle(title: string): ItemTitle {
  const text = title.replace(/\s+/g, ' ').trim()
  return /[\u3041-\u30ff\u4e00-\u9fff]/.test(text) ? readJapanese(text) : readEnglish(text)
}

/**
 * The usual wording of an item; `subject` as `readItemTitle` gives it. Reading the result gives the same back, save that
 * `other` has no wording of its own and reads as a topic. A fiscal year the subject already names is not repeated.
 */
export function composeItemTitle(
  kind: ItemKind,
  subject: string,
  language: Language,
  fiscalYear: number | null,
  coversMore = false,
): string {
  const year = fiscalYear === null || fiscalYearInTitle(subject) === fiscalYear ? null : fiscalYear
  if (language === 'en') {
    const inYear = year === null ? '' : ` in ${formatFiscalYear(year, 'en', 'title')}`
    return composeEnglish(kind, subject.replace(/^the /i, '')) + inYear + (coversMore ? ', etc.' : '')
  }
  const ofYear = year === null ? '' : formatFiscalYear(year, 'ja', 'title')
  return composeJapanese(kind, subject + (coversMore ? '等' : ''), ofYear)
}

interface Wording {
  readonly kind: ItemKind
  /** The subject is its only group. */
  readonly pattern: RegExp
}

/** The first that matches decides, so that reports come before what they report. */
const englishWordings: readonly Wording[] = [
  { kind: 'report-on-adoption', pattern: /^reports? on (?:the )?adoption of (?:the )?(.+)$/i },
  { kind: 'report-on-progress', pattern: /^reports? on (?:the )?progress (?:of|in|on|with) (?:the )?(.+)$/i },
  { kind: 'progress-report', pattern: /^progress reports? (?:on|of) (?:the )?(.+)$/i },
  { kind: 'follow-up', pattern: /^follow[-‐-― ]?ups? (?:of|on|to) (?:the )?(.+)$/i },
  { kind: 'situation-report', pattern: /^reports? on (?:the )?(?:recent|current) (.+) situation$/i },
  {
    kind: 'situation-report',
    pattern: /^reports? on (?:the )?(?:recent |current )?situation (?:of|concerning|regarding) (?:the )?(.+)$/i,
  },
  { kind: 'adoption', pattern: /^adoption of (?:the )?(.+)$/i },
  { kind: 'other', pattern: /^reports? on (?:the )?(.+)$/i },
]

const decided = '(?:決定|策定|改定|制定)'
const itsProgress = '(?:の|に係る)(?:進捗|実施|推進|取組|取り組み)状況'
const reported = '(?:(?:の|に関する|についての)報告(?:について)?|について ?[(（]報告[)）])'
const about = '(?:について)?'

const japaneseWordings: readonly Wording[] = [
  { kind: 'report-on-adoption', pattern: new RegExp(`^(.+?)の${decided}${reported}$`) },
  { kind: 'report-on-progress', pattern: new RegExp(`^(.+?)${itsProgress}${reported}$`) },
  { kind: 'progress-report', pattern: new RegExp(`^(.+?)${itsProgress}${about}$`) },
  { kind: 'follow-up', pattern: new RegExp(`^(.+?)の(?:フォローアップ|ﾌｫﾛｰｱｯﾌﾟ)(?:結果)?(?:${reported}|${about})$`) },
  { kind: 'situation-report', pattern: new RegExp(`^(.+?)を(?:めぐ|巡)る(?:最近の)?情勢(?:${reported}|${about})$`) },
  { kind: 'situation-report', pattern: new RegExp(`^(?:最近の)?(.+?)の?情勢(?:${reported}|${about})$`) },
  { kind: 'adoption', pattern: new RegExp(`^(.+?)(?:[(（]案[)）])?の${decided}${about}$`) },
  // A draft on an agenda is there to be decided.
  { kind: 'adoption', pattern: new RegExp(`^(.+?)[(（]案[)）]${about}$`) },
  { kind: 'other', pattern: new RegExp(`^(.+?)${reported}$`) },
]

function readEnglish(text: string): ItemTitle {
  const open = withoutEtc(text)
  const dated = /^(.+?),? (?:in|for) ((?:the )?(?:FY ?|fiscal (?:year )?)\d{4})$/i.exec(open)
  const year = dated?.[2] === undefined ? null : parseFiscalYear(dated[2].replace(/^the /i, ''))
  const named = year === null ? open : withoutEtc(dated?.[1] ?? open)
  const { kind, subject } = matched(named, englishWordings)
  return {
    kind,
    subject: withoutQuotes(subject),
    fiscalYear: year ?? fiscalYearInTitle(text),
    coversMore: open !== text || (year !== null && named !== dated?.[1]),
  }
}

function readJapanese(text: string): ItemTitle {
  const dated = /^(.+?年度)(?:における|の)?(.+)$/.exec(text)
  const year = dated?.[1] === undefined ? null : parseFiscalYear(dated[1])
  const named = year === null ? text : (dated?.[2] ?? text)
  const { kind, subject } = matched(named, japaneseWordings)
  const whole = kind === 'topic' ? subject.replace(/について$/, '') : subject
  const alone = whole.replace(/(?:等|など)$/, '')
  return {
    kind,
    subject: withoutQuotes(alone === '' ? whole : alone),
    fiscalYear: year ?? fiscalYearInTitle(text),
    coversMore: alone !== '' && alone !== whole,
  }
}

function matched(text: string, wordings: readonly Wording[]): { readonly kind: ItemKind; readonly subject: string } {
  for (const { kind, pattern } of wordings) {
    const subject = pattern.exec(text)?.[1]
    if (subject !== undefined) return { kind, subject: subject.trim() }
  }
  return { kind: 'topic', subject: text }
}

function composeEnglish(kind: ItemKind, subject: string): string {
  switch (kind) {
    case 'adoption':
      return `Adoption of the ${subject}`
    case 'report-on-adoption':
      return `Report on Adoption of ${subject}`
    case 'report-on-progress':
      return `Report on Progress of the ${subject}`
    case 'progress-report':
      return `Progress Report on the ${subject}`
    case 'follow-up':
      return `Follow-up of the ${subject}`
    case 'situation-report':
      return `Report on Recent ${subject} Situation`
    case 'topic':
    case 'other':
      return subject
  }
}

function composeJapanese(kind: ItemKind, subject: string, year: string): string {
  const duringYear = year === '' ? '' : `${year}における`
  switch (kind) {
    case 'adoption':
      return `${year}${subject}の決定について`
    case 'report-on-adoption':
      return `${year}${subject}の策定について(報告)`
    case 'report-on-progress':
      return `${duringYear}${subject}の実施状況について(報告)`
    case 'progress-report':
      return `${duringYear}${subject}の進捗状況について`
    case 'follow-up':
      return `${year}${subject}のフォローアップについて`
    case 'situation-report':
      return year === '' ? `最近の${subject}情勢について` : `${duringYear}${subject}情勢について`
    case 'topic':
    case 'other':
      return `${year}${subject}について`
  }
}

const withoutEtc = (text: string) => text.replace(/,? etc\.?$/i, '')
const withoutQuotes = (text: string) => text.replace(/^(?:"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』)$/, '$1$2$3$4')
