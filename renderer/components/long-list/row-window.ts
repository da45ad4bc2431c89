import { RowHeights } from './row-heights.ts'
import { afterScroll, isOutOfRoom, type ScrollPlace, stripAt, stripOf } from './scaled-scroll.ts'

/** The rows that are in the page, and the room, in pixels, that those before and after them take. */
export interface ShownRows {
  readonly from: number
  /** After the last. */
  readonly to: number
  readonly before: number
  readonly after: number
}

/** Pixels shown beyond the view on either side; new rows come when less than a part of it is left. */
const beyond = 480
const leastBeyond = 160
/** Milliseconds without scrolling after which the strip is put right. */
const rest = 140
/** The height of a pane where nothing is laid out. */
const unknownView = 640
/** Rows that are printed of a long list. */
const mostPrinted = 2000

export interface MeasuredRow {
  readonly row: number
  readonly height: number
  /** Nothing stands there; any other row without a height was not laid out. */
  readonly isEmpty: boolean
}

/** Which rows of a long list are shown in the pane that scrolls it. Not of React; `use-row-window.ts` brings both together. */
export class RowWindow {
  readonly #heights: RowHeights
  readonly #listeners = new Set<() => void>()
  #shown: ShownRows
  /** What stands in the page: `#shown` comes there a little later. */
  #laidOut: ShownRows
  #pane: HTMLElement | null = null
  #startOfRows: ((before: number) => number) | null = null
  #place: ScrollPlace = { list: 0, strip: 0 }
  /** The row that was gone to: rows that come and are taller than their places do not push it out of view. */
  #goneTo: number | null = null
  #restTimer: ReturnType<typeof setTimeout> | undefined

  constructor(count: number, usualHeight: number) {
    this.#heights = new RowHeights(count, usualHeight)
    this.#shown = this.#placed(this.#rowsAround(0))
    this.#laidOut = this.#shown
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): ShownRows => this.#shown

