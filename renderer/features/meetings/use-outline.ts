import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import { completePhrase } from '../../../shared/domain/phrase-bank.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { EditorLine } from './editor-line.ts'
import type { AgendaDesk } from './agenda-desk.ts'
import type { OutlineCommand } from './outline-keys.ts'
import type { OutlineActs } from './outline-acts.ts'
import { between, toggled } from './outline-choice.ts'
import { createOutlineCursor, type CursorState, type OutlineCursor } from './outline-cursor.ts'
import { findTarget, focusTarget, type Target, whereFocus } from './outline-focus.ts'
import { chosenRoots, isTooDeep, moveBy, nest, placeAfter, unnest } from './outline-moves.ts'
import { type Paste, pasteEdits } from './outline-paste.ts'
import { followedWords, titled, wordsForNewPlan, wordsForPlan, wordsOfPhrase } from './outline-words.ts'
import type { PastedLine } from './pasted-lines.ts'
import type { Caret } from './title-field.tsx'

let lastKey = 0
/** A key for a line that the register does not have yet; unlike any the register gives. */
const newKey = () => `new-${(lastKey += 1)}`

export interface Outline {
  readonly cursor: OutlineCursor
  readonly act: OutlineActs
  /** Puts the focus where the cursor went, as soon as that place is drawn; see CursorFocus. */
  readonly settle: () => void
}

export interface OutlineOptions {
  readonly desk: AgendaDesk
  readonly language: Language
  readonly isReadOnly: boolean
  /** The kind and year of a line follow its words until people choose others: while an agenda is drafted, not when a record is corrected. */
  readonly followsWords: boolean
  readonly container: RefObject<HTMLElement | null>
  /** What the body's past agendas said, for completion; stays the same object. */
  readonly phrases: readonly PhraseView[]
  /** Nesting was refused because lines would lie too deep. */
  readonly onTooDeep: () => void
  readonly onPasted: (paste: Paste) => void
  /** These lines, with all nested in them, were taken off by people. */
  readonly onRemoved: (lines: readonly EditorLine[]) => void
}

