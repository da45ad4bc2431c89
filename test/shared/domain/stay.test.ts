import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goesOn, type Stay } from '../../../shared/domain/stay.ts'
import { type ChangeSetFacts, showsUndoState, undoState } from '../../../shared/domain/undo-stack.ts'

const stay: Stay = { firstId: 4, lastId: 6, rows: ['agenda_items 9', 'meetings 2'] }

test('a save goes on with the stay it comes from while nothing came between and it touches nothing else', () => {
  expect(goesOn(stay, 6, ['agenda_items 9'])).toBe(true)
  expect(goesOn(stay, 7, ['agenda_items 9'])).toBe(false)
  expect(goesOn(stay, 6, ['agenda_items 9', 'agenda_items 10'])).toBe(false)
  expect(goesOn({ ...stay, rows: [] }, 6, ['agenda_items 9'])).toBe(false)
})

/** What people do: they come to a field, type until it saves itself, leave it, give other commands, take back, do again. */
const deeds = fc.array(fc.constantFrom('come', 'type', 'type', 'type', 'other', 'undo', 'redo'), { maxLength: 60 })

interface Step {
  readonly ids: readonly number[]
}

/** The history of such an hour as the register writes it, and beside it the steps as people count them. */
function hour(done: readonly string[]): {
  readonly sets: readonly ChangeSetFacts[]
  readonly past: Step[]
  readonly future: Step[]
} {
  const sets: ChangeSetFacts[] = []
  const past: Step[] = []
  let future: Step[] = []
  let now = null as Stay | null
  for (const deed of done) {
    const id = sets.length + 1
    switch (deed) {
      case 'come':
        now = null
        break
      case 'type': {
        const before = now !== null && goesOn(now, sets.length, ['agenda_items 1']) ? now : null
        sets.push({ id, kind: 'do', targetId: before?.firstId ?? null })
        now = { firstId: before?.firstId ?? id, lastId: id, rows: ['agenda_items 1'] }
        past.push({ ids: [...(before === null ? [] : (past.pop()?.ids ?? [])), id] })
        future = []
        break
      }
      case 'other':
        sets.push({ id, kind: 'do', targetId: null })
        past.push({ ids: [id] })
        future = []
        break
      default: {
        const step = (deed === 'undo' ? past : future).pop()
        if (step === undefined) break
        ;(deed === 'undo' ? future : past).push(step)
        sets.push({ id, kind: deed === 'undo' ? 'undo' : 'redo', targetId: step.ids[0] ?? 0 })
      }
    }
  }
  return { sets, past, future }
}

test('all that one stay saved is one step for undo and redo, and nothing else is', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const { sets, past, future } = hour(done)
      expect(undoState(sets)).toEqual({
        undoable: past.at(-1)?.ids[0] ?? null,
        redoable: future.at(-1)?.ids[0] ?? null,
      })
    }),
  )
})

test('saves of a stay follow each other without a gap, whatever else is done', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const { past, future } = hour(done)
      for (const { ids } of [...past, ...future]) expect(ids).toEqual(ids.map((_, at) => (ids[0] ?? 0) + at))
    }),
  )
})

test('the newest part of a history that says it is enough shows what the whole shows, also where stays are cut', () => {
  fc.assert(
    fc.property(deeds, fc.nat({ max: 60 }), (done, length) => {
      const { sets } = hour(done)
      const newest = sets.slice(Math.max(0, sets.length - length))
      fc.pre(showsUndoState(newest))
      expect(undoState(newest)).toEqual(undoState(sets))
    }),
  )
})
