import type { Bilingual } from '../domain/model.ts'
import { paperDeskText, type PaperDeskText } from '../text/paper-desk-text.ts'
import type { AgendaPaper } from './agenda.ts'
import { paperLabel } from './marks.ts'
import { bodyLines, type MeetingHead, meetingDefinitions } from './meeting-head.ts'
import type { Block, Column, PaperDocument, PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { cell, sayFrom, wordsOf } from './words.ts'
import type { PaperInput } from './paper-date.ts'

export interface PaperListInput extends PaperInput {
  readonly language: PaperLanguage
  readonly meeting: MeetingHead
  readonly isHeld: boolean
  readonly papers: readonly AgendaPaper[]
  /** The lines that papers belong to. */
  readonly lines: ReadonlyMap<number, Bilingual>
  readonly footer: PaperText | null
}

/** 配布資料一覧: every paper of a meeting with its number and the line it belongs to. */
export function paperList(input: PaperListInput): PaperDocument {
  const { language, papers } = input
  return {
    kind: 'paper-list',
    language,
    page: 'a4',
    marks: [],
    title: {
      bodies: bodyLines(input.meeting.bodies, language),
      name: words(language, ({ name }) => name),
      isSpread: false,
      dated: null,
    },
    blocks: [meetingDefinitions(input, input.isHeld), papers.length === 0 ? none(language) : table(input)],
    footer: input.footer,
  }
}

function table({ language, papers, lines }: PaperListInput): Block {
  const column = (head: PaperText, width: Column['width']): Column => ({ head, width, align: 'start', look: 'ordinary' })
  return {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: [
      column(
        words(language, ({ number }) => number),
        28,
      ),
      column(
        words(language, ({ title }) => title),
        'rest',
      ),
      column(
        words(language, ({ line }) => line),
        64,
      ),
    ],
    rows: papers.map(({ number, isReference, title, itemId }) => {
      const line = itemId === null ? undefined : lines.get(itemId)
      return {
        type: 'row',
        depth: 0,
        cells: [
          cell(paperLabel(number, isReference, language)),
          cell(wordsOf(title, language)),
          cell(line === undefined ? [] : wordsOf(line, language)),
        ],
      }
    }),
  }
}

const none = (language: PaperLanguage): Block => ({
  type: 'paragraph',
  look: 'ordinary',
  text: words(language, ({ none: text }) => text),
})

const words = (language: PaperLanguage, pick: (text: PaperDeskText['list']) => string): PaperText =>
  sayFrom(paperDeskText, language, ({ list }) => pick(list))
