import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import { silencesOf } from '../../../shared/domain/holes.ts'
import { type FollowUpMatrix, followUpMatrix, type Mark, type MatrixCell } from '../../../shared/domain/matrix.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { planOf, recordHistories, recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'

/** The signs as letters: births A (adopted), R (reported), ? (to be confirmed); looks o, f, F (final); holes x, y, z; passed over p; explained e and its reason r; due d. */
const letters: Readonly<Record<Mark, string>> = {
  adopted: 'A',
  'adoption-reported': 'R',
  'adoption-to-be-confirmed': '?',
  progress: 'o',
  'follow-up': 'f',
  final: 'F',
  'missing-follow-up': 'x',
  'missing-progress': 'y',
  'missing-adoption': 'z',
  'passed-over': 'p',
  explained: 'e',
  reason: 'r',
  due: 'd',
}

/** A cell as its letters; a lone line as "-", nothing as ".". */
const letter = (cell: MatrixCell) =>
  cell.marks.map((mark) => letters[mark]).join('') || { alive: '-', unlooked: '~', none: '.' }[cell.life]

const row = (cells: readonly MatrixCell[]) => cells.map(letter).join(' ')
const lives = (cells: readonly MatrixCell[]) => cells.map((cell) => cell.life[0]).join('')

/** The matrix as text: a line per row, series opened. */
function draw(history: BodyHistory, matrix: FollowUpMatrix): Record<string, string> {
  const keyOf = (id: number) => history.plans.find((plan) => plan.id === id)?.key.split('/')[1] ?? '?'
  return Object.fromEntries(
    matrix.rows.flatMap((entry) =>
      entry.kind === 'plan'
        ? [[keyOf(entry.planId), row(entry.cells)]]
        : [['series', row(entry.cells)], ...entry.years.map((year) => [String(year.link.fiscalYear), row(year.cells)])],
    ),
  )
}

const scene = withPlannedMeeting(recordHistory.drugs, isoDate('2005-06-10'), { status: 'drafted' })

