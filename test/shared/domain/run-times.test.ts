import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesFromTo, type RunLine, runTimes } from '../../../shared/domain/run-times.ts'

const line = (minutes: number | null, changes: Partial<RunLine> = {}): RunLine => ({
  depth: 0,
  isHeading: false,
  minutes,
  ...changes,
})

describe('the times of an agenda', () => {
  it('follow one another from the beginning', () => {
    expect(runTimes([line(10), line(5), line(15)], '09:55')).toEqual({
      starts: ['09:55', '10:05', '10:10'],
      endsAt: '10:25',
      minutes: 30,
      untimed: 0,
    })
  })

  it('run within the line that others hang from, or make it up where it has none', () => {
    const nested = [line(20), line(5, { depth: 1 }), line(null, { depth: 1 }), line(10)]
    expect(runTimes(nested, '10:00')).toEqual({
      starts: ['10:00', '10:00', '10:05', '10:20'],
      endsAt: '10:30',
      minutes: 30,
      untimed: 0,
    })
    const madeUp = [line(null), line(5, { depth: 1 }), line(5, { depth: 1 }), line(null, { isHeading: true }), line(10)]
    expect(runTimes(madeUp, '10:00')).toMatchObject({ starts: ['10:00', '10:00', '10:05', '10:10', '10:10'], minutes: 20 })
  })

  it('end where a duration is missing, and with the day', () => {
    expect(runTimes([line(10), line(null), line(10)], '10:00')).toEqual({
      starts: ['10:00', '10:10', null],
      endsAt: null,
      minutes: 20,
      untimed: 1,
    })
    expect(runTimes([line(1440), line(5)], '23:00')).toMatchObject({ starts: ['23:00', null], endsAt: null, minutes: 1445 })
    expect(runTimes([line(10)], null)).toEqual({ starts: [null], endsAt: null, minutes: 10, untimed: 0 })
    expect(runTimes([], '10:00')).toEqual({ starts: [], endsAt: '10:00', minutes: 0, untimed: 0 })
  })

  it('never run backwards, and one for each line, however deep and however it begins', () => {
    const lines = fc.array(
      fc.record({
        depth: fc.nat(4),
        isHeading: fc.boolean(),
        minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(lines, (drafts) => {
        const { starts, endsAt, minutes } = runTimes(drafts, '00:10')
        expect(starts).toHaveLength(drafts.length)
        const level = starts.filter((_, at) => drafts.slice(0, at + 1).every(({ depth }) => depth >= (drafts[at]?.depth ?? 0)))
        const told = level.filter((start) => start !== null)
        expect(told).toEqual(told.toSorted())
        expect(endsAt === null || endsAt === addTo('00:10', minutes)).toBe(true)
      }),
    )
  })
})

it('tells how long a meeting is planned to last, unless it ends before it begins', () => {
  expect(minutesFromTo('08:45', '09:00')).toBe(15)
  expect([minutesFromTo('10:00', '09:00'), minutesFromTo('10:00', '10:00'), minutesFromTo(null, '10:00')]).toEqual([
    null,
    null,
    null,
  ])
})

function addTo(time: string, minutes: number): string {
  const at = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