/** The cursor in the agenda, the lines chosen, and what every key and press does. */
export function useOutline(options: OutlineOptions): Outline {
  const [cursor] = useState(createOutlineCursor)
  const wanted = useRef<Target | null>(null)
  const lastAt = useRef<{ readonly at: number; readonly in: Language | 'row' }>({ at: 0, in: 'row' })
  const now = useRef({ options, anchor: null as string | null })
  useLayoutEffect(() => {
    now.current = { ...now.current, options }
  })

  const act = useMemo<OutlineActs>(() => {
    const desk = () => now.current.options.desk
    const lines = () => desk().lines()
    const at = (key: string) => lines().findIndex((line) => line.key === key)
    const go = (target: Target) => {
      wanted.current = target
      cursor.set({ activeKey: target.key }, true)
    }
    const choose = (change: (before: CursorState['chosen']) => CursorState['chosen']) =>
      cursor.set({ chosen: change(cursor.get().chosen) })
    const chooseNone = () => choose((before) => (before.size === 0 ? before : new Set()))
    const leaveAll = () => cursor.set({ activeKey: null })
    const keysFor = (key: string) => (cursor.get().chosen.has(key) ? cursor.get().chosen : new Set([key]))
    const open = (place: { readonly parent: string | null; readonly before: string | null }, language: Language) => {
      const key = newKey()
      desk().open({ act: 'add', key, ...place, change: {} })
      go({ key, in: language, caret: 0 })
    }

    function command(key: string, name: OutlineCommand, from: Language | 'row', caret: Caret | null): void {
      const { options: latest } = now.current
      const keys = keysFor(key)
      const step = (by: -1 | 1) => {
        const next = lines()[at(key) + by]
        if (next === undefined) return
        now.current.anchor = next.key
        chooseNone()
        go({ key: next.key, in: from, caret: by === -1 ? 'end' : 0 })
      }
      const extend = (by: -1 | 1) => {
        const next = lines()[at(key) + by]
        if (next === undefined) return
        const anchor = now.current.anchor ?? key
        now.current.anchor = anchor
        choose(() => between(lines(), anchor, next.key))
        go({ key: next.key, in: 'row', caret: 0 })
      }
      switch (name) {
        case 'previous':
          return step(-1)
        case 'next':
          return step(1)
        case 'first':
        case 'last': {
          const end = name === 'first' ? lines()[0] : lines().at(-1)
          if (end !== undefined) go({ key: end.key, in: 'row', caret: 0 })
          return
        }
        case 'extend-up':
          return extend(-1)
        case 'extend-down':
          return extend(1)
        case 'choose':
          return choose((before) => toggled(before, key))
        case 'choose-all':
          return choose(() => new Set(lines().map((line) => line.key)))
        case 'leave':
          chooseNone()
          return from === 'row' ? undefined : go({ key, in: 'row', caret: 0 })
        case 'other-language':
          return go({ key, in: from === 'en' ? 'ja' : 'en', caret: 'end' })
        case 'edit':
          return go({ key, in: latest.language, caret: 'end' })
        default:
          break
      }
      if (latest.isReadOnly) return
      desk().flush()
      const here = from === 'row' ? latest.language : from
      switch (name) {
        case 'new-line':
          return newLine(key, here, caret)
        case 'nest':
        case 'unnest':
          if (name === 'nest' && isTooDeep(lines(), keys)) latest.onTooDeep()
          desk().give(name === 'nest' ? nest(lines(), keys) : unnest(lines(), keys))
          return go({ key, in: from, caret: caret?.end ?? 0 })
        case 'move-up':
        case 'move-down':
          desk().give(moveBy(lines(), keys, name === 'move-up' ? -1 : 1))
          return go({ key, in: from, caret: caret?.end ?? 0 })
        case 'remove-empty': {
          const line = lines()[at(key)]
          const previous = lines()[at(key) - 1]
          const isBlank = line !== undefined && !line.title.en && !line.title.ja
          const hasNested = lines().some((one) => one.parentKey === key)
          if (!isBlank || hasNested) return
          desk().give([{ act: 'remove', key }])
          const next = previous ?? lines()[0]
          return next === undefined ? leaveAll() : go({ key: next.key, in: here, caret: previous ? 'end' : 0 })
        }
        case 'remove':
          return remove(keys)
      }
    }

    function newLine(key: string, language: Language, caret: Caret | null): void {
      const line = lines()[at(key)]
      if (line === undefined) return
      const text = line.title[language] ?? ''
      const isBlank = !line.title.en && !line.title.ja
      if (isBlank && line.depth > 0) {
        desk().give(unnest(lines(), new Set([key])))
        return go({ key, in: language, caret: 0 })
      }
      if (isBlank) return
      if (caret === null || caret.start >= text.length || caret.start !== caret.end)
        return open(placeAfter(lines(), key), language)
      if (caret.start === 0) return open({ parent: line.parentKey, before: key }, language)
      const added = newKey()
      desk().give([
        { act: 'change', key, change: titled(language, text.slice(0, caret.start).trimEnd()) },
        {
          act: 'add',
          key: added,
          ...placeAfter(lines(), key),
          change: { kind: line.kind, ...titled(language, text.slice(caret.start).trimStart()) },
        },
      ])
      go({ key: added, in: language, caret: 0 })
    }

    function remove(keys: ReadonlySet<string>): void {
      const before = lines()
      const gone = chosenRoots(before, keys)
      const first = before.findIndex((line) => line.key === gone[0]?.key)
      desk().give(gone.map((line) => ({ act: 'remove', key: line.key })))
      now.current.options.onRemoved(gone)
      chooseNone()
      const next = lines()[first] ?? lines().at(-1)
      if (next === undefined) leaveAll()
      else go({ key: next.key, in: 'row', caret: 0 })
    }

    function paste(key: string, language: Language, pasted: readonly PastedLine[], caret: Caret): boolean {
      const line = lines()[at(key)]
      const done =
        line === undefined
          ? null
          : pasteEdits(pasted, { lines: lines(), line, language, start: caret.start, end: caret.end, newKey })
      if (done === null) return false
      desk().give(done.edits)
      now.current.options.onPasted(done)
      go({ key: done.lastKey, in: language, caret: 'end' })
      return true
    }

    return {
      arrive: (key, where) => {
        wanted.current = null
        cursor.set({ activeKey: key })
        if (where !== 'row') chooseNone()
        if (where !== 'row' || cursor.get().chosen.size === 0) now.current.anchor = key
      },
      press: (key, how) => {
        const { activeKey } = cursor.get()
        const anchor = now.current.anchor ?? activeKey ?? key
        choose((before) =>
          how === 'extend'
            ? between(lines(), anchor, key)
            : toggled(before.size === 0 && activeKey !== null ? new Set([activeKey]) : before, key),
        )
        go({ key, in: 'row', caret: 0 })
      },
      command,
      write: (key, language, text, base, stay) => {
        const line = lines()[at(key)]
        const along = line === undefined || !now.current.options.followsWords ? {} : followedWords(line, language, text, base)
        desk().write(key, language, { text, base, along, stay })
      },
      typing: (commit) => desk().setTyping(commit),
      leave: (key, text) => {
        if (text === '') desk().close(key)
      },
      paste,
      change: (key, change) => desk().give([{ act: 'change', key, change }]),
      link: (key, language, plan, text) => {
        const line = lines()[at(key)]
        if (line === undefined) return
        const plans = line.plans.some((one) => one.id === plan.id) ? line.plans : [...line.plans, plan]
        desk().give([{ act: 'change', key, change: { plans, ...wordsForPlan(line, language, plan, text) } }])
        go({ key, in: language, caret: 'end' })
      },
      enterPlan: (key, language, name, text) => {
        const line = lines()[at(key)]
        if (line === undefined) return
        desk().give([{ act: 'change', key, change: wordsForNewPlan(line, language, name, text) }])
        go({ key, in: language, caret: 'end' })
      },
      completion: (key, language, typed) => {
        const { phrases, isReadOnly } = now.current.options
        if (isReadOnly || phrases.length === 0) return null
        const said = new Set(lines().flatMap((line) => (line.key === key ? [] : [line.title[language]])))
        const unsaid = phrases.filter((phrase) => !said.has(phrase.title[language]))
        return completePhrase(unsaid, typed, language)
      },
      complete: (key, language, phrase) => {
        const line = lines()[at(key)]
        if (line === undefined) return
        desk().give([{ act: 'change', key, change: wordsOfPhrase(line, language, phrase) }])
        go({ key, in: language, caret: 'end' })
      },
      move: (edits) => {
        desk().flush()
        desk().give(edits)
      },
      add: () => {
        desk().flush()
        open({ parent: null, before: null }, now.current.options.language)
      },
      goTo: (key) => go({ key, in: 'row', caret: 0 }),
      edit: (key) => go({ key, in: now.current.options.language, caret: 'end' }),
    }
  }, [cursor])

  const [settle] = useState(() => () => {
    const { desk, container } = now.current.options
    const lines = desk.lines()
    const { activeKey } = cursor.get()
    const at = lines.findIndex((line) => line.key === activeKey)
    if (at >= 0) lastAt.current = { at, in: whereFocus(container.current) ?? lastAt.current.in }
    else if (activeKey !== null && wanted.current === null && document.activeElement !== document.body)
      cursor.set({ activeKey: null })
    else if (activeKey !== null && wanted.current === null) {
      // The line one was at is gone (undo, another window): the cursor stays at its place in the agenda.
      const next = lines[Math.min(lastAt.current.at, lines.length - 1)]
      if (next !== undefined) wanted.current = { key: next.key, in: lastAt.current.in, caret: 'end' }
      else document.querySelector<HTMLElement>('[data-add-line]')?.focus()
    }
    // The place one goes to may only now have been drawn.
    const target = wanted.current
    const element = target === null ? null : findTarget(container.current, target)
    if (target !== null && element !== null) {
      wanted.current = null
      focusTarget(element, target)
    }
  })

  return { cursor, act, settle }
}
