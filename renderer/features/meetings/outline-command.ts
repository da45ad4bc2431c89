import {
  chosenRoots,
  deepestLine,
  indexOutline,
  isTooDeep,
  moveBy,
  nest,
  placeAfter,
  unnest,
} from '../../../shared/domain/outline-moves.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { between, toggled } from './outline-choice.ts'
import { newKey, type OutlineHands } from './outline-hands.ts'
import type { OutlineCommand } from './outline-keys.ts'
import { titled } from './outline-words.ts'
import type { Caret } from './title-field.tsx'

/** Where a key was struck: on a line, in one of its titles or on its row, and with the caret where. */
export interface StruckAt {
  readonly key: string
  readonly from: Language | 'row'
  readonly caret: Caret | null
}

/** Carries out what a key stands for. */
export function runOutlineCommand(hands: OutlineHands, name: OutlineCommand, at: StruckAt): void {
  if (!walk(hands, name, at) && !hands.options().isReadOnly) change(hands, name, at)
}

/** Steps and choosing, which change nothing; false: the command is none of these. */
function walk({ lines, at, go, choose, chooseNone, ...hands }: OutlineHands, name: OutlineCommand, struck: StruckAt): boolean {
  const { key, from } = struck
  const step = (by: -1 | 1) => {
    const next = lines()[at(key) + by]
    if (next === undefined) return
    hands.setAnchor(next.key)
    chooseNone()
    go({ key: next.key, in: from, caret: by === -1 ? 'end' : 0 })
  }
  const extend = (by: -1 | 1) => {
    const next = lines()[at(key) + by]
    if (next === undefined) return
    const anchor = hands.anchor() ?? key
    hands.setAnchor(anchor)
    choose(() => between(lines(), anchor, next.key))
    go({ key: next.key, in: 'row', caret: 0 })
  }
  switch (name) {
    case 'previous':
      step(-1)
      return true
    case 'next':
      step(1)
      return true
    case 'first':
    case 'last': {
      const end = name === 'first' ? lines()[0] : lines().at(-1)
      if (end !== undefined) go({ key: end.key, in: 'row', caret: 0 })
      return true
    }
    case 'extend-up':
      extend(-1)
      return true
    case 'extend-down':
      extend(1)
      return true
    case 'choose':
      choose((before) => toggled(before, key))
      return true
    case 'choose-all':
      choose(() => new Set(lines().map((line) => line.key)))
      return true
    case 'leave':
      chooseNone()
      if (from !== 'row') go({ key, in: 'row', caret: 0 })
      return true
    case 'other-language':
      go({ key, in: from === 'en' ? 'ja' : 'en', caret: 'end' })
      return true
    case 'edit':
      go({ key, in: hands.options().language, caret: 'end' })
      return true
    case 'new-line':
    case 'nest':
    case 'unnest':
    case 'move-up':
    case 'move-down':
    case 'remove-empty':
    case 'remove':
      return false
  }
}

function change(hands: OutlineHands, name: OutlineCommand, { key, from, caret }: StruckAt): void {
  const { lines, at, go } = hands
  const { desk, language, onTooDeep } = hands.options()
  const keys = hands.keysFor(key)
  const here = from === 'row' ? language : from
  desk.flush()
  switch (name) {
    case 'new-line':
      return newLine(hands, key, here, caret)
    case 'nest':
    case 'unnest':
      if (name === 'nest' && isTooDeep(indexOutline(lines()), keys, deepestLine)) onTooDeep()
      desk.give(name === 'nest' ? nest(indexOutline(lines()), keys, deepestLine) : unnest(indexOutline(lines()), keys))
      return go({ key, in: from, caret: caret?.end ?? 0 })
    case 'move-up':
    case 'move-down':
      desk.give(moveBy(indexOutline(lines()), keys, name === 'move-up' ? -1 : 1))
      return go({ key, in: from, caret: caret?.end ?? 0 })
    case 'remove-empty': {
      const line = lines()[at(key)]
      const previous = lines()[at(key) - 1]
      const isBlank = line !== undefined && !line.title.en && !line.title.ja
      const hasNested = lines().some((one) => one.parentKey === key)
      if (!isBlank || hasNested) return
      desk.give([{ act: 'remove', key }])
      const next = previous ?? lines()[0]
      return next === undefined ? hands.leaveAll() : go({ key: next.key, in: here, caret: previous ? 'end' : 0 })
    }
    case 'remove':
      return remove(hands, keys)
    default:
      return
  }
}

/** A line after this one, before it, or of what stands behind the caret; an empty line within others comes out of them instead. */
function newLine({ lines, at, go, open, options }: OutlineHands, key: string, language: Language, caret: Caret | null): void {
  const { desk } = options()
  const line = lines()[at(key)]
  if (line === undefined) return
  const text = line.title[language] ?? ''
  const isBlank = !line.title.en && !line.title.ja
  if (isBlank && line.depth > 0) {
    desk.give(unnest(indexOutline(lines()), new Set([key])))
    return go({ key, in: language, caret: 0 })
  }
  if (isBlank) return
  if (caret === null || caret.start >= text.length || caret.start !== caret.end)
    return open(placeAfter(indexOutline(lines()), key), language)
  if (caret.start === 0) return open({ parent: line.parentKey, before: key }, language)
  const added = newKey()
  desk.give([
    { act: 'change', key, change: titled(language, text.slice(0, caret.start).trimEnd()) },
    {
      act: 'add',
      key: added,
      ...placeAfter(indexOutline(lines()), key),
      change: { kind: line.kind, ...titled(language, text.slice(caret.start).trimStart()) },
    },
  ])
  go({ key: added, in: language, caret: 0 })
}

function remove({ lines, go, chooseNone, leaveAll, options }: OutlineHands, keys: ReadonlySet<string>): void {
  const { desk, onRemoved } = options()
  const before = lines()
  const gone = chosenRoots(indexOutline(before), keys)
  const first = before.findIndex((line) => line.key === gone[0]?.key)
  const fresh = desk.state().fresh?.key
  desk.give(gone.map((line) => ({ act: 'remove', key: line.key })))
  // A line that was never kept leaves nothing to take back.
  onRemoved(gone.filter((line) => line.key !== fresh))
  chooseNone()
  const next = lines()[first] ?? lines().at(-1)
  if (next === undefined) leaveAll()
  else go({ key: next.key, in: 'row', caret: 0 })
}
