import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deed } from '../../../renderer/data/tour.ts'
import {
  deedAt,
  hintFor,
  isStepDone,
  nextStep,
  type TourSituation,
  tourSteps,
} from '../../../renderer/features/guide/tour-steps.ts'

const nothing: TourSituation = { path: '/', steps: { meetingId: null, isDrafted: false, isIssued: false }, done: [] }

test('leads from step to step as each is really done', () => {
  const planned = { ...nothing, done: ['saw-need'] as const, steps: { meetingId: 3, isDrafted: false, isIssued: false } }
  expect(nextStep(nothing)).toBe('needs')
  expect(hintFor('needs', nothing)).toEqual({ hint: 'openNeed', route: null })
  expect(hintFor('draft', { ...nothing, path: '/plans' })).toEqual({ hint: 'planMeeting', route: '/' })
  expect(nextStep(planned)).toBe('draft')
  expect(hintFor('draft', planned)).toEqual({ hint: 'openMeeting', route: '/meetings/3' })
  const there = { ...planned, path: '/meetings/3' }
  expect(hintFor('draft', there)).toEqual({ hint: 'acceptDraft', route: null })
  const drafted = { ...there, steps: { ...there.steps, isDrafted: true } }
  expect([nextStep(drafted), hintFor('issue', drafted).hint]).toEqual(['issue', 'issueAgenda'])
  const issued = { ...drafted, steps: { ...drafted.steps, isIssued: true } }
  expect([nextStep(issued), hintFor('issue', issued).hint]).toEqual(['issue', 'printAgenda'])
  expect(nextStep({ ...issued, done: ['saw-need', 'printed-agenda'] })).toBe('matrix')
  expect(nextStep({ ...issued, done: ['saw-need', 'printed-agenda', 'saw-matrix', 'printed-roster'] })).toBeNull()
})

test('being at a place counts for what is seen there and nothing else', () => {
  expect(['/', '/plans', '/follow-ups', '/members/drugs'].map(deedAt)).toEqual([null, null, null, null])
  expect(deedAt('/plans/drugs/annual-plan-2002')).toBe('saw-need')
  expect(deedAt('/follow-ups/drugs')).toBe('saw-matrix')
})

test('doing more never makes a step undone, and the next step is always one that is not done', () => {
  const deed = fc.constantFrom<Deed>('saw-need', 'saw-matrix', 'printed-agenda', 'printed-roster')
  const situation = fc.record({
    path: fc.constantFrom('/', '/meetings/3', '/follow-ups', '/members/drugs', '/history'),
    steps: fc.record({ meetingId: fc.constantFrom(null, 3), isDrafted: fc.boolean(), isIssued: fc.boolean() }),
    done: fc.uniqueArray(deed),
  })
  fc.assert(
    fc.property(situation, deed, (before, more) => {
      const after = { ...before, done: [...before.done, more] }
      const doneIn = (one: TourSituation) => tourSteps.filter((step) => isStepDone(step, one))
      expect(doneIn(after)).toEqual(expect.arrayContaining(doneIn(before)))
      const next = nextStep(before)
      const open = tourSteps.filter((step) => !isStepDone(step, before))
      expect(next).toBe(open[0] ?? null)
      // Whoever is led somewhere is not there yet.
      expect(open.map((step) => hintFor(step, before).route)).not.toContain(before.path)
    }),
  )
})
