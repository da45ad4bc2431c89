import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate, type IsoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { findingOn } from '../../../shared/domain/follow-up-state.ts'
import { heldMeetings, historyAsOf } from '../../../shared/domain/history-as-of.ts'
import {
  earliestReport,
  type ItemCase,
  type ItemFinding,
  itemFindings,
  type ItemReport,
  type PlanItemFacts,
} from '../../../shared/domain/item-follow-up.ts'
import { itemMatrix } from '../../../shared/domain/item-matrix.ts'
import { burnUp } from '../../../shared/domain/item-progress.ts'
import { countStatuses, leavesOf, noCounts, reportableOf, rollUp, totalOf } from '../../../shared/domain/item-roll-up.ts'
import type { BodyHistory, PlanFacts } from '../../../shared/domain/model.ts'
import { itemStatuses } from '../../../shared/domain/vocabulary.ts'
import { planOf, recordHistory } from '../fixtures/record-history.ts'
import { anyDay, anyHistory } from './history-arbitrary.ts'

const strategy = planOf('drugs/new-five-year-strategy-2003')
const drugs = recordHistory.drugs
/** The meetings that looked at the strategy after its adoption on 29 July 2003. */
const [june2004, june2005] = [isoDate('2004-06-14'), isoDate('2005-06-10')]
const endOf2005 = isoDate('2005-12-31')

describe('where an item of a plan stands', () => {
  it('is "not reported" since the plan was adopted, with the meetings that passed, though the plan itself was followed up', () => {
    const the = caseOf(drugs, strategy, endOf2005)
    expect(the.finding.followUps.map(({ on }) => on)).toEqual([june2004, june2005])
    expect(standing(the, item())).toMatchObject({
      standing: 'not-reported',
      last: null,
      since: isoDate('2003-07-29'),
      meetingsSince: 2,
      overdue: { by: 'cadence', dueOn: '2004-07-29' },
    })
  })

  it('is current until the body meets again, silent after it, overdue after a cadence', () => {
    const said = [report({ on: june2004, status: 'in-progress' })]
    expect(standing(caseOf(drugs, strategy, isoDate('2004-12-31')), item(), said)).toMatchObject({
      standing: 'current',
      meetingsSince: 0,
    })
    expect(standing(caseOf(drugs, strategy, june2005), item(), said)).toMatchObject({ standing: 'silent', meetingsSince: 1 })
    expect(standing(caseOf(drugs, strategy, isoDate('2005-07-01')), item(), said)).toMatchObject({
      standing: 'overdue',
      overdue: { by: 'cadence', dueOn: '2005-06-14', days: 17 },
    })
  })

  it('is overdue by its own deadline from the day after it, and a month counts to its end', () => {
    const said = [report({ on: june2005, status: 'delayed' })]
    const due = item({ deadlineOn: partialDate('2005-09') })
    expect(standing(caseOf(drugs, strategy, isoDate('2005-09-30')), due, said).overdue).toBeNull()
    expect(standing(caseOf(drugs, strategy, isoDate('2005-10-01')), due, said)).toMatchObject({
      standing: 'overdue',
      overdue: { by: 'deadline', dueOn: '2005-09-30', days: 1 },
    })
  })

  it('is concluded by a report of done or dropped, and by the end of its plan, which does not make it done', () => {
    expect(standing(caseOf(drugs, strategy, endOf2005), item(), [report({ on: june2004, status: 'done' })])).toMatchObject({
      standing: 'concluded',
      conclusion: 'done',
      overdue: null,
    })
    const old = planOf('drugs/five-year-strategy-1998')
    expect(standing(caseOf(drugs, old, endOf2005), item())).toMatchObject({
      standing: 'concluded',
      conclusion: 'plan-concluded',
      last: null,
    })
  })

  it('is explained by a person until somebody reports', () => {
    const why = { on: isoDate('2005-01-10'), reason: { en: 'Carried out by the Customs.', ja: null }, source: null }
    const explained = item({ explained: [why] })
    expect(standing(caseOf(drugs, strategy, isoDate('2005-01-09')), explained).standing).toBe('not-reported')
    expect(standing(caseOf(drugs, strategy, endOf2005), explained)).toMatchObject({ standing: 'explained', explanation: why })
    const said = [report({ on: june2005, status: 'in-progress' })]
    expect(standing(caseOf(drugs, strategy, june2005), explained, said)).toMatchObject({
      standing: 'current',
      explanation: null,
    })
  })

  it('takes reports from the day of adoption on', () => {
    const { finding } = caseOf(drugs, strategy, endOf2005)
    expect(earliestReport(strategy, finding)).toBe('2003-07-29')
    expect(earliestReport({ ...strategy, adoptedOn: partialDate('2003-07') }, finding)).toBe('2003-07-01')
  })
})