describe('the drugs matrix on 1 June 2005, the eleventh meeting drafted', () => {
  const matrix = followUpMatrix(scene, isoDate('2005-06-01'))

  it('shows births, looks, holes and what is due in rows of plans and of fiscal years', () => {
    expect(draw(scene, matrix)).toEqual({
      'outline-1997': '. A x x x x x x x x d',
      'juvenile-urgent-measures-1997': '. ? p o . . . . . . .',
      'five-year-strategy-1998': '. . . ?o o o o o F . .',
      'new-five-year-strategy-2003': '. . . . . . . . A f d',
      'border-measures-2003': '. . . . . . . . A f d',
      series: '. . oR oR oR oR oR oR yz yz d',
      1996: '. . o . . . . . . . .',
      1997: '. . R o . . . . . . .',
      1998: '. . . R o . . . . . .',
      1999: '. . . . R o . . . . .',
      2000: '. . . . . R o . . . .',
      2001: '. . . . . . R o . . .',
      2002: '. . . . . . . R y y d',
      2003: '. . . . . . . . z y d',
      2004: '. . . . . . . . . z d',
      2005: '. . . . . . . . . . d',
    })
  })

  it('draws the line of life from birth to end, dotted where nobody looked', () => {
    const livesOf = (key: string) => {
      const found = matrix.rows.find((entry) => entry.kind === 'plan' && entry.planId === planOf(key).id)
      return lives(found?.cells ?? [])
    }
    expect(livesOf('drugs/outline-1997')).toBe('nauuuuuuuua')
    expect(livesOf('drugs/five-year-strategy-1998')).toBe('nnnaaaaaann')
    const series = matrix.rows.find((entry) => entry.kind === 'series')
    expect(lives(series?.cells ?? [])).toBe('nnaaaaaauua')
    expect(series?.kind === 'series' && series.years.map((year) => lives(year.cells))).toEqual([
      'nnnnnnnnnnn',
      'nnaannnnnnn',
      'nnnaannnnnn',
      'nnnnaannnnn',
      'nnnnnaannnn',
      'nnnnnnaannn',
      'nnnnnnnauua',
      'nnnnnnnnuua',
      'nnnnnnnnnua',
      'nnnnnnnnnnn',
    ])
  })

  it('has the meetings as columns, the next one last', () => {
    expect(matrix.columns.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(matrix.columns.slice(-2)).toEqual([
      { meetingId: 110, on: '2004-06-14', ordinal: 10, isAhead: false },
      { meetingId: 111, on: '2005-06-10', ordinal: 11, isAhead: true },
    ])
  })

  it('leads from a cell to its agenda lines', () => {
    const strategy = matrix.rows.find(
      (entry) => entry.kind === 'plan' && entry.planId === planOf('drugs/five-year-strategy-1998').id,
    )
    expect(strategy?.cells[8]).toEqual({ meetingId: 109, marks: ['final'], life: 'alive', itemIds: [1091] })
  })

  it('shows at the next meeting what is already on its draft', () => {
    const items = (recordHistory.drugs.meetings.at(-1)?.items ?? []).slice(0, 1)
    const drafted = withPlannedMeeting(recordHistory.drugs, isoDate('2005-06-10'), { status: 'drafted', items })
    const rows = followUpMatrix(drafted, isoDate('2005-06-01')).rows
    expect(rows.map((entry) => entry.cells.at(-1)).slice(3, 5)).toEqual([
      { meetingId: 111, marks: ['due'], life: 'alive', itemIds: [1111] },
      { meetingId: 111, marks: ['due'], life: 'alive', itemIds: [] },
    ])
  })
})

it('shows an unbroken series of the firearms body beside two plans nobody looked at', () => {
  const drawn = draw(recordHistory.firearms, followUpMatrix(recordHistory.firearms, isoDate('2005-06-01')))
  expect([drawn['outline-1995'], drawn['publicity-action-plan-1995'], drawn.series, drawn['2005']]).toEqual([
    '. A x x x x x x x x x',
    '. A x x x x x x x x x',
    '. . oR oR oR oR oR oR oR oR oR',
    '. . . . . . . . . . R',
  ])
})

it('shows plans decided elsewhere as reported and topics never adopted as to be confirmed', () => {
  expect(draw(recordHistory.crime, followUpMatrix(recordHistory.crime, isoDate('2005-12-31')))).toEqual({
    'action-plan-2003': '. A f f f f',
    'ministries-action-plan-2004': '. . A x x x',
    'terrorism-action-plan-2004': '. . . R f f',
    'trafficking-action-plan-2004': '. . . R x x',
    'town-planning-2005': '. . . . A f',
    'biometrics-2005': '. . . . ? x',
    'child-protection-2005': '. . . . . A',
  })
})

it('marks a hole only where a look was overdue, and none after a human explained', () => {
  const without = (on: string, explained: boolean): BodyHistory => ({
    ...recordHistory.drugs,
    meetings: recordHistory.drugs.meetings.map((meeting) => (meeting.heldOn === on ? { ...meeting, items: [] } : meeting)),
    plans: recordHistory.drugs.plans.map((plan) => ({
      ...plan,
      explained: explained ? [{ on: isoDate('2004-07-01'), reason: { en: 'Reported in writing', ja: null }, source: null }] : [],
    })),
  })
  const newStrategy = (history: BodyHistory) =>
    draw(history, followUpMatrix(history, isoDate('2005-12-31')))['new-five-year-strategy-2003']
  expect(newStrategy(without('2004-06-14', false))).toBe('. . . . . . . . A p f')
  expect(newStrategy(without('2005-06-10', false))).toBe('. . . . . . . . A f -')
  const later = withPlannedMeeting(without('2005-06-10', false), isoDate('2005-11-01'), { status: 'held' })
  expect(newStrategy(later)).toBe('. . . . . . . . A f - x')
  const explained = withPlannedMeeting(without('2005-06-10', true), isoDate('2005-11-01'), { status: 'held' })
  expect(newStrategy(explained)).toBe('. . . . . . . . A fr - -')
})

/** The history without what its meetings said at these places; some looks come late then, some never. */
function withoutItems(history: BodyHistory, at: readonly number[]): BodyHistory {
  const gone = new Set(at)
  let place = 0
  const meetings = history.meetings.map((meeting) => ({ ...meeting, items: meeting.items.filter(() => !gone.has(place++)) }))
  return { ...history, meetings }
}

/** The places of the matrix in which something is missing, passed over or explained, and those at which a row ended. */
function holes(history: BodyHistory, days: number) {
  const on = addDays(isoDate('1995-09-01'), days)
  const { rows } = followUpMatrix(history, on)
  return rows.flatMap((entry) => {
    const name = entry.kind === 'plan' ? `plan ${entry.planId}` : `series ${entry.seriesId}`
    const lines =
      entry.kind === 'plan'
        ? [{ name, cells: entry.cells }]
        : entry.years.map(({ link, cells }) => ({ name: `${name} ${link.fiscalYear}`, cells }))
    return lines.flatMap(({ name: of, cells }) =>
      cells.flatMap(({ meetingId, marks }) => {
        const what = marks.find((mark) => mark.startsWith('missing-') || mark === 'passed-over' || mark === 'explained')
        return what === undefined ? [] : [`${of} at ${meetingId}`]
      }),
    )
  })
}

/** Every plan and every year of every series with these reasons. */
function withReasons(history: BodyHistory, days: readonly number[]): BodyHistory {
  const explained = days.map((day) => ({
    on: addDays(isoDate('1995-09-01'), day),
    reason: { en: 'Told in writing', ja: null },
    source: null,
  }))
  const years = Array.from({ length: 12 }, (_, at) => 1995 + at)
  return {
    ...history,
    plans: history.plans.map((plan) => ({ ...plan, explained })),
    series: history.series.map((series) => ({
      ...series,
      explained: explained.flatMap((why) => years.map((fiscalYear) => ({ ...why, fiscalYear }))),
    })),
  }
}

it('keeps the holes of a plan never followed up when a reason is recorded, with the sign of the reason', () => {
  const told = withReasons(recordHistory.firearms, [3700])
  const drawn = draw(told, followUpMatrix(told, isoDate('2006-01-01')))
  expect(drawn['outline-1995']).toBe('. A e e e e e e e e er')
})

it('tells the holes of a plan as times: from its birth to the reason, dashed once it is explained', () => {
  const on = isoDate('2006-01-01')
  const silences = (days: readonly number[]) => {
    const known = historyAsOf(withReasons(recordHistory.firearms, days), on)
    const plan = known.plans.find(({ id }) => id === planOf('firearms/outline-1995').id)
    return plan === undefined ? [] : silencesOf(known, plan, followUpState(known, plan, on))
  }
  const [open] = silences([])
  expect(open).toMatchObject({ to: null, isExplained: false })
  expect(silences([3700])).toEqual([{ from: open?.from, to: '2005-10-18', isExplained: true }])
})

it('keeps every hole to be seen, whatever later meetings looked at and whatever reasons are recorded', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recordHistories),
      fc.array(fc.nat(60), { maxLength: 25 }),
      fc.array(fc.nat(6000), { maxLength: 2 }),
      fc.nat(4000),
      fc.nat(4000),
      (history, gone, reasons, days, more) => {
        const thinned = withReasons(withoutItems(history, gone), reasons)
        const later = holes(thinned, days + more)
        expect(holes(thinned, days).filter((hole) => !later.includes(hole))).toEqual([])
      },
    ),
  )
})

it('keeps a missed year missed where its report came late', () => {
  const reports = recordHistory.drugs.meetings.flatMap(({ items }) => items).filter(({ kind }) => kind === 'report-on-progress')
  const late = withPlannedMeeting(recordHistory.drugs, isoDate('2005-11-01'), {
    status: 'held',
    items: reports.slice(0, 1).map((report) => ({ ...report, fiscalYear: 2002 })),
  })
  expect(draw(late, followUpMatrix(late, isoDate('2005-12-31')))['2002']).toBe('. . . . . . . R y y y o')
})

it('has a cell for every column in every row and depends on nothing after the day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...recordHistories), fc.nat(4000), (history, days) => {
      const on = addDays(isoDate('1995-09-01'), days)
      const matrix = followUpMatrix(history, on)
      for (const entry of matrix.rows) {
        const rows = entry.kind === 'plan' ? [entry.cells] : [entry.cells, ...entry.years.map((year) => year.cells)]
        for (const cells of rows) {
          expect(cells.map((cell) => cell.meetingId)).toEqual(matrix.columns.map((column) => column.meetingId))
        }
      }
      expect(matrix).toEqual(followUpMatrix(historyAsOf(history, on), on))
    }),
  )
})
