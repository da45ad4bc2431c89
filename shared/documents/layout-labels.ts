import type { Language } from '../domain/vocabulary.ts'
import { element, textIn } from './layout-text.ts'
import type { LabelSheet } from './plate-model.ts'
import type { PaperElement } from './node.ts'

/** One sheet of labels; the style sheet knows each sheet's measures by how many labels it has. */
export function layoutLabels(sheet: LabelSheet, language: Language): PaperElement {
  return element(
    'section',
    `labels labels-${sheet.perSheet} new-sheet whole`,
    {},
    sheet.labels.map((label) =>
      label === null
        ? element('div', 'label', {}, [])
        : element(
            'div',
            label.look === 'ordinary' ? 'label' : `label ${label.look}`,
            {},
            label.lines.map(({ role, text }) => textIn('div', role, text, language)),
          ),
    ),
  )
}