  /** Follows the pane that scrolls the list; `startOfRows` says where the shown rows begin on the screen, given the room before them. */
  attach(list: HTMLElement, startOfRows: (before: number) => number): () => void {
    const onScroll = () => this.#follow()
    const onPrint = () => this.#show({ from: this.#firstInView(), to: this.#firstInView() + mostPrinted })
    const onPrinted = () => this.#show(this.#rowsAround(this.#place.list))
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(onScroll) : null
    const leave = () => {
      this.#pane?.removeEventListener('scroll', onScroll)
      sizes?.disconnect()
    }
    // In a narrow window another part of the page scrolls.
    const enter = () => {
      const pane = paneOf(list)
      if (pane === this.#pane) return
      leave()
      this.#pane = pane
      pane.addEventListener('scroll', onScroll, { passive: true })
      sizes?.observe(pane)
    }
    this.#startOfRows = startOfRows
    enter()
    addEventListener('resize', enter)
    addEventListener('beforeprint', onPrint)
    addEventListener('afterprint', onPrinted)
    this.#follow()
    return () => {
      leave()
      removeEventListener('resize', enter)
      removeEventListener('beforeprint', onPrint)
      removeEventListener('afterprint', onPrinted)
      clearTimeout(this.#restTimer)
      this.#pane = null
      this.#startOfRows = null
    }
  }

  setCount(count: number): void {
    if (count === this.#heights.count) return
    this.#heights.setCount(count)
    if (this.#goneTo !== null && this.#goneTo >= count) this.#goneTo = null
    this.#show(this.#rowsAround(this.#place.list))
  }

  /** Says that these rows stand in the page now. */
  layOut(shown: ShownRows): void {
    this.#laidOut = shown
  }

  /** Takes the heights of rows in the page, in order, each from the end of the row before it. */
  measure(rows: readonly MeasuredRow[]): void {
    const first = this.#firstInView()
    const stood = this.#heights.offsetOf(first)
    let isNew = false
    for (const { row, height, isEmpty } of rows) if (height > 0 || isEmpty) isNew = this.#heights.measure(row, height) || isNew
    if (!isNew) return
    this.#heights.settleUsual(false)
    // What is in view stays where it is, whatever turned out about the rows before it.
    this.#place = { ...this.#place, list: this.#place.list + this.#heights.offsetOf(first) - stood }
    this.#settleIfNeeded()
    this.#show(this.#rowsAround(this.#place.list))
    if (this.#goneTo !== null) this.reveal(this.#goneTo)
    this.#restSoon()
  }

  /** Scrolls until the row is in view; its neighbours too where it had been far away. */
  reveal(row: number): void {
    this.#goneTo = row
    const pane = this.#pane
    const top = this.#heights.offsetOf(row)
    const bottom = top + this.#heights.heightOf(row)
    const { list } = this.#place
    const view = this.#view()
    const isNear = bottom > list - view && top < list + 2 * view
    if (isNear && top >= list + edgeAbove && bottom <= list + view - edgeBelow) return
    const wanted = isNear
      ? top < list + edgeAbove
        ? top - edgeAbove
        : bottom - view + edgeBelow
      : row === 0
        ? -this.#listTop()
        : row === this.#heights.count - 1
          ? bottom - view + edgeBelow
          : top - view / 3
    this.#place = { list: wanted, strip: isNear ? this.#place.strip + wanted - list : this.#stripAt(wanted) }
    this.#settleIfNeeded()
    // The room after the rows is there before the pane is scrolled into it.
    this.#show(this.#rowsAround(wanted))
    if (pane !== null) this.#scrollTo(this.#place)
  }

  /** Rows that fit into the view from this one on, one less: what a page turns. */
  pageFrom(row: number, direction: 1 | -1): number {
    const view = Math.max(this.#view() - edgeAbove, this.#heights.heightOf(row))
    const at = this.#heights.rowAt(this.#heights.offsetOf(row) + direction * view)
    return at === row ? row + direction : at
  }

  #firstInView(): number {
    return this.#heights.rowAt(Math.max(0, this.#place.list))
  }

  #view(): number {
    return this.#pane === null || this.#pane.clientHeight === 0 ? unknownView : this.#pane.clientHeight
  }

  /** Where the strip begins within the pane. */
  #listTop(): number {
    const pane = this.#pane
    if (pane === null || this.#startOfRows === null) return 0
    const { before } = this.#laidOut
    return this.#startOfRows(before) - before - pane.getBoundingClientRect().top + pane.scrollTop
  }

  readonly #stripAt = (place: number) => stripAt(place, this.#heights.total)

  #space() {
    return { height: this.#heights.total, view: this.#view() }
  }

  #follow(): void {
    const pane = this.#pane
    if (pane === null) return
    const strip = pane.scrollTop - this.#listTop()
    if (Math.abs(strip - this.#place.strip) >= 1) {
      this.#goneTo = null
      this.#place = afterScroll(this.#place, strip, this.#space())
    }
    this.#settleIfNeeded()
    const { from, to } = this.#shown
    const [top, bottom] = [this.#place.list, this.#place.list + this.#view()]
    const isCovered =
      (from === 0 || this.#heights.offsetOf(from) <= top - leastBeyond) &&
      (to >= this.#heights.count || this.#heights.offsetOf(to) >= bottom + leastBeyond)
    if (!isCovered) this.#show(this.#rowsAround(this.#place.list))
    this.#restSoon()
  }

  #settleIfNeeded(): void {
    if (isOutOfRoom(this.#place, this.#space())) this.#settle()
  }

  /** Puts the strip where the list's place belongs; nothing in view moves. */
  #settle(): void {
    this.#place = { ...this.#place, strip: this.#stripAt(this.#place.list) }
    this.#show(this.#rowsAround(this.#place.list))
    this.#scrollTo(this.#place)
  }

  #restSoon(): void {
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => {
      const first = this.#firstInView()
      const stood = this.#heights.offsetOf(first)
      this.#heights.settleUsual(true)
      this.#place = { ...this.#place, list: this.#place.list + this.#heights.offsetOf(first) - stood }
      if (Math.abs(this.#place.strip - this.#stripAt(this.#place.list)) >= 1) this.#settle()
    }, rest)
  }

  #scrollTo(place: ScrollPlace): void {
    const pane = this.#pane
    if (pane === null) return
    const listTop = this.#listTop()
    pane.scrollTop = listTop + place.strip
    // The pane rounds, and stops at its ends.
    const strip = pane.scrollTop - listTop
    this.#place = { list: place.list + strip - place.strip, strip }
  }

  #rowsAround(place: number): Pick<ShownRows, 'from' | 'to'> {
    const from = this.#heights.rowAt(Math.max(0, place - beyond))
    return { from, to: Math.min(this.#heights.count, this.#heights.rowAt(place + this.#view() + beyond) + 1) }
  }

  #placed({ from, to }: Pick<ShownRows, 'from' | 'to'>): ShownRows {
    const total = this.#heights.total
    const shift = this.#place.list - this.#place.strip
    const before = Math.max(0, this.#heights.offsetOf(from) - shift)
    const shown = this.#heights.offsetOf(to) - this.#heights.offsetOf(from)
    return { from, to, before, after: Math.max(0, stripOf(total) - before - shown) }
  }

  #show(rows: Pick<ShownRows, 'from' | 'to'>): void {
    const to = Math.min(rows.to, this.#heights.count)
    const next = this.#placed({ from: Math.min(rows.from, to), to })
    const now = this.#shown
    if (next.from === now.from && next.to === now.to && near(next.before, now.before) && near(next.after, now.after)) return
    this.#shown = next
    for (const listener of this.#listeners) listener()
  }
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.5

/** Rows come into view so far below the upper edge, under the head that stays, and above the lower one. */
const edgeAbove = 40
const edgeBelow = 8

/** What scrolls the element: the next around it that does, else the next that could. */
function paneOf(element: HTMLElement): HTMLElement {
  let could: HTMLElement | null = null
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    if (!/^(auto|scroll)$/.test(getComputedStyle(one).overflowY)) continue
    if (one.scrollHeight > one.clientHeight + 1) return one
    could ??= one
  }
  return could ?? element.ownerDocument.documentElement
}
