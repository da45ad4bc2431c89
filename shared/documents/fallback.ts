import { documentsText } from '../text/documents-text.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import type { Cell, Column, Paragraph, Table } from './model.ts'
import type { LabelSheet, NamePlate } from './plate-model.ts'
import type { SeatingPlan } from './seating-model.ts'
import type { PaperText } from './paper-text.ts'
import { cell, same, textInLanguages } from './words.ts'

/** Blocks that are drawn on the sheet as no text can be. */
export type DrawnBlock = NamePlate | SeatingPlan | LabelSheet

/**
 * The same matter in blocks that every writer knows, for those that cannot draw: a plate as its lines, a seating plan as the list of its
 * places, labels as a table of addresses.
 */
export function ordinaryBlocks(block: DrawnBlock): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'name-plate':
      return block.faces[1].lines.map(({ text, language }) => ({
        type: 'paragraph',
        look: 'ordinary',
        text: [{ language, text, isMissing: false }],
      }))
    case 'seating':
      return [placesOf(block)]
    case 'label-sheet':
      return [labelsOf(block)]
  }
}

function placesOf(plan: SeatingPlan): Table {
  const places = plan.rows
    .flat()
    .flatMap((one) => (one.type === 'place' ? [one] : []))
    .toSorted((one, other) => one.place - other.place)
  const languages = languagesIn(places.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const word = (pick: (language: 'en' | 'ja') => string) => textInLanguages(languages, pick)
  const lines = (roles: readonly string[]) => (place: (typeof places)[number]) =>
    joined(place.lines.filter(({ role }) => roles.includes(role)).map(({ text }) => text))
  const [posts, names] = [lines(['organization', 'post']), lines(['name', 'note'])]
  return {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: [
      column(
        word((language) => documentsText[language].roster.seat),
        14,
      ),
      column(
        word((language) => documentsText[language].roster.post),
        'rest',
      ),
      column(
        word((language) => documentsText[language].roster.holder),
        64,
      ),
    ],
    rows: places.map((place) => ({
      type: 'row',
      depth: 0,
      cells: [cell(same(languages[0] ?? 'ja', String(place.place))), cell(posts(place)), cell(names(place))],
    })),
  }
}

function labelsOf(sheet: LabelSheet): Table {
  const labels = sheet.labels.flatMap((label) => label ?? [])
  const languages = languagesIn(labels.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const word = (pick: (language: 'en' | 'ja') => string) => textInLanguages(languages, pick)
  const cellOf = (label: (typeof labels)[number], roles: readonly string[]): Cell =>
    cell(joined(label.lines.filter(({ role }) => roles.includes(role)).map(({ text }) => text)))
  return {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: [
      column(
        word((language) => rosterPapersText[language].addressee),
        'rest',
      ),
      column(
        word((language) => rosterPapersText[language].contact),
        80,
      ),
    ],
    rows: labels.map((label) => ({
      type: 'row',
      depth: 0,
      cells: [cellOf(label, ['organization', 'post', 'name']), cellOf(label, ['address'])],
    })),
  }
}

const column = (head: PaperText, width: Column['width']): Column => ({ head, width, align: 'start', look: 'ordinary' })

const languagesIn = (texts: readonly PaperText[]) => {
  const found = texts.flat().map(({ language }) => language)
  return found.includes('ja') ? (found.includes('en') ? (['ja', 'en'] as const) : (['ja'] as const)) : (['en'] as const)
}

/** Several texts on one line, language by language. */
function joined(texts: readonly PaperText[]): PaperText {
  const languages = [...new Set(texts.flat().map(({ language }) => language))]
  return languages.flatMap((language) => {
    const words = texts.flatMap((text) => text.filter((one) => one.language === language))
    const text = words.map((one) => one.text).join(language === 'ja' ? '　' : ', ')
    return [{ language, text, isMissing: words.every((one) => one.isMissing) }]
  })
}
