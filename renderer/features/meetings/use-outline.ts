import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PlanRef } from '../../../shared/contract/common.ts'
import { draftTitle } from '../../../shared/domain/draft-title.ts'
import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { AgendaDesk } from './agenda-desk.ts'
import type { Edit, EditorLine, LineChange } from './editor-line.ts'
import type { OutlineCommand } from './outline-keys.ts'
import { chosenRoots, firstNested, moveBy, nest, nextSibling, placeAfter, unnest } from './outline-moves.ts'
import { pastedLines } from './pasted-lines.ts'
import type { Caret } from './title-field.tsx'

let lastKey = 0
/** A key for a line that the register does not have yet; unlike any the register gives. */
const newKey = () => `new-${(lastKey += 1)}`

interface Target {
  readonly key: string
  /** row: the line as a whole. */
  readonly in: Language | 'row'
  readonly caret: number | 'end'
}

export interface Outline {
  /** The line one is at; null: none yet. */
  readonly activeKey: string | null
  /** Lines chosen together, the active one among them; empty while one writes. */
  readonly chosen: ReadonlySet<string>
  readonly act: OutlineActs
}

/** What rows and fields call; the same object for as long as the agenda is open. */
export interface OutlineActs {
  readonly arrive: (key: string, at: Language | 'row') => void
  readonly press: (key: string, how: 'extend' | 'toggle') => void
  readonly command: (key: string, command: OutlineCommand, at: Language | 'row', caret: Caret | null) => void
  readonly write: (key: string, language: Language, text: string, base: string) => void
  readonly typing: (commit: (() => void) | null) => void
  readonly leave: (key: string, text: string) => void
  readonly paste: (key: string, language: Language, text: string, caret: Caret) => boolean
  readonly change: (key: string, change: LineChange) => void
  readonly link: (key: string, language: Language, plan: PlanRef, textLeft: string) => void
  readonly move: (edits: readonly Edit[]) => void
  /** Opens a line for writing at the end. */
  readonly add: () => void
  readonly edit: (key: string) => void
}

export interface OutlineOptions {
  readonly desk: AgendaDesk
  readonly language: Language
  readonly isReadOnly: boolean
  /** The kind and year of a line follow its words until people choose others: while an agenda is drafted, not when a record is corrected. */
  readonly followsWords: boolean
  readonly container: RefObject<HTMLElement | null>
}

/** The cursor in the agenda, the lines chosen, and what every key and press does. */
export function useOutline(options: OutlineOptions): Outline {
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const wanted = useRef<Target | null>(null)
  const [, drawAgain] = useState(0)
  const lastAt = useRef<{ readonly at: number; readonly in: Language | 'row' }>({ at: 0, in: 'row' })
  const now = useRef({ options, activeKey, chosen, anchor: null as string | null })
  useLayoutEffect(() => {
    now.current = { ...now.current, options, activeKey, chosen }
    const lines = options.desk.lines()
    const at = lines.findIndex((line) => line.key === activeKey)
    if (at >= 0) lastAt.current = { at, in: whereFocus(options.container.current) ?? lastAt.current.in }
    else if (activeKey !== null && wanted.current === null && document.activeElement === document.body) {
      // The line one was at is gone (undo, another window): the cursor stays at its place in the agenda.
      const next = lines[Math.min(lastAt.current.at, lines.length - 1)]
      if (next !== undefined) wanted.current = { key: next.key, in: lastAt.current.in, caret: 'end' }
      else document.querySelector<HTMLElement>('[data-add-line]')?.focus()
    }
    // The place one goes to may only now have been drawn.
    const target = wanted.current
    const element = target === null ? null : find(options.container.current, target)
    if (target !== null && element !== null) {
      wanted.current = null
      focus(element, target)
    }
  })

  const act = useMemo<OutlineActs>(() => {
    const desk = () => now.current.options.desk
    const lines = () => desk().lines()
    const at = (key: string) => lines().findIndex((line) => line.key === key)
    const go = (target: Target) => {
      wanted.current = target
      setActiveKey(target.key)
      drawAgain((n) => n + 1)
    }
    const keysFor = (key: string) => (now.current.chosen.has(key) ? now.current.chosen : new Set([key]))
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
        setChosen(new Set())
        go({ key: next.key, in: from, caret: by === -1 ? 'end' : 0 })
      }
      const extend = (by: -1 | 1) => {
        const next = lines()[at(key) + by]
        if (next === undefined) return
        const anchor = now.current.anchor ?? key
        now.current.anchor = anchor
        setChosen(between(lines(), anchor, next.key))
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
          return setChosen((before) => toggled(before, key))
        case 'choose-all':
          return setChosen(new Set(lines().map((line) => line.key)))
        case 'leave':
          setChosen(new Set())
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
          return next === undefined ? setActiveKey(null) : go({ key: next.key, in: here, caret: previous ? 'end' : 0 })
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
      setChosen(new Set())
      const next = lines()[first] ?? lines().at(-1)
      if (next === undefined) setActiveKey(null)
      else go({ key: next.key, in: 'row', caret: 0 })
    }

    function paste(key: string, language: Language, text: string, caret: Caret): boolean {
      const pasted = pastedLines(text)
      const line = lines()[at(key)]
      if (pasted.length === 0 || line === undefined) return false
      const own = line.title[language] ?? ''
      const isBlank = own === ''
      const [first, ...others] = pasted
      const edits: Edit[] = []
      const into = isBlank ? (first?.text ?? '') : `${own.slice(0, caret.start)}${first?.text ?? ''}${own.slice(caret.end)}`
      edits.push({ act: 'change', key, change: { ...titled(language, into), ...(isBlank ? readAs(into) : {}) } })
      const beforeOn = new Map([
        [line.parentKey, nextSibling(lines(), key)],
        [key, firstNested(lines(), key)],
      ])
      // Parents by depth: the pasted block begins on the level of the line it is pasted into.
      const parents: (string | null)[] = [line.parentKey, key]
      let last = key
      for (const one of others) {
        const depth = Math.min(one.depth, parents.length - 1)
        const added = newKey()
        const parent = depth === 0 ? line.parentKey : (parents[depth] ?? line.parentKey)
        edits.push({
          act: 'add',
          key: added,
          parent,
          before: beforeOn.get(parent) ?? null,
          change: { ...titled(language, one.text), ...readAs(one.text) },
        })
        parents.splice(depth + 1, parents.length, added)
        last = added
      }
      desk().give(edits)
      go({ key: last, in: language, caret: 'end' })
      return true
    }

    return {
      arrive: (key, where) => {
        wanted.current = null
        setActiveKey(key)
        if (where !== 'row') setChosen((before) => (before.size === 0 ? before : new Set()))
        if (where !== 'row' || now.current.chosen.size === 0) now.current.anchor = key
      },
      press: (key, how) => {
        const anchor = now.current.anchor ?? now.current.activeKey ?? key
        setChosen((before) =>
          how === 'extend'
            ? between(lines(), anchor, key)
            : toggled(before.size === 0 && now.current.activeKey !== null ? new Set([now.current.activeKey]) : before, key),
        )
        go({ key, in: 'row', caret: 0 })
      },
      command,
      write: (key, language, text, base) => {
        const line = lines()[at(key)]
        desk().write(
          key,
          language,
          text,
          base,
          line === undefined ? {} : followed(line, language, text, base, now.current.options),
        )
      },
      typing: (commit) => desk().setTyping(commit),
      leave: (key, text) => {
        if (text === '') desk().close(key)
      },
      paste,
      change: (key, change) => desk().give([{ act: 'change', key, change }]),
      link: (key, language, plan, textLeft) => {
        const line = lines()[at(key)]
        if (line === undefined) return
        const plans = line.plans.some((one) => one.id === plan.id) ? line.plans : [...line.plans, plan]
        desk().give([{ act: 'change', key, change: { plans, ...wordsForPlan(line, language, plan, textLeft) } }])
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
      edit: (key) => go({ key, in: now.current.options.language, caret: 'end' }),
    }
  }, [])

  return { activeKey, chosen, act }
}

