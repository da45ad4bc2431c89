import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import type { ItemStatus, Language } from '../domain/vocabulary.ts'
import { type RequestText, requestText } from '../text/status-request-text.ts'
import { type Column, leadingLanguage, type PaperDocument, type PaperLanguage, type TableRow } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, paperDateShort, type PaperInput } from './paper-date.ts'
import type { DateStyle } from '../domain/date-style.ts'
import { cell, inWords, present, same, wordsOf } from './words.ts'

export interface StatusRequestInput extends PaperInput {
  readonly language: PaperLanguage
  readonly body: Bilingual
  readonly plan: Bilingual
  readonly asOf: IsoDate
  /** Who is asked; null: all who answer for an item. */
  readonly organization: Bilingual | null
  readonly items: readonly {
    readonly number: string | null
    readonly goal: Bilingual
    readonly title: Bilingual
    readonly deadlineOn: PartialDate | null
    readonly last: { readonly status: ItemStatus; readonly on: PartialDate; readonly note: Bilingual } | null
  }[]
  readonly footer: PaperText | null
}

/** 照会: what an organization is asked about its items, with what it reported last and room for its answer. */
export function statusRequestPaper(input: StatusRequestInput): PaperDocument {
  const { language, items } = input
  const addressee =
    input.organization === null ? ask(language, (words) => words.everybody) : wordsOf(input.organization, language)
  return {
    kind: 'status-request',
    language,
    page: 'a4-landscape',
    marks: [],
    title: {
      bodies: [wordsOf(input.body, language)],
      name: ask(language, (words) => words.name),
      isSpread: false,
      dated: ask(language, (_, inLanguage) => paperDate(input.asOf, inLanguage, input.dateStyle)),
    },
    blocks: [
      { type: 'paragraph', look: 'ordinary', text: inWords(addressee, (name, inLanguage) => requestText[inLanguage].to(name)) },
      {
        type: 'definitions',
        rows: [
          { label: ask(language, (words) => words.about), values: [{ text: wordsOf(input.plan, language), isOpen: false }] },
          {
            label: ask(language, (words) => words.contact),
            values: [{ text: ask(language, (words) => words.contactHint), isOpen: true }],
          },
        ],
      },
      { type: 'paragraph', look: 'ordinary', text: ask(language, (words) => words.lead(items.length)) },
      { type: 'paragraph', look: 'small', text: ask(language, (words) => words.rule) },
      { type: 'table', caption: null, look: 'grid', columns: columnsOf(language), rows: rowsOf(input) },
    ],
    footer: input.footer,
  }
}

function columnsOf(language: PaperLanguage): readonly Column[] {
  const column = (pick: (words: RequestText) => string, width: Column['width'], look: Column['look'] = 'ordinary'): Column => ({
    head: ask(language, pick),
    width,
    align: 'start',
    look,
  })
  return [
    column((words) => words.columns.number, 14),
    column((words) => words.columns.title, 'rest'),
    column((words) => words.last, 56, 'aside'),
    column((words) => words.answer, 24),
    column((words) => words.measures, 64),
    column((words) => words.evidence, 36),
  ]
}

/** Items under the goals they stand under; a goal heads its items once. */
function rowsOf({ items, language, dateStyle }: StatusRequestInput): readonly TableRow[] {
  const leading = leadingLanguage(language)
  let goal: string | null = null
  return items.flatMap((item): readonly TableRow[] => {
    const own = JSON.stringify(item.goal)
    const hasGoal = item.goal.en !== null || item.goal.ja !== null
    const heading: readonly TableRow[] =
      own === goal || !hasGoal ? [] : [{ type: 'heading', number: null, text: wordsOf(item.goal, language) }]
    goal = own
    return [
      ...heading,
      {
        type: 'row',
        depth: 0,
        cells: [
          cell(same(leading, item.number ?? '')),
          cell([...wordsOf(item.title, language), ...deadline(item.deadlineOn, language, dateStyle)]),
          cell(lastOf(item.last, language, dateStyle), item.last === null ? 'hole' : 'ordinary'),
          cell([]),
          cell([]),
          cell([]),
        ],
      },
    ]
  })
}

function deadline(on: PartialDate | null, language: PaperLanguage, style: DateStyle | undefined): PaperText {
  if (on === null) return []
  const leading = leadingLanguage(language)
  const day = paperDate(on, leading, style)
  return [present(leading, leading === 'ja' ? `（期限 ${day}）` : ` (by ${day})`)]
}

function lastOf(
  last: StatusRequestInput['items'][number]['last'],
  language: PaperLanguage,
  style: DateStyle | undefined,
): PaperText {
  if (last === null) return ask(language, (words) => words.statuses['not-reported'])
  return ask(language, (words, inLanguage) => {
    const note = last.note[inLanguage]
    const day = paperDateShort(last.on, inLanguage, style)
    const status = words.statuses[last.status]
    const head = inLanguage === 'ja' ? `${status}（${day}）` : `${status} (${day})`
    return note === null ? head : `${head}\n${note}`
  })
}

function ask(language: PaperLanguage, pick: (words: RequestText, language: Language) => string): PaperText {
  const languages: readonly Language[] = language === 'both' ? ['ja', 'en'] : [language]
  return languages.map((one) => present(one, pick(requestText[one], one)))
}
