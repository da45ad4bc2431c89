import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import type { Block, PaperDocument, PaperLanguage } from './model.ts'
import { type AddressLabel, labelSheets, type LabelsPerSheet } from './plate-model.ts'
import type { PaperText } from './paper-text.ts'
import { postalAddress } from './postal-address.ts'
import { paperDate, type PaperInput } from './paper-date.ts'
import { widthInEms } from './text-width.ts'
import { asTyped, cell, inWords, nameOf, same, say, sayFrom, wordsOf } from './words.ts'

/** Somebody who is written to. */
export interface Addressee {
  /** Over the post; null where the post names it. */
  readonly organization: Bilingual | null
  readonly post: Bilingual
  /** Null while nobody is known to hold the post. */
  readonly name: Bilingual | null
  /** As typed, over one line or several; null where none is recorded. */
  readonly contact: string | null
}

export interface AddressListInput extends PaperInput {
  readonly language: PaperLanguage
  readonly heads: readonly PaperText[]
  readonly asOf: IsoDate
  readonly addressees: readonly Addressee[]
  readonly footer: PaperText | null
}

/** 連絡先名簿: whom to reach and how, numbered in protocol order. */
export function addressList({ language, dateStyle, heads, asOf, addressees, footer }: AddressListInput): PaperDocument {
  const hasContacts = addressees.some(({ contact }) => contact !== null)
  // Ministers' titles name their ministries; where all do, the room is theirs.
  const hasOrganizations = addressees.some(({ organization }) => organization !== null)
  const word = (pick: (text: (typeof rosterPapersText)['ja']) => string) => sayFrom(rosterPapersText, language, pick)
  const table: Block = {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: [
      { head: word((text) => text.number), width: 12, align: 'end', look: 'ordinary' },
      ...(hasOrganizations
        ? [{ head: word((text) => text.organization), width: 56, align: 'start', look: 'ordinary' } as const]
        : []),
      { head: say(language, (text) => text.roster.post), width: 'rest', align: 'start', look: 'ordinary' },
      { head: say(language, (text) => text.roster.holder), width: 40, align: 'start', look: 'ordinary' },
      { head: word((text) => text.contact), width: 80, align: 'start', look: 'ordinary' },
    ],
    rows: addressees.map(({ organization, post, name, contact }, at) => ({
      type: 'row',
      depth: 0,
      cells: [
        cell(same('ja', String(at + 1))),
        ...(hasOrganizations ? [cell(organization === null ? [] : wordsOf(organization, language))] : []),
        cell(wordsOf(post, language)),
        cell(name === null ? [] : nameOf(name, language)),
        cell(contact === null ? [] : asTyped(contact.trim().replace(/\s*\n\s*/g, '　'))),
      ],
    })),
  }
  return {
    kind: 'address-list',
    language,
    filedUnder: asOf,
    page: 'a4-landscape',
    marks: [],
    title: {
      bodies: heads,
      name: word((text) => text.addresses.name),
      isSpread: true,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(asOf, inLanguage, dateStyle))),
    },
    blocks: [
      table,
      ...(hasContacts
        ? []
        : [{ type: 'paragraph' as const, look: 'small' as const, text: word((text) => text.addresses.noContact) }]),
    ],
    footer,
  }
}

export interface AddressLabelsInput {
  readonly language: PaperLanguage
  /** For a window's title and a file's name: none is printed. */
  readonly called?: string
  readonly perSheet: LabelsPerSheet
  /** Labels of the first sheet that were used before. */
  readonly used: number
  readonly addressees: readonly Addressee[]
}

