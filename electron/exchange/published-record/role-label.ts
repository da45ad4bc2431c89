import type { SeatRole } from '../../../shared/domain/vocabulary.ts'
import { editDistance } from '../../../shared/domain/edit-distance.ts'

export interface RoleLabel {
  readonly role: SeatRole
  /** The label as printed. */
  readonly printed: string
  /** The label it was taken for, when it is misspelt ("Deputy Chieves"). */
  readonly misspeltFor: string | null
  /** What stands behind it on the line: the first post or heading. */
  readonly value: string
}

/** The role label at the start of a line: "Deputy Chiefs: …", "Members:", 本部長 with a space or colon; null when the line has none. */
export function roleLabelOf(text: string): RoleLabel | null {
  const japanese = /^([^\s　:：]{2,6})(?:[\s　]*[:：][\s　]*|[\s　]+|$)(.*)$/.exec(text)
  const japaneseRole = japaneseRoles.get(japanese?.[1] ?? '')
  if (japanese !== null && japaneseRole !== undefined) {
    return { role: japaneseRole, printed: japanese[1] ?? '', misspeltFor: null, value: japanese[2] ?? '' }
  }
  const [, printed, value = ''] = /^([A-Za-z][A-Za-z -]{2,24}?)\s*[:：]\s*(.*)$/.exec(text) ?? []
  if (printed === undefined) return null
  const nearest = Array.from(englishRoles, ([label, role]) => ({ label, role, distance: distanceOf(printed, label) }))
    .filter(({ label, distance }) => distance <= (label.length > 7 ? 2 : 1))
    .toSorted((one, other) => one.distance - other.distance)
    .at(0)
  if (nearest === undefined) return null
  return { role: nearest.role, printed, misspeltFor: nearest.distance === 0 ? null : nearest.label, value }
}

/** Labels of quite another length are not compared letter by letter. */
const distanceOf = (printed: string, label: string) =>
  Math.abs(printed.length - label.length) > 2 ? Infinity : editDistance(fold(printed), fold(label))
const fold = (label: string) => label.toLowerCase().replace(/[\s-]+/g, ' ')

const englishRoles: ReadonlyMap<string, SeatRole> = new Map([
  ['Chief', 'chief'],
  ['Deputy Chief', 'deputy-chief'],
  ['Deputy Chiefs', 'deputy-chief'],
  ['Member', 'member'],
  ['Members', 'member'],
  ['Observer', 'observer'],
  ['Observers', 'observer'],
  ['Secretary', 'secretary'],
  ['Secretaries', 'secretary'],
])

const japaneseRoles: ReadonlyMap<string, SeatRole> = new Map([
  ['本部長', 'chief'],
  ['議長', 'chief'],
  ['会長', 'chief'],
  ['主宰', 'chief'],
  ['副本部長', 'deputy-chief'],
  ['副議長', 'deputy-chief'],
  ['副会長', 'deputy-chief'],
  ['本部員', 'member'],
  ['構成員', 'member'],
  ['委員', 'member'],
  ['オブザーバー', 'observer'],
  ['幹事', 'secretary'],
])
