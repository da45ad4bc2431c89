import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { likelyPlan, type NamedPlan } from '../../../shared/domain/likely-plan.ts'

const on = isoDate('2027-03-24')
const plan = (id: number, name: string, adopted: string | null, fiscalYear: number | null = null): NamedPlan => ({
  id,
  fiscalYear,
  adoptedOn: adopted === null ? null : partialDate(adopted),
  names: [{ name }],
})
const firearms = [plan(1, '令和7年度銃器対策推進計画', '2025-03-18'), plan(2, '令和6年度銃器対策推進計画', '2024-03-19')]
const ja = (text: string) => ({ en: null, ja: text })

describe('the plan a line most likely speaks of', () => {
  it.each([
    ['令和7年度のフォローアップ報告', 1],
    ['令和６年度銃器対策推進計画の実施状況について', 2],
    ['令和7年度銃器対策推進計画のフォローアップについて', 1],
    ['令和8年度銃器対策推進計画（案）について', null],
    ['令和5年度のフォローアップ報告', null],
    ['令和7年度の会議日程', null],
    ['その他', null],
  ])('%s: %s', (title, id) => {
    expect(likelyPlan(ja(title), firearms, on)).toBe(id)
  })

  it('is none where several are alike, and none that was adopted later', () => {
    expect(likelyPlan(ja('令和7年度のフォローアップ'), [...firearms, plan(3, '令和7年度薬物計画', '2025-04-01')], on)).toBeNull()
    expect(likelyPlan(ja('令和7年度のフォローアップ'), firearms, isoDate('2025-03-01'))).toBeNull()
  })

  it('is the plan itself wherever its name stands in the words, in whatever order the plans come', () => {
    fc.assert(
      fc.property(fc.constantFrom(...firearms), fc.string({ maxLength: 8 }), fc.boolean(), ({ id, names }, before, isTurned) => {
        const title = `${before} ${names[0]?.name}の報告`
        expect(likelyPlan(ja(title), isTurned ? firearms.toReversed() : firearms, on)).toBe(id)
      }),
    )
  })
})
