import type { IsoDate } from '../domain/calendar.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { RosterDifference, SeatPair } from '../domain/roster-changes.ts'
import type { BodyKind } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import { type RosterChangeKind, rosterChangeKinds, rosterPapersText } from '../text/roster-papers-text.ts'
import type { Block, Cell, PaperDocument, PaperLanguage, TableRow } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, type PaperInput } from './paper-date.ts'
import { postInFull } from './post-in-full.ts'
import { holdersOf } from './roster-groups.ts'
import { cell, inWords, say, sayFrom } from './words.ts'

export interface RosterChangesInput extends PaperInput {
  readonly language: PaperLanguage
  readonly heads: readonly PaperText[]
  readonly kind: BodyKind
  readonly before: IsoDate
  readonly after: IsoDate
  readonly difference: RosterDifference
  /** Seats that are on both rosters and the same. */
  readonly unchanged: number
  readonly footer: PaperText | null
}

/** 新旧対照表: what became of the roster between two days, the old at the left, the new at the right. */
export function rosterChanges(input: RosterChangesInput): PaperDocument {
  const { language, before, after } = input
  const rows = rosterChangeKinds.flatMap((kind) => rowsOf(kind, input))
  const words = (pick: (text: (typeof rosterPapersText)['ja']['changes'], day: (on: IsoDate) => string) => string) =>
    sayFrom(rosterPapersText, language, (text, inLanguage) =>
      pick(text.changes, (on) => paperDate(on, inLanguage, input.dateStyle)),
    )
  const table: Block = {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: [
      { head: words((text) => text.kind), width: 24, align: 'start', look: 'ordinary' },
      { head: words((text, day) => text.before(day(before))), width: 'rest', align: 'start', look: 'ordinary' },
      { head: words((text, day) => text.after(day(after))), width: 'rest', align: 'start', look: 'ordinary' },
    ],
    rows,
  }
  const closing = rows.length === 0 ? words((text) => text.none) : words((text) => text.unchanged(input.unchanged))
  return {
    kind: 'roster-changes',
    language,
    page: 'a4',
    marks: [],
    title: {
      bodies: input.heads,
      name: words((text) => text.name),
      isSpread: false,
      dated: words((text, day) => text.between(day(before), day(after))),
    },
    blocks: [...(rows.length === 0 ? [] : [table]), { type: 'paragraph', look: 'small', text: closing }],
    footer: input.footer,
  }
}

function rowsOf(kind: RosterChangeKind, { difference, language, kind: bodyKind }: RosterChangesInput): readonly TableRow[] {
  const row = (before: Cell, after: Cell): TableRow => ({
    type: 'row',
    depth: 0,
    cells: [
      cell(
        sayFrom(rosterPapersText, language, (text) => text.changes.kinds[kind]),
        'strong',
      ),
      before,
      after,
    ],
  })
  const nobody = cell(say(language, () => '―'))
  switch (kind) {
    case 'joined':
      return difference.joined.map((seat) => row(nobody, cell(withRole(seat, bodyKind, language))))
    case 'left':
      return difference.left.map((seat) => row(cell(withRole(seat, bodyKind, language)), nobody))
    case 'renamed':
      return difference.renamed.map(({ before, after }) =>
        row(cell(postInFull(before, language)), cell(renamedTo({ before, after }, language))),
      )
    case 'holderChanged':
      return difference.holderChanged.map(({ before, after }) =>
        row(cell(withHolder(before, language)), cell(withHolder(after, language))),
      )
    case 'reordered':
      return difference.reordered.map(({ before, after }) =>
        row(cell(withPlace(before, bodyKind, language)), cell(withPlace(after, bodyKind, language))),
      )
  }
}

/** A renaming that does not show in the paper's language says so. */
function renamedTo({ before, after }: SeatPair, language: PaperLanguage): PaperText {
  const text = postInFull(after, language)
  const isSame = JSON.stringify(postInFull(before, language)) === JSON.stringify(text)
  return isSame
    ? inWords(text, (words, inLanguage) => bracketed(words, rosterPapersText[inLanguage].changes.onlyOther, inLanguage))
    : text
}

const withRole = (seat: RosterSeat, kind: BodyKind, language: PaperLanguage): PaperText =>
  inWords(postInFull(seat, language), (post, inLanguage) =>
    bracketed(post, documentsText[inLanguage].roster.roles(kind, 1)[seat.role], inLanguage),
  )

const withPlace = (seat: RosterSeat, kind: BodyKind, language: PaperLanguage): PaperText =>
  inWords(withRole(seat, kind, language), (post, inLanguage) =>
    bracketed(post, rosterPapersText[inLanguage].changes.place(seat.order), inLanguage),
  )

function withHolder(seat: RosterSeat, language: PaperLanguage): PaperText {
  const holders = holdersOf(seat, language)
  return inWords(postInFull(seat, language), (post, inLanguage) => {
    const named = holders.find((words) => words.language === inLanguage) ?? holders[0]
    const holder = named === undefined || named.isMissing ? '―' : named.text
    return inLanguage === 'ja' ? `${post}　${holder}` : `${post}: ${holder}`
  })
}

const bracketed = (words: string, aside: string, language: 'en' | 'ja') =>
  language === 'ja' ? `${words}（${aside}）` : `${words} (${aside})`
