import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { completePhrase } from '../../../shared/domain/phrase-bank.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { OutlineActs } from './outline-acts.ts'
import { between, toggled } from './outline-choice.ts'
import { runOutlineCommand } from './outline-command.ts'
import { createOutlineCursor, type OutlineCursor } from './outline-cursor.ts'
import { findTarget, focusTarget, type Target, whereFocus } from './outline-focus.ts'
import { newKey, outlineHands, type OutlineOptions } from './outline-hands.ts'
import { pasteEdits } from './outline-paste.ts'
import { followedWords, planToEnter, wordsForNewPlan, wordsForPlan, wordsOfPhrase } from './outline-words.ts'

export interface Outline {
  readonly cursor: OutlineCursor
  readonly act: OutlineActs
  /** Puts the focus where the cursor went, as soon as that place is drawn; see CursorFocus. */
  readonly settle: () => void
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
    // oxlint-disable-next-line react/refs -- read by what keys and presses do, never while it is drawn
    const hands = outlineHands(cursor, wanted, now)
    const { options, lines, at, go, choose, chooseNone } = hands
    const desk = () => options().desk

    const paste: OutlineActs['paste'] = (key, language, pasted, caret) => {
      const line = lines()[at(key)]
      const done =
        line === undefined
          ? null
          : pasteEdits(pasted, { lines: lines(), line, language, start: caret.start, end: caret.end, newKey })
      if (done === null) return false
      desk().give(done.edits)
      options().onPasted(done)
      go({ key: done.lastKey, in: language, caret: 'end' })
      return true
    }

    return {
      arrive: (key, where) => {
        wanted.current = null
        cursor.set({ activeKey: key })
        if (where !== 'row') chooseNone()
        if (where !== 'row' || cursor.get().chosen.size === 0) hands.setAnchor(key)
      },
      press: (key, how) => {
        const { activeKey } = cursor.get()
        const anchor = hands.anchor() ?? activeKey ?? key
        choose((before) =>
          how === 'extend'
            ? between(lines(), anchor, key)
            : toggled(before.size === 0 && activeKey !== null ? new Set([activeKey]) : before, key),
        )
        go({ key, in: 'row', caret: 0 })
      },
      command: (key, name, from, caret) => runOutlineCommand(hands, name, { key, from, caret }),
      write: (key, language, text, base, stay) => {
        const line = lines()[at(key)]
        const along = line === undefined || !options().followsWords ? {} : followedWords(line, language, text, base)
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
      register: (key) => {
        const line = lines()[at(key)]
        if (line === undefined || line.isEntering) return
        desk().give([{ act: 'change', key, change: { newPlan: planToEnter(line) } }])
        void desk()
          .settled()
          .then(() => {
            const plan = lines()[at(key)]?.plans.at(-1)
            if (plan !== undefined) options().onRegistered(plan)
          })
      },
      completion: (key, language, typed) => {
        const { phrases, isReadOnly } = options()
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
        hands.open({ parent: null, before: null }, options().language)
      },
      goTo: (key) => go({ key, in: 'row', caret: 0 }),
      edit: (key) => go({ key, in: options().language, caret: 'end' }),
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
