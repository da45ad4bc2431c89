/** `arabic` 1, 1.1, 1.1.1 · `japanese` 1, (1), ① to ㊿ (deeper levels likewise, beyond 50 plain). */
export const numberingStyles = ['arabic', 'japanese'] as const
export type NumberingStyle = (typeof numberingStyles)[number]

/** An agenda item as far as numbering looks at it. */
export interface NumberableItem {
  readonly id: number
  readonly parentId: number | null
  readonly isHeading: boolean
  /** The number under which the item was issued, as printed then; null when it never was. */
  readonly issuedNumber: string | null
}

export interface ItemNumber {
  /** As printed before the title: 1.2, (2), 3-2. */
  readonly label: string
  /** With the numbers above it, unique in the agenda: 1.2, 1(2), 3-2. */
  readonly path: string
}

/**
 * The numbers of an agenda's items, by id. `items` in agenda order, siblings as they follow one another. Headings take no number
 * and use none up: items below a heading are numbered on as if it were not there. Issued numbers stay as they were issued; an
 * item that came to an issued sequence later takes a supplementary number of the issued item before it (3-2, 3-3), or, before
 * the first of them, 追加1 (arabic: A1). Where an issued item was moved below another parent and meets its own number there,
 * the first of the two keeps it.
 */
export function numberAgenda(items: readonly NumberableItem[], style: NumberingStyle): ReadonlyMap<number, ItemNumber> {
  const children = new Map<number | null, NumberableItem[]>()
  const ids = new Set(items.map((item) => item.id))
  for (const item of items) {
    const parentId = item.parentId !== null && ids.has(item.parentId) ? item.parentId : null
    const siblings = children.get(parentId)
    if (siblings) siblings.push(item)
    else children.set(parentId, [item])
  }
  // Arabic numbers contain those above them, so each is used once in the whole agenda; Japanese ones once in a sequence.
  const takenAnywhere = new Set(issuedNumbers(items))
  const numbers = new Map<number, ItemNumber>()
  numberBelow(null, 0, '')
  return numbers

  function numberBelow(parentId: number | null, level: number, parentPath: string): void {
    const sequence = withoutHeadings(children.get(parentId) ?? [])
    const taken = style === 'arabic' ? takenAnywhere : new Set(issuedNumbers(sequence))
    const labels = labelsOf(sequence, taken, {
      inOrder: (count) => labelAt(count, style, level, parentPath),
      added: (count) => (style === 'japanese' ? `追加${count}` : `${parentPath === '' ? '' : `${parentPath}.`}A${count}`),
    })
    sequence.forEach((item, index) => {
      const label = labels[index] ?? ''
      const path = style === 'arabic' ? label : parentPath + label
      numbers.set(item.id, { label, path })
      numberBelow(item.id, level + 1, path)
    })
  }

  /** The items of one sequence, those below headings in the headings' places. */
  function withoutHeadings(siblings: readonly NumberableItem[]): readonly NumberableItem[] {
    return siblings.flatMap((item) => (item.isHeading ? withoutHeadings(children.get(item.id) ?? []) : [item]))
  }
}

interface Labels {
  /** The n-th number of a sequence that was never issued. */
  readonly inOrder: (count: number) => string
  /** The n-th addition before the first issued number. */
  readonly added: (count: number) => string
}

/** The labels of a sequence, in its order; those given out are added to `taken`. */
function labelsOf(sequence: readonly NumberableItem[], taken: Set<string>, { inOrder, added }: Labels): readonly string[] {
  const isFresh = issuedNumbers(sequence).length === 0
  const kept = new Set<string>()
  let base: string | null = null
  return sequence.map((item) => {
    if (item.issuedNumber !== null && !kept.has(item.issuedNumber)) {
      base = item.issuedNumber.replace(/-\d+$/, '')
      kept.add(item.issuedNumber)
      return item.issuedNumber
    }
    const before = base
    const label = firstFree(taken, isFresh ? inOrder : before === null ? added : (count) => `${before}-${count + 1}`)
    taken.add(label)
    return label
  })
}

function firstFree(taken: ReadonlySet<string>, label: (count: number) => string): string {
  let count = 1
  while (taken.has(label(count))) count++
  return label(count)
}

const issuedNumbers = (items: readonly NumberableItem[]) => items.flatMap((item) => item.issuedNumber ?? [])

function labelAt(number: number, style: NumberingStyle, level: number, parentPath: string): string {
  if (style === 'arabic') return parentPath === '' ? String(number) : `${parentPath}.${number}`
  if (level === 0) return String(number)
  return level === 1 ? `(${number})` : circled(number)
}

/** ① to ㊿; Unicode keeps them in three runs and has none beyond. */
function circled(number: number): string {
  if (number <= 20) return String.fromCharCode(0x2460 + number - 1)
  if (number <= 35) return String.fromCharCode(0x3251 + number - 21)
  return number <= 50 ? String.fromCharCode(0x32b1 + number - 36) : String(number)
}