describe('whatever was reported', () => {
  it('a day that passes changes no status: only a report does, and a later one does not reach back', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.nat(900), reportsOf(1), (history, day, wait, reports) => {
        const later = addDays(day, wait)
        const none = reports.filter((one) => one.on <= day)
        const statusOn = (on: IsoDate, known: readonly ItemReport[]) =>
          history.plans.map((plan) => standing(caseOf(history, plan, on), item(), known).last?.status ?? null)
        expect(statusOn(later, none)).toEqual(statusOn(day, none))
        expect(statusOn(day, reports)).toEqual(statusOn(day, none))
      }),
    )
  })

  it('an item is concluded as done only by a report of done, and "not reported" only without any', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, reportsOf(1), (history, day, reports) => {
        const found = history.plans.map((plan) => standing(caseOf(history, plan, day), item(), reports))
        const meetings = heldMeetings(historyAsOf(history, day)).length
        const isWrong = (one: ItemFinding) =>
          (one.conclusion === 'done' && one.last?.status !== 'done') ||
          (one.standing === 'not-reported' && one.last !== null) ||
          (one.overdue !== null && one.overdue.days < 1) ||
          one.meetingsSince > meetings
        expect(found.filter(isWrong)).toEqual([])
      }),
    )
  })

  it('the matrix has a cell for every item and column, and shows every report known on the day once at most', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, reportsOf(3), (history, day, reports) => {
        for (const plan of history.plans) {
          const items = [1, 2, 3].map((id) => item({ id }))
          const { columns, rows } = itemMatrix(caseOf(history, plan, day), items, reports)
          expect([...columns].map(({ on }) => on)).toEqual(columns.map(({ on }) => on).toSorted())
          const shown = [...rows.values()].flat()
          expect(shown).toHaveLength(items.length * columns.length)
          const ids = shown.flatMap((cell) => (cell.report === null ? [] : [cell.report.id]))
          expect(new Set(ids).size).toBe(ids.length)
          for (const cell of shown) expect(cell.kind === 'report').toBe(cell.report !== null)
        }
      }),
    )
  })
})

describe('the items against the meetings', () => {
  it('show a hole where the meeting looked at the plan and nobody spoke of the item, and none after it is done', () => {
    const the = caseOf(drugs, strategy, endOf2005)
    const [first] = the.finding.followUps
    const said = [report({ itemId: 1, on: june2004, status: 'done', agendaItemId: first?.itemId ?? null })]
    const { columns, rows } = itemMatrix(the, [item({ id: 1 }), item({ id: 2 })], said)
    expect(columns.map(({ on, isBirth }) => [on, isBirth])).toEqual([
      ['2003-07-29', true],
      ['2004-06-14', false],
      ['2005-06-10', false],
    ])
    expect([...rows.values()].map((cells) => cells.map(({ kind }) => kind))).toEqual([
      ['none', 'report', 'none'],
      ['none', 'missing', 'missing'],
    ])
  })

  it('give a day between meetings a column of its own', () => {
    const on = isoDate('2004-11-01')
    const { columns } = itemMatrix(caseOf(drugs, strategy, endOf2005), [item()], [report({ on })])
    expect(columns.map((column) => column.key.split('/')[0])).toEqual(['meeting', 'meeting', 'day', 'meeting'])
  })
})

