import type { NumberingStyle } from '../domain/agenda-numbering.ts'
import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { type AgendaLine, type NumberedLine, numberedFor } from './agenda-lines.ts'
import { draftMark, issuedMark, paperLabel, resultsMark } from './marks.ts'
import { bodyLines, type MeetingHead, meetingDefinitions } from './meeting-head.ts'
import { type Block, leadingLanguage, type Mark, type NumberedItem, type PaperDocument, type PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { figures } from './numbering.ts'
import { say, wordsOf } from './words.ts'
import type { PaperInput } from './paper-date.ts'

export interface AgendaInput extends PaperInput {
  readonly language: PaperLanguage
  /** `held` prints the outcome of every line. */
  readonly stage: 'draft' | 'issued' | 'held'
  readonly issuedOn: IsoDate | null
  /** Chosen for the meeting; null: as the language has it. */
  readonly numbering: NumberingStyle | null
  readonly meeting: MeetingHead
  readonly lines: readonly AgendaLine[]
  readonly papers: readonly AgendaPaper[]
  readonly footer: PaperText | null
}

export interface AgendaPaper {
  /** `1`, `1-2`; 資料 and 参考資料 are counted apart. */
  readonly number: string
  readonly isReference: boolean
  readonly title: Bilingual
  /** The line it belongs to, which names it behind its title. */
  readonly itemId: number | null
}

/**
 * The agenda. Japanese (and both) in the order of official papers: １ 開会, ２ 議題 with （１）（２）…, ３ 閉会, then 配布資料.
 * English in its own: the items are 1, 2, … and bear the same figures as （１）（２）, so that both papers can be cited alike.
 * Where a Japanese agenda counts its items 1, 1.1, its three parts bear no figures, which would be taken for theirs.
 */
export function agenda(input: AgendaInput): PaperDocument {
  const { language } = input
  return {
    kind: 'agenda',
    language,
    page: 'a4',
    marks: marksOf(input),
    title: {
      bodies: bodyLines(input.meeting.bodies, language),
      name: say(language, (text) => text.agenda.name),
      isSpread: true,
      dated: null,
    },
    blocks: [
      meetingDefinitions(input, input.stage === 'held'),
      { type: 'numbered', items: leadingLanguage(language) === 'ja' ? japaneseOrder(input) : englishOrder(input) },
      ...papersOf(input),
    ],
    footer: input.footer,
  }
}

function japaneseOrder(input: AgendaInput): readonly NumberedItem[] {
  const { language } = input
  const own = (place: number, words: 'opening' | 'items' | 'closing', items: readonly NumberedItem[]): NumberedItem => ({
    anchor: null,
    number: input.numbering === 'arabic' ? null : figures(String(place)),
    text: say(language, (text) => text.agenda[words]),
    asides: [],
    items,
  })
  const lines = numberedFor(input.lines, language, input.numbering).map((line) => itemOf(line, input))
  return [own(1, 'opening', []), own(2, 'items', lines.length === 0 ? [noItems(language)] : lines), own(3, 'closing', [])]
}

function englishOrder(input: AgendaInput): readonly NumberedItem[] {
  const { language } = input
  const own = (words: 'opening' | 'closing'): NumberedItem => unnumbered(say(language, (text) => text.agenda[words]))
  const lines = numberedFor(input.lines, language, input.numbering).map((line) => itemOf(line, input))
  return [own('opening'), ...(lines.length === 0 ? [noItems(language)] : lines), own('closing')]
}

function itemOf({ line, number, items }: NumberedLine, input: AgendaInput): NumberedItem {
  const { language } = input
  return {
    anchor: String(line.id),
    number,
    text: wordsOf(line.title, language),
    asides: [
      ...papersAside(line, input),
      ...(line.presenter === null ? [] : [wordsOf(line.presenter, language)]),
      ...(input.stage === 'held' && line.number !== null ? outcomeOf(line, language) : []),
    ],
    items: items.map((inner) => itemOf(inner, input)),
  }
}

/** 資料１、資料２: what was handed out for the line. */
function papersAside(line: AgendaLine, { papers, language }: AgendaInput): readonly PaperText[] {
  const own = papers.filter((paper) => paper.itemId === line.id)
  if (own.length === 0) return []
  return [
    say(language, (_, inLanguage) =>
      own
        .map(({ number, isReference }) => paperLabel(number, isReference, inLanguage)[0]?.text ?? '')
        .join(inLanguage === 'ja' ? '、' : ', '),
    ),
  ]
}

/** What came of the line, or that nothing is recorded: time passing never stands for an outcome. */
function outcomeOf(line: AgendaLine, language: PaperLanguage): readonly PaperText[] {
  const { outcome, outcomeNote } = line
  const word = say(language, (text) => (outcome === null ? text.agenda.undecidedOutcome : text.agenda.outcomes[outcome]))
  return outcomeNote === null ? [word] : [word, wordsOf(outcomeNote, language)]
}

function papersOf({ papers, language }: AgendaInput): readonly Block[] {
  if (papers.length === 0) return []
  return [
    {
      type: 'papers',
      heading: say(language, (text) => text.agenda.papers),
      papers: papers.map((paper) => ({
        label: paperLabel(paper.number, paper.isReference, language),
        title: wordsOf(paper.title, language),
      })),
    },
  ]
}

function marksOf({ stage, issuedOn, language, dateStyle }: AgendaInput): readonly Mark[] {
  switch (stage) {
    case 'draft':
      return [draftMark(language)]
    case 'issued':
      return issuedOn === null ? [] : [issuedMark(issuedOn, language, dateStyle)]
    case 'held':
      return [resultsMark(language)]
  }
}

const noItems = (language: PaperLanguage) => unnumbered(say(language, (text) => text.agenda.noItems))

const unnumbered = (text: PaperText): NumberedItem => ({ anchor: null, number: null, text, asides: [], items: [] })
