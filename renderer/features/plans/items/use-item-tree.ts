import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { OrganizationChoice } from '../../../../shared/contract/plan-items.ts'
import { proposedNumber, renumbered } from '../../../../shared/domain/number-items.ts'
import { usualKind } from '../../../../shared/domain/outline-kinds.ts'
import { deepestItem } from '../../../../shared/domain/plan-outline.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import {
  chosenRoots,
  indexOutline,
  nodeAt,
  type OutlineTarget,
  moveBy,
  nest,
  placeAfter,
  siblingsOf,
  unnest,
} from '../../../../shared/domain/outline-moves.ts'
import type { ItemChange, ItemEdit } from './editor-item.ts'
import type { ItemDesk } from './item-desk.ts'
import type { ItemCommand, TitleCaret } from './item-keys.ts'
import { between, type ItemMove, mergeStep, numberedMoves, splitStep, toggled } from './item-steps.ts'
import { pastedItems } from './pasted-items.ts'

let lastKey = 0
/** A key for an item that the register does not have yet; unlike any the register gives. */
export const newItemKey = () => `new-${(lastKey += 1)}`

/** Where one is: on an item as a whole, or in its title of a language. */
export interface ItemCursor {
  readonly key: string
  readonly in: Language | 'row'
  readonly caret: number | 'end'
}

export interface ItemTree {
  readonly cursor: ItemCursor | null
  /** Items chosen together, the active one among them; empty while one writes. */
  readonly chosen: ReadonlySet<string>
  readonly act: ItemActs
}

/** What rows and fields call; the same object for as long as the items are open. */
export interface ItemActs {
  readonly arrive: (key: string) => void
  readonly press: (key: string, how: 'extend' | 'toggle') => void
  readonly command: (key: string, command: ItemCommand, at: Language | 'row', caret: TitleCaret | null) => void
  readonly write: ItemDesk['write']
  readonly typing: (commit: (() => void) | null) => void
  readonly leave: (key: string, text: string) => void
  readonly paste: (key: string, language: Language, text: string, caret: TitleCaret) => boolean
  readonly change: (key: string, change: ItemChange) => void
  readonly move: (edits: readonly ItemEdit[]) => void
  /** Opens an item for writing at the end. */
  readonly add: () => void
  readonly go: (cursor: ItemCursor) => void
  /** Numbers every level anew; answers how many numbers changed. */
  readonly renumber: () => number
}

export interface ItemTreeOptions {
  readonly desk: ItemDesk
  readonly language: Language
  readonly isReadOnly: boolean
  readonly organizations: readonly OrganizationChoice[]
  readonly container: RefObject<HTMLElement | null>
}

