/**
 * Who sits where. Places are numbered by honour, 1 the highest, whatever the shape of the table: a plan keeps its meaning when the
 * table is put up otherwise.
 */

/** コの字, ロの字, 対面, スクール. */
export const seatingShapes = ['u-shape', 'hollow-square', 'facing', 'rows'] as const
export type SeatingShape = (typeof seatingShapes)[number]

/**
 * On which hand of the first the second sits. 左上位, the old Japanese order, has the left hand higher; international protocol the
 * right.
 */
export const secondHands = ['left', 'right'] as const
export type SecondHand = (typeof secondHands)[number]

/** A place that somebody was given by hand. */
export interface KeptPlace {
  readonly key: string
  /** From 1. */
  readonly place: number
}

/**
 * The keys by place, the first at place 1. Those who were given a place keep it while it exists and nobody named before them
 * has it; all others fill what is free in the order given. Everybody sits exactly once, and no place between stays empty.
 */
export function seatAll(keys: readonly string[], kept: readonly KeptPlace[]): readonly string[] {
  const coming = new Set(keys)
  const seated: (string | undefined)[] = keys.map(() => undefined)
  const isSeated = new Set<string>()
  for (const { key, place } of kept) {
    const isFree = place >= 1 && place <= seated.length && seated[place - 1] === undefined
    if (!coming.has(key) || isSeated.has(key) || !isFree) continue
    seated[place - 1] = key
    isSeated.add(key)
  }
  const waiting = keys.filter((key) => !isSeated.has(key)).values()
  return seated.flatMap((key) => key ?? waiting.next().value ?? [])
}

/** The same with two people's places exchanged; unchanged when either does not sit there. */
export function swapSeats(seated: readonly string[], one: string, other: string): readonly string[] {
  const isBoth = seated.includes(one) && seated.includes(other)
  return isBoth ? seated.map((key) => (key === one ? other : key === other ? one : key)) : seated
}

/** A part of the room as it is drawn: somebody's place, the table, or nothing. */
export type RoomCell =
  | { readonly type: 'place'; readonly place: number }
  | {
      readonly type: 'table' | 'empty'
      readonly columns: number
      readonly rows: number
      /** Of a table: open towards the door (コの字), or with nothing in its middle (ロの字); left out: one board. */
      readonly form?: 'open' | 'hollow'
    }

export interface Room {
  /** At least 1. */
  readonly columns: number
  /** From the wall behind the first place to the door; cells that reach over several columns or rows stand where they begin. */
  readonly rows: readonly (readonly RoomCell[])[]
}

/** The room for so many people, seen from the door: the first sits at the far end, facing us. */
export function roomFor(shape: SeatingShape, count: number, second: SecondHand): Room {
  switch (shape) {
    case 'u-shape':
      return around(count, headOf(count), 0, second, 'open')
    case 'hollow-square': {
      const head = headOf(count)
      return around(count, head, Math.min(head, Math.max(0, count - head - 2)), second, 'hollow')
    }
    case 'facing':
      return around(count, 1, 0, second)
    case 'rows':
      return inRows(count, second)
  }
}

/** How many sit at the head of the table: an odd number, so that the first has the middle, about a quarter of all. */
function headOf(count: number): number {
  const quarter = Math.max(1, Math.round(count / 4))
  return quarter % 2 === 1 ? quarter : quarter + 1 > count ? quarter - 1 : quarter + 1
}

const place = (number: number): RoomCell => ({ type: 'place', place: number })
const empty = (columns = 1): RoomCell => ({ type: 'empty', columns, rows: 1 })

/** A table with a head, two sides and a foot: the head is filled from its middle, the sides from the head, the foot last. */
function around(count: number, head: number, foot: number, second: SecondHand, form?: 'open' | 'hollow'): Room {
  const atHead = Math.min(head, count)
  const atSides = Math.max(0, count - atHead - foot)
  const length = Math.ceil(atSides / 2)
  const side = (hand: 0 | 1) =>
    Array.from({ length }, (_, at) => {
      const number = atHead + 2 * at + hand + 1
      return number <= atHead + atSides ? place(number) : empty()
    })
  const [left, right] = handsOf(second, side(0), side(1))
  const middle = Math.max(1, atHead)
  const rows: (readonly RoomCell[])[] = [[empty(), ...acrossFrom(range(1, atHead), middle, second), empty()]]
  left.forEach((cell, at) => {
    const table: readonly RoomCell[] =
      at === 0 ? [{ type: 'table', columns: middle, rows: length, ...(form === undefined ? {} : { form }) }] : []
    rows.push([cell, ...table, right[at] ?? empty()])
  })
  if (length === 0) rows.push([empty(), { type: 'table', columns: middle, rows: 1 }, empty()])
  if (foot > 0) {
    const first = atHead + atSides + 1
    rows.push([empty(), ...acrossFrom(range(first, first + foot - 1), middle, second), empty()])
  }
  return { columns: middle + 2, rows }
}

/** The first before rows of desks that face them; every row is filled from its middle. */
function inRows(count: number, second: SecondHand): Room {
  const others = Math.max(0, count - 1)
  const rowCount = others === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(others / 1.6)))
  const evenly = rowCount === 0 ? 1 : Math.ceil(others / rowCount)
  const columns = evenly % 2 === 1 ? evenly : evenly + 1
  const rows: (readonly RoomCell[])[] = [acrossFrom(range(1, Math.min(1, count)), columns, second)]
  rows.push([{ type: 'table', columns, rows: 1 }])
  for (let first = 2; first <= count; first += columns) {
    rows.push(acrossFrom(range(first, Math.min(count, first + columns - 1)), columns, second))
  }
  return { columns, rows }
}

/** A row of an odd number of columns with the highest of these numbers in its middle. */
function acrossFrom(numbers: readonly number[], columns: number, second: SecondHand): readonly RoomCell[] {
  const line = inHonour(numbers, second)
  const before = (columns - 1) / 2 - line.indexOf(Math.min(...line))
  const after = columns - line.length - before
  return [...(before > 0 ? [empty(before)] : []), ...line.map(place), ...(after > 0 ? [empty(after)] : [])]
}

/** The first in the middle, the others by turns on either hand; as we see it, who looks at us has the left hand at our right. */
function inHonour(numbers: readonly number[], second: SecondHand): readonly number[] {
  const before: number[] = []
  const after: number[] = []
  numbers.forEach((number, at) => {
    if (at === 0) after.push(number)
    else if ((at % 2 === 1) === (second === 'left')) after.push(number)
    else before.unshift(number)
  })
  return [...before, ...after]
}

/** What the second hand has stands at our right when it is the left hand, else at our left. */
function handsOf<T>(second: SecondHand, higher: T, lower: T): readonly [left: T, right: T] {
  return second === 'left' ? [lower, higher] : [higher, lower]
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
