import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentKinds } from '../../../db/search/document.ts'
import { idsOf } from '../../../db/search/document-id.ts'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { searchRegister } from './search-register.ts'

const day = fc.integer({ min: 0, max: 413_454 }).map((days) => addDays(isoDate('1868-01-01'), days))
const kind = fc.constantFrom(...documentKinds)

test('ids of a later day are all above those of an earlier one, and those without a date below', () => {
  fc.assert(
    fc.property(kind, day, day, (of, one, other) => {
      fc.pre(one !== other)
      const [earlier, later] = one < other ? [one, other] : [other, one]
      expect(idsOf(of, null).before).toBeLessThanOrEqual(idsOf(of, earlier).from)
      expect(idsOf(of, earlier).before).toBeLessThanOrEqual(idsOf(of, later).from)
    }),
  )
})

test('no two kinds share an id', () => {
  const bounds = documentKinds.map((of) => [idsOf(of, null).from, idsOf(of, isoDate('2999-12-31')).before] as const)
  const gaps = bounds.slice(1).map(([from], at) => from - (bounds[at]?.[1] ?? 0))
  expect([gaps.every((gap) => gap >= 0), Number.isSafeInteger(bounds.at(-1)?.[1])]).toEqual([true, true])
})

test('what finds its day full is filed with the undated things and still found', async () => {
  const register = await searchRegister()
  const on = isoDate('2005-06-10')
  const last = idsOf('measure', on).before - 1
  register.file.prepare("insert into search_documents (id, kind, subject_id, folded) values (?, 'measure', 99, '薬物')").run(last)
  await register.save(async (writer) => {
    await writer.insert('measures', { key: 'new', position: 1, title_ja: '薬物', started_on: on })
    await writer.insert('measures', { key: 'old', position: 2, title_ja: '薬物', started_on: isoDate('1999-01-01') })
  })
  const ids = register.file.prepare('select subject_id, id < ? as undated from search_documents where id <> ? order by id')
  expect([await register.find('薬物'), ids.all(idsOf('measure', null).before, last)]).toEqual([
    ['measure 1', 'measure 2'],
    [
      { subject_id: 1, undated: 1 },
      { subject_id: 2, undated: 0 },
    ],
  ])
})
