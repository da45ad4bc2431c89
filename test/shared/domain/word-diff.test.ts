import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from '../../../shared/domain/word-diff.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('薬物', '乱用', 'の', 'に関する', 'カード', 'Report', ' ', 'on', '2005', '、', '(', '々', '𠮟'), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
)
const side = (of: 'before' | 'after', before: string, after: string) =>
  wordDiff(before, after)
    .filter((run) => run.in === 'both' || run.in === of)
    .map((run) => run.text)
    .join('')
/** With what is gone in [ ] and what is new in { }. */
const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map((run) => (run.in === 'both' ? run.text : run.in === 'before' ? `[${run.text}]` : `{${run.text}}`))
    .join('')

test('the runs hold both wordings whole, none is empty and no two neighbours are alike', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after)
      expect(side('before', before, after)).toBe(before)
      expect(side('after', before, after)).toBe(after)
      expect(runs.every((run) => run.text !== '')).toBe(true)
      expect(runs.some((run, at) => run.in === runs[at + 1]?.in)).toBe(false)
    }),
  )
})

test('equal wordings have nothing marked', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordDiff(same, same)).toEqual(same === '' ? [] : [{ text: same, in: 'both' }])
    }),
  )
})

test('English is marked by whole words', () => {
  expect(marked('Report on Progress in Fiscal 2005', 'Report on Progress in Fiscal 2006')).toBe(
    'Report on Progress in Fiscal [2005]{2006}',
  )
  expect(marked('Follow-up of the Action Plan', 'Follow-up of the new Action Plan, etc.')).toBe(
    'Follow-up of the {new }Action Plan{, etc.}',
  )
})

test('Japanese is marked where it differs within a run of characters', () => {
  expect(marked('薬物乱用防止五か年戦略の進捗状況について', '薬物乱用防止新五か年戦略の進捗状況について')).toBe(
    '薬物乱用防止{新}五か年戦略の進捗状況について',
  )
  expect(marked('銃器情勢の報告について', '銃器情勢及び対策の報告について')).toBe('銃器情勢{及び対策}の報告について')
  expect(marked('平成16年度計画', '平成17年度計画')).toBe('平成[16]{17}年度計画')
})

test('wordings of ten thousand characters that have little in common are still told apart', () => {
  const [before, after] = ['報告、', '計画と'].map((words) => words.repeat(3333)) as [string, string]
  expect(side('before', before, after)).toBe(before)
  expect(side('after', before, after)).toBe(after)
})
