import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterMatters, type HeldHere, isMinutes, leftAfter } from '../../../shared/domain/after-meeting.ts'
import { itemKinds, outcomes } from '../../../shared/domain/vocabulary.ts'

const line = {
  id: 1,
  kind: 'adoption',
  isHeading: false,
  outcome: 'adopted',
  hasRemark: true,
  isOfYear: false,
  hasPlan: true,
} as const
const done: HeldHere = { lines: [line], papers: [], hasAttendance: true, hasSeats: true, setAside: [] }

it('asks nothing of a meeting whose record is whole', () => {
  expect(leftAfter(done)).toEqual([])
})

it('asks for results, adopted plans, minutes and attendance, in this order', () => {
  const lines = [
    { ...line, outcome: null, hasRemark: false, hasPlan: false },
    { ...line, id: 2, isHeading: true, outcome: null, hasPlan: false, hasRemark: false },
    { ...line, id: 3, kind: 'topic', hasPlan: false, hasRemark: false } as const,
  ]
  expect(leftAfter({ ...done, lines, hasAttendance: false })).toEqual([
    { matter: 'results', lineIds: [1] },
    { matter: 'plans', lineIds: [1] },
    { matter: 'minutes', lineIds: [] },
    { matter: 'attendance', lineIds: [] },
  ])
})

it('asks for no plan of what was deferred or withdrawn, and for no attendance where nobody has a seat', () => {
  for (const outcome of ['deferred', 'withdrawn'] as const) {
    const lines = [{ ...line, outcome, hasPlan: false }]
    expect(leftAfter({ ...done, lines, hasAttendance: false, hasSeats: false })).toEqual([])
  }
})

it('asks for the plan of a year that a series reported as adopted', () => {
  const lines = [{ ...line, kind: 'report-on-adoption', isOfYear: true, hasPlan: false } as const]
  expect(leftAfter({ ...done, lines })).toEqual([{ matter: 'plans', lineIds: [1] }])
  expect(leftAfter({ ...done, lines: lines.map((one) => ({ ...one, isOfYear: false })) })).toEqual([])
})

it('takes a paper that calls itself the minutes for them', () => {
  const lines = [{ ...line, hasRemark: false }]
  expect(leftAfter({ ...done, lines, papers: ['資料1 行動計画(案)'] }).map(({ matter }) => matter)).toEqual(['minutes'])
  for (const title of ['第７回会合議事要旨.docx', '議事録', 'Minutes of the 7th meeting', 'Summary of the proceedings']) {
    expect([title, isMinutes(title)]).toEqual([title, true])
    expect(leftAfter({ ...done, lines, papers: [title] })).toEqual([])
  }
  for (const title of ['Agenda', '次第', 'Ministers', '議事次第']) {
    expect([title, isMinutes(title)]).toEqual([title, false])
  }
})

it('never asks for what was set aside, and sets nothing else aside by it', () => {
  const held = fc.record({
    lines: fc.array(
      fc.record({
        id: fc.nat(),
        kind: fc.constantFrom(...itemKinds),
        isHeading: fc.boolean(),
        outcome: fc.option(fc.constantFrom(...outcomes)),
        hasRemark: fc.boolean(),
        isOfYear: fc.boolean(),
        hasPlan: fc.boolean(),
      }),
    ),
    papers: fc.array(fc.constantFrom('議事録', '資料1')),
    hasAttendance: fc.boolean(),
    hasSeats: fc.boolean(),
    setAside: fc.subarray([...afterMatters]),
  })
  fc.assert(
    fc.property(held, (meeting) => {
      const all = leftAfter({ ...meeting, setAside: [] })
      expect(leftAfter(meeting)).toEqual(all.filter(({ matter }) => !meeting.setAside.includes(matter)))
    }),
  )
})