describe('the counts of a tree', () => {
  it('are those of its leaves, at every parent and in all, and give a parent no status', () => {
    fc.assert(
      fc.property(anyTree, fc.func(fc.option(fc.constantFrom(...itemStatuses))), (items, statusOf) => {
        const counts = rollUp(items, statusOf)
        const leaves = leavesOf(items)
        const top = items.filter((one) => one.parentId === null)
        const sum = top.reduce((all, one) => all + totalOf(counts.get(one.id) ?? noCounts), 0)
        expect(sum).toBe(leaves.length)
        for (const one of items) {
          const below = items.filter((other) => other.parentId === one.id)
          if (below.length === 0) continue
          const ofChildren = below.reduce((all, child) => all + totalOf(counts.get(child.id) ?? noCounts), 0)
          expect(totalOf(counts.get(one.id) ?? noCounts)).toBe(ofChildren)
        }
        expect(countStatuses(leaves, statusOf)).toEqual(
          top.map((one) => counts.get(one.id) ?? noCounts).reduce((one, other) => added(one, other), noCounts),
        )
      }),
    )
  })
})

describe('what can be reported', () => {
  it('is every item without others under it, and those above that somebody answers for by themselves', () => {
    const answered = anyTree.chain((items) =>
      fc.tuple(
        ...items.map((one) =>
          fc
            .record({
              deadlineOn: fc.option(fc.constant(isoDate('2006-03-31'))),
              organizations: fc.array(fc.record({ role: fc.constantFrom('responsible' as const, 'supporting' as const) }), {
                maxLength: 2,
              }),
            })
            .map((own) => ({ ...one, ...own })),
        ),
      ),
    )
    fc.assert(
      fc.property(answered, (items) => {
        const found = new Set(reportableOf(items).map(({ id }) => id))
        for (const one of items) {
          const holdsOthers = items.some((other) => other.parentId === one.id)
          const isAnswered = one.deadlineOn !== null || one.organizations.some(({ role }) => role === 'responsible')
          expect(found.has(one.id)).toBe(!holdsOthers || isAnswered)
        }
      }),
    )
  })
})

describe('the burn-up', () => {
  it('counts every item on every day, and an item reopened is done no more', () => {
    const points = burnUp(
      [1, 2],
      [
        report({ id: 1, itemId: 1, on: june2004, status: 'done' }),
        report({ id: 2, itemId: 1, on: june2005, status: 'in-progress' }),
        report({ id: 3, itemId: 9, on: june2005, status: 'done' }),
      ],
      isoDate('2003-07-29'),
      endOf2005,
    )
    expect(points.map(({ on, counts }) => [on, counts.done, counts['in-progress'], counts['not-reported']])).toEqual([
      ['2003-07-29', 0, 0, 2],
      ['2004-06-14', 1, 0, 1],
      ['2005-06-10', 0, 1, 1],
      ['2005-12-31', 0, 1, 1],
    ])
  })
})

function caseOf(history: BodyHistory, plan: PlanFacts, asOf: IsoDate): ItemCase {
  const known = historyAsOf(history, asOf)
  return { known, plan, finding: findingOn(known, plan, asOf), asOf }
}

function standing(the: ItemCase, one: PlanItemFacts, reports: readonly ItemReport[] = []): ItemFinding {
  const [found] = itemFindings(the, [one], reports)
  if (found === undefined) throw new Error('no finding')
  return found
}

function item(changes: Partial<PlanItemFacts> = {}): PlanItemFacts {
  return { id: 1, parentId: null, position: 1, deadlineOn: null, explained: [], ...changes }
}

function report(changes: Partial<ItemReport> = {}): ItemReport {
  return { id: 1, itemId: 1, on: june2004, status: 'in-progress', agendaItemId: null, ...changes }
}

function reportsOf(items: number): fc.Arbitrary<readonly ItemReport[]> {
  return fc
    .array(fc.record({ on: anyDay, status: fc.constantFrom(...itemStatuses), itemId: fc.integer({ min: 1, max: items }) }), {
      maxLength: 12,
    })
    .map((drafts) => drafts.map((draft, at) => ({ ...draft, id: at + 1, agendaItemId: null })))
}

/** Trees of up to thirty items in which a parent stands before its children. */
const anyTree = fc
  .array(fc.nat(), { maxLength: 30 })
  .map((choices) =>
    choices.map((choice, at) => ({ id: at + 1, parentId: choice % (at + 1) === 0 ? null : choice % (at + 1), position: at + 1 })),
  )

function added<Counts extends Readonly<Record<string, number>>>(one: Counts, other: Counts): Counts {
  return Object.fromEntries(Object.entries(one).map(([key, count]) => [key, count + (other[key] ?? 0)])) as Counts
}
