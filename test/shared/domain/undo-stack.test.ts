import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChangeSetFacts, showsUndoState, undoState } from '../../../shared/domain/undo-stack.ts'

const done = (id: number): ChangeSetFacts => ({ id, kind: 'do', targetId: null })
const undo = (id: number, targetId: number): ChangeSetFacts => ({ id, kind: 'undo', targetId })
const redo = (id: number, targetId: number): ChangeSetFacts => ({ id, kind: 'redo', targetId })
const baseline = (id: number): ChangeSetFacts => ({ id, kind: 'baseline', targetId: null })

test('a register with its first content has nothing to undo', () => {
  expect(undoState([])).toEqual({ undoable: null, redoable: null })
  expect(undoState([baseline(1)])).toEqual({ undoable: null, redoable: null })
})

test('undo goes back one by one and redo brings the same acts again', () => {
  const acts = [baseline(1), done(2), done(3)]
  expect(undoState(acts)).toEqual({ undoable: 3, redoable: null })
  expect(undoState([...acts, undo(4, 3)])).toEqual({ undoable: 2, redoable: 3 })
  expect(undoState([...acts, undo(4, 3), undo(5, 2)])).toEqual({ undoable: null, redoable: 2 })
  expect(undoState([...acts, undo(4, 3), undo(5, 2), redo(6, 2)])).toEqual({ undoable: 2, redoable: 3 })
  expect(undoState([...acts, undo(4, 3), undo(5, 2), redo(6, 2), undo(7, 2)])).toEqual({ undoable: null, redoable: 2 })
})

test('a new act clears what could be redone, and a baseline clears all', () => {
  expect(undoState([done(1), done(2), undo(3, 2), done(4)])).toEqual({ undoable: 4, redoable: null })
  expect(undoState([done(1), undo(2, 1), done(3), baseline(4)])).toEqual({ undoable: null, redoable: null })
})

test('an act taken back out of turn leaves the others undoable', () => {
  expect(undoState([done(1), done(2), undo(3, 1)])).toEqual({ undoable: 2, redoable: 1 })
  expect(undoState([done(1), undo(2, 99)])).toEqual({ undoable: 1, redoable: null })
})

test('it agrees with two plain stacks over any session', () => {
  const acts = fc.array(fc.constantFrom('do', 'undo', 'redo', 'baseline', 'do', 'undo'), { maxLength: 60 })
  fc.assert(
    fc.property(acts, (kinds) => {
      const changeSets: ChangeSetFacts[] = []
      let past: number[] = []
      let future: number[] = []
      kinds.forEach((kind, index) => {
        const id = index + 1
        if (kind === 'do') {
          past.push(id)
          future = []
          changeSets.push(done(id))
        } else if (kind === 'baseline') {
          past = []
          future = []
          changeSets.push(baseline(id))
        } else {
          const target = (kind === 'undo' ? past : future).pop()
          if (target === undefined) return
          ;(kind === 'undo' ? future : past).push(target)
          changeSets.push(kind === 'undo' ? undo(id, target) : redo(id, target))
        }
        expect(undoState(changeSets)).toEqual({ undoable: past.at(-1) ?? null, redoable: future.at(-1) ?? null })
      })
    }),
  )
})

test('where the newest part of a history says that it is enough, it shows what the whole shows', () => {
  // Each session is one that undo itself could have led to; a part of it of any length is looked at.
  const acts = fc.array(fc.constantFrom('do', 'do', 'do', 'undo', 'redo', 'baseline'), { maxLength: 40 })
  fc.assert(
    fc.property(acts, fc.nat({ max: 40 }), (kinds, length) => {
      const all: ChangeSetFacts[] = []
      for (const [index, kind] of kinds.entries()) {
        const { undoable, redoable } = undoState(all)
        if (kind === 'do') all.push(done(index + 1))
        else if (kind === 'baseline') all.push(baseline(index + 1))
        else if (kind === 'undo' && undoable !== null) all.push(undo(index + 1, undoable))
        else if (kind === 'redo' && redoable !== null) all.push(redo(index + 1, redoable))
      }
      const newest = all.slice(all.length - length)
      fc.pre(showsUndoState(newest))
      expect(undoState(newest)).toEqual(undoState(all))
    }),
  )
  expect(showsUndoState([done(4), done(5), undo(6, 5)])).toBe(true)
  expect(showsUndoState([done(4), undo(5, 3)])).toBe(false)
  expect(showsUndoState([done(4), undo(5, 4)])).toBe(false)
})