/** The cursor in the items, those chosen, and what every key and press does. */
export function useItemTree(options: ItemTreeOptions): ItemTree {
  const [cursor, setCursor] = useState<ItemCursor | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const wanted = useRef<ItemCursor | null>(null)
  const lastAt = useRef(0)
  const now = useRef({ options, cursor, chosen, anchor: null as string | null })
  useLayoutEffect(() => {
    now.current = { ...now.current, options, cursor, chosen }
    const items = options.desk.items()
    if (cursor !== null) {
      const at = indexOutline(items).at.get(cursor.key)
      if (at !== undefined) lastAt.current = at
      else if (wanted.current === null && document.activeElement === document.body) {
        // The item one was at is gone (undo, another window): the cursor stays at its place.
        const next = items[Math.min(lastAt.current, items.length - 1)]
        if (next !== undefined) wanted.current = { key: next.key, in: 'row', caret: 0 }
      }
    }
    // The place one goes to may only now have been drawn.
    const target = wanted.current
    if (target === null) return
    const row = options.container.current?.querySelector<HTMLElement>(`[data-item="${target.key}"]`) ?? null
    const element = target.in === 'row' ? row : (row?.querySelector<HTMLElement>(`textarea[lang="${target.in}"]`) ?? null)
    if (element === null) return
    wanted.current = null
    element.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
    if (element instanceof HTMLTextAreaElement) {
      const caret = target.caret === 'end' ? element.value.length : Math.min(target.caret, element.value.length)
      element.setSelectionRange(caret, caret)
    }
  })

  const act = useMemo<ItemActs>(() => {
    const desk = () => now.current.options.desk
    const items = () => desk().items()
    const index = () => indexOutline(items())
    const go = (target: ItemCursor) => {
      wanted.current = target
      setCursor({ ...target })
    }
    const keysFor = (key: string) => (now.current.chosen.has(key) ? now.current.chosen : new Set([key]))
    const step = (key: string, by: -1 | 1) => items()[(index().at.get(key) ?? 0) + by]

    /** What an item put there starts with: the number that comes next, and the kind of its neighbours. */
    const beginning = (place: OutlineTarget): ItemChange => {
      const siblings = siblingsOf(index(), place.parent)
      const kind = siblings.at(-1)?.kind ?? usualKind(nodeAt(index(), place.parent)?.kind ?? null, items().length === 0)
      const tradition = now.current.options.language === 'ja' ? 'japanese' : 'western'
      return { kind, number: proposedNumber(items(), place, tradition) }
    }
    const open = (place: OutlineTarget, language: Language) => {
      const key = newItemKey()
      desk().open({ act: 'add', key, ...place, change: beginning(place) })
      setChosen(new Set())
      go({ key, in: language, caret: 0 })
    }
    const withNumbers = (moves: readonly ItemMove[]) => numberedMoves(items(), moves)

    function command(key: string, name: ItemCommand, from: Language | 'row', caret: TitleCaret | null): void {
      const { options: latest } = now.current
      const keys = keysFor(key)
      switch (name) {
        case 'previous':
        case 'next': {
          const next = step(key, name === 'previous' ? -1 : 1)
          if (next === undefined) return
          now.current.anchor = next.key
          setChosen(new Set())
          return go({ key: next.key, in: from, caret: name === 'previous' ? 'end' : 0 })
        }
        case 'first':
        case 'last': {
          const end = name === 'first' ? items()[0] : items().at(-1)
          return end === undefined ? undefined : go({ key: end.key, in: 'row', caret: 0 })
        }
        case 'extend-up':
        case 'extend-down': {
          const next = step(key, name === 'extend-up' ? -1 : 1)
          if (next === undefined) return
          const anchor = now.current.anchor ?? key
          now.current.anchor = anchor
          setChosen(between(items(), anchor, next.key))
          return go({ key: next.key, in: 'row', caret: 0 })
        }
        case 'choose':
          return setChosen((before) => toggled(before, key))
        case 'choose-all':
          return setChosen(new Set(items().map((item) => item.key)))
        case 'leave':
          setChosen(new Set())
          return from === 'row' ? undefined : go({ key, in: 'row', caret: 0 })
        case 'other-language':
          return go({ key, in: from === 'en' ? 'ja' : 'en', caret: 'end' })
        case 'edit':
          return latest.isReadOnly ? undefined : go({ key, in: latest.language, caret: 'end' })
        default:
          break
      }
      if (latest.isReadOnly) return
      desk().flush()
      const here = from === 'row' ? latest.language : from
      switch (name) {
        case 'new-item':
          return newItem(key, here, caret)
        case 'split':
          return split(key, here, caret)
        case 'nest':
        case 'unnest':
          desk().give(withNumbers(name === 'nest' ? nest(index(), keys, deepestItem) : unnest(index(), keys)))
          return go({ key, in: from, caret: caret?.end ?? 0 })
        case 'move-up':
        case 'move-down':
          desk().give(withNumbers(moveBy(index(), keys, name === 'move-up' ? -1 : 1)))
          return go({ key, in: from, caret: caret?.end ?? 0 })
        case 'merge':
          return merge(key, from)
        case 'remove-empty': {
          const item = nodeAt(index(), key)
          const previous = step(key, -1)
          const isBlank = item !== undefined && !item.title.en && !item.title.ja
          if (!isBlank || siblingsOf(index(), key).length > 0) return
          desk().give([{ act: 'remove', key }])
          const next = previous ?? items()[0]
          return next === undefined ? setCursor(null) : go({ key: next.key, in: here, caret: previous ? 'end' : 0 })
        }
        case 'remove': {
          const gone = chosenRoots(index(), keys)
          const first = index().at.get(gone[0]?.key ?? '') ?? 0
          desk().give(gone.map((item) => ({ act: 'remove', key: item.key })))
          setChosen(new Set())
          const next = items()[first] ?? items().at(-1)
          return next === undefined ? setCursor(null) : go({ key: next.key, in: 'row', caret: 0 })
        }
      }
    }

    function newItem(key: string, language: Language, caret: TitleCaret | null): void {
      const item = nodeAt(index(), key)
      if (item === undefined) return
      const isBlank = !item.title.en && !item.title.ja
      if (isBlank && item.depth > 0) {
        desk().give(withNumbers(unnest(index(), new Set([key]))))
        return go({ key, in: language, caret: 0 })
      }
      if (isBlank) return
      const text = item.title[language] ?? ''
      if (caret !== null && caret.start === 0 && caret.end === 0 && text !== '')
        return open({ parent: item.parentKey, before: key }, language)
      if (caret !== null && caret.start < text.length && caret.start === caret.end) return split(key, language, caret)
      return open(placeAfter(index(), key), language)
    }

    function split(key: string, language: Language, caret: TitleCaret | null): void {
      const added = newItemKey()
      const step = caret === null ? null : splitStep(items(), key, { added, language, at: caret.start })
      if (step === null) return
      desk().give([step])
      go({ key: added, in: language, caret: 0 })
    }

    function merge(key: string, from: Language | 'row'): void {
      const step = mergeStep(items(), key)
      if (step === null) return
      desk().give([step])
      go({ key: step.key, in: from, caret: 'end' })
    }

    return {
      arrive: (key) => {
        if (now.current.cursor?.key !== key) setCursor({ key, in: 'row', caret: 0 })
        if (now.current.chosen.size === 0) now.current.anchor = key
      },
      press: (key, how) => {
        const anchor = now.current.anchor ?? now.current.cursor?.key ?? key
        const own = now.current.cursor?.key
        setChosen((before) =>
          how === 'extend'
            ? between(items(), anchor, key)
            : toggled(before.size === 0 && own !== undefined ? new Set([own]) : before, key),
        )
        go({ key, in: 'row', caret: 0 })
      },
      command,
      write: (key, language, typed) => desk().write(key, language, typed),
      typing: (commit) => desk().setTyping(commit),
      leave: (key, text) => {
        if (text === '') desk().close(key)
      },
      paste: (key, language, text, caret) => {
        const item = nodeAt(index(), key)
        if (item === undefined) return false
        const pasted = pastedItems({
          text,
          caret,
          item,
          language,
          index: index(),
          organizations: now.current.options.organizations,
          newKey: newItemKey,
        })
        if (pasted === null) return false
        desk().give(pasted.edits)
        go({ key: pasted.last, in: language, caret: 'end' })
        return true
      },
      change: (key, change) => desk().give([{ act: 'change', key, change }]),
      move: (edits) => {
        desk().flush()
        desk().give(edits.every((edit) => edit.act === 'move') ? withNumbers(edits) : edits)
      },
      add: () => {
        desk().flush()
        open({ parent: null, before: null }, now.current.options.language)
      },
      go: (target) => {
        setChosen(new Set())
        now.current.anchor = target.key
        go(target)
      },
      renumber: () => {
        desk().flush()
        const numbers = renumbered(items())
        desk().give([...numbers].map(([key, number]) => ({ act: 'change', key, change: { number } })))
        return numbers.size
      },
    }
  }, [])

  return { cursor, chosen, act }
}