/** Kind, year and "etc." as the words say, as long as they said so before. */
function followed(line: EditorLine, language: Language, text: string, base: string, options: OutlineOptions): LineChange {
  const other = line.title[language === 'en' ? 'ja' : 'en']
  if (!options.followsWords || other || line.plans.length > 0 || line.series !== null || text === '') return {}
  const was = readItemTitle(base)
  const isUntouched =
    base === '' ? line.kind === 'other' && line.fiscalYear === null : line.kind === was.kind && line.fiscalYear === was.fiscalYear
  return isUntouched ? readAs(text) : {}
}

function readAs(text: string): LineChange {
  const { kind, fiscalYear, coversMore } = readItemTitle(text)
  return { kind, fiscalYear, coversMore }
}

/** A line that says nothing yet takes the usual words for the plan, in both languages. */
function wordsForPlan(line: EditorLine, language: Language, plan: PlanRef, textLeft: string): LineChange {
  const other = line.title[language === 'en' ? 'ja' : 'en']
  // An annual plan brings its year.
  const year = plan.fiscalYear !== null && line.fiscalYear === null ? { fiscalYear: plan.fiscalYear } : {}
  if (textLeft.trim() !== '' || other) return { ...year, ...titled(language, textLeft.trim()) }
  const kind =
    line.kind !== 'other' && line.kind !== 'topic' ? line.kind : plan.kind === 'annual-plan' ? 'report-on-progress' : 'follow-up'
  const title = draftTitle({ kind, past: null, subject: plan.name, fiscalYear: line.fiscalYear ?? plan.fiscalYear, isPlan: true })
  return { ...year, kind, titleEn: title.en, titleJa: title.ja }
}

const titled = (language: Language, text: string): LineChange =>
  language === 'en' ? { titleEn: text || null } : { titleJa: text || null }

function between(lines: readonly EditorLine[], one: string, other: string): ReadonlySet<string> {
  const ends = [one, other].map((key) => lines.findIndex((line) => line.key === key))
  return new Set(lines.slice(Math.min(...ends), Math.max(...ends) + 1).map((line) => line.key))
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

function find(container: HTMLElement | null, target: Target): HTMLElement | null {
  const row = container?.querySelector<HTMLElement>(`[data-line="${target.key}"]`) ?? null
  if (target.in === 'row') return row
  return row?.querySelector<HTMLElement>(`textarea[lang="${target.in}"]`) ?? row?.querySelector<HTMLElement>('textarea') ?? row
}

/** Where in the agenda the focus is: in a title of a language, or on a line; null: elsewhere. */
function whereFocus(container: HTMLElement | null): Language | 'row' | null {
  const focused = document.activeElement
  if (container === null || !container.contains(focused)) return null
  if (!(focused instanceof HTMLTextAreaElement)) return 'row'
  return focused.lang === 'en' ? 'en' : 'ja'
}

function focus(element: HTMLElement, { caret }: Target): void {
  element.focus({ preventScroll: true })
  ;(element.closest<HTMLElement>('[data-line]') ?? element).scrollIntoView({ block: 'nearest' })
  if (element instanceof HTMLTextAreaElement) {
    const at = caret === 'end' ? element.value.length : Math.min(caret, element.value.length)
    element.setSelectionRange(at, at)
  }
}