/** 宛名ラベル: sheets of labels for envelopes, row by row; the first sheet may have labels missing. */
export function addressLabels({ language, called, perSheet, used, addressees }: AddressLabelsInput): PaperDocument {
  const { columns, rows } = labelSheets[perSheet]
  const onSheet = columns * rows
  const labels: readonly (AddressLabel | null)[] = [
    ...Array.from({ length: Math.min(used, onSheet - 1) }, () => null),
    ...addressees.map((addressee) => labelOf(addressee, perSheet, language)),
  ]
  return {
    kind: 'address-labels',
    language,
    page: 'labels',
    marks: [],
    title: null,
    ...(called === undefined ? {} : { called }),
    blocks: Array.from({ length: Math.max(1, Math.ceil(labels.length / onSheet)) }, (_, at) => ({
      type: 'label-sheet',
      perSheet,
      labels: labels.slice(at * onSheet, (at + 1) * onSheet),
    })),
    footer: null,
  }
}

function labelOf(
  { organization, post, name, contact }: Addressee,
  perSheet: LabelsPerSheet,
  language: PaperLanguage,
): AddressLabel {
  const to = (pick: 'toPerson' | 'toPost', text: PaperText) =>
    inWords(text, (words, inLanguage) => rosterPapersText[inLanguage].addresses[pick](words))
  const address = contact === null ? null : postalAddress(contact)
  const lines: AddressLabel['lines'] = [
    ...(address === null ? [] : [{ role: 'address' as const, text: asTyped(address) }]),
    ...(organization === null ? [] : [{ role: 'organization' as const, text: wordsOf(organization, language) }]),
    ...(name === null
      ? [{ role: 'name' as const, text: to('toPost', wordsOf(post, language)) }]
      : [
          { role: 'post' as const, text: wordsOf(post, language) },
          { role: 'name' as const, text: to('toPerson', nameOf(name, language)) },
        ]),
  ]
  const { width, height } = labelSheets[perSheet]
  const fits = ({ points, inset }: Look) => heightOf(lines, points, width - 2 * inset.side) <= height - 2 * inset.end
  const isNameWhole = ({ points, inset }: Look) => widthOfName(lines, points) <= width - 2 * inset.side
  // 様 on a line of its own is no way to write to anybody: the name stands on one line where any type lets it.
  const look = labelLooks.find((one) => fits(one) && isNameWhole(one)) ?? labelLooks.find(fits)
  return { look: look?.look ?? 'densest', lines }
}

/** How labels are set, the largest first: points, and millimetres at either side and end; renderer/styles/paper-members.css sets the same. */
export const labelLooks = [
  { look: 'ordinary', points: 10, inset: { side: 5, end: 3 } },
  { look: 'close', points: 9, inset: { side: 5, end: 3 } },
  { look: 'dense', points: 8, inset: { side: 4, end: 2 } },
  { look: 'densest', points: 7, inset: { side: 4, end: 2 } },
] as const
/** Of the label's own size. */
export const labelLineSizes = { address: 0.9, organization: 1, post: 1, name: 1.3 } as const
type Look = (typeof labelLooks)[number]
const millimetresPerPoint = 25.4 / 72

/** How high the lines stand in this width, with the space after the address; millimetres. */
function heightOf(lines: AddressLabel['lines'], points: number, width: number): number {
  return lines.reduce((sum, { role, text }) => {
    const heights = text.flatMap((words, at) => {
      const em = points * millimetresPerPoint * labelLineSizes[role] * (at === 0 ? 1 : 0.78)
      return words.text.split('\n').map((line) => Math.max(1, Math.ceil((widthInEms(line) * em * 1.08) / width)) * em * 1.32)
    })
    return sum + heights.reduce((total, height) => total + height, 0) + (role === 'address' ? 1.5 : 0)
  }, 0)
}

/** How long a Japanese name is with its 様, millimetres; English posts break between words. */
function widthOfName(lines: AddressLabel['lines'], points: number): number {
  const names = lines
    .filter(({ role }) => role === 'name')
    .flatMap(({ text }) => text.filter(({ language }) => language === 'ja'))
  return Math.max(0, ...names.map(({ text }) => widthInEms(text) * points * millimetresPerPoint * labelLineSizes.name * 1.04))
}
