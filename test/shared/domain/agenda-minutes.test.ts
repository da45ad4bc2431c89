import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaMinutes, minutesBetween, type TimedLine } from '../../../shared/domain/agenda-minutes.ts'

const line = (depth: number, minutes: number | null, isHeading = false): TimedLine => ({ depth, minutes, isHeading })

describe('the minutes of an agenda', () => {
  it('are those of its lines; a heading sums what it heads', () => {
    expect(agendaMinutes([line(0, 5), line(0, null, true), line(1, 10), line(1, 15), line(0, 20)])).toEqual({
      total: 50,
      byLine: [5, 25, 10, 15, 20],
    })
  })

  it('count a line’s own minutes, not those of its parts as well', () => {
    expect(agendaMinutes([line(0, 30), line(1, 10), line(1, 10)])).toEqual({ total: 30, byLine: [30, 10, 10] })
  })

  it('let a heading without nested lines head what follows up to the next', () => {
    expect(agendaMinutes([line(0, null, true), line(0, 10), line(0, 5), line(0, null, true), line(0, 20)])).toEqual({
      total: 35,
      byLine: [15, 10, 5, 20, 20],
    })
  })

  it('are unknown while no line has any', () => {
    expect(agendaMinutes([line(0, null), line(1, null)])).toEqual({ total: null, byLine: [null, null] })
  })

  it('never exceed the sum of all, and equal it on a flat agenda', () => {
    const lines = fc.array(fc.tuple(fc.nat(3), fc.option(fc.nat(60), { nil: null }), fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(lines, (drafts) => {
        const all = drafts.reduce((sum, [, minutes]) => sum + (minutes ?? 0), 0)
        expect(
          agendaMinutes(drafts.map(([depth, minutes, heading]) => line(depth, minutes, heading))).total ?? 0,
        ).toBeLessThanOrEqual(all)
        expect(agendaMinutes(drafts.map(([, minutes]) => line(0, minutes))).total ?? 0).toBe(all)
      }),
    )
  })
})

it('counts the minutes between two times of day', () => {
  expect([minutesBetween('10:00', '11:15'), minutesBetween('10:00', '09:00'), minutesBetween(null, '09:00')]).toEqual([
    75,
    null,
    null,
  ])
})
