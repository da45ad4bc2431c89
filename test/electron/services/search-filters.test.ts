import { describe, expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { around } from '../../../electron/services/search/around-day.ts'
import { find } from '../../../electron/services/search/find.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { note, registerForFile } from '../../db/register-on-disk.ts'

const { db } = await registerForFile((draft) => loadSample(draft, readPublishedRecord(), note))
const session: Session = {
  register: () => ({ db, path: '', mode: 'write', close: async () => {} }),
  today: () => isoDate('2005-07-01'),
  instant: () => '2005-07-01T00:00:00.000Z',
}
const search = async (text: string, asOf = isoDate('2005-07-01')) => {
  const { hits, instead } = await find(session, { text, most: 500, asOf })
  return { kinds: [...new Set(hits.map((hit) => hit.kind))], hits, instead }
}
const titles = async (text: string) => (await search(text)).hits.map((hit) => hit.title.en ?? hit.title.ja)

describe('a search is narrowed', () => {
  test('by body, in either language and by the beginning of its name', async () => {
    const [en, ja, begun] = [
      await titles('body:drugs strategy'),
      await titles('本部:薬物 strategy'),
      await titles('body:dru strategy'),
    ]
    expect(en.length).toBeGreaterThan(3)
    expect([ja, begun]).toEqual([en, en])
    const { hits } = await search('body:firearms')
    // Organizations and posts sit on several bodies and show the first.
    const own = hits.filter(({ kind }) => ['body', 'meeting', 'agenda-item', 'plan'].includes(kind))
    expect([...new Set(own.map((hit) => hit.body?.key))]).toEqual(['firearms'])
    expect(own.length).toBeGreaterThan(20)
  })

  test('by kind of thing, of agenda line and of plan; several widen it', async () => {
    expect((await search('kind:meeting')).kinds).toEqual(['meeting'])
    expect((await search('kind:meeting kind:plan')).kinds).toEqual(['meeting', 'plan'])
    const lines = await search('kind:follow-up body:drugs')
    expect(lines.kinds).toEqual(['agenda-item'])
    const kinds = await db
      .selectFrom('agenda_items')
      .select('kind')
      .where(
        'id',
        'in',
        lines.hits.map((hit) => hit.id),
      )
      .execute()
    expect([...new Set(kinds.map(({ kind }) => kind))]).toEqual(['follow-up'])
    expect(await titles('種別:フォローアップ 本部:薬物')).toEqual(await titles('kind:follow-up body:drugs'))
  })

  test('by days, months, years and fiscal years, in whatever form', async () => {
    const days = (hits: readonly { readonly on: string | null }[]) => hits.map((hit) => hit.on ?? '')
    const { hits } = await search('kind:meeting 2003..2005 body:drugs')
    expect(days(hits)).toEqual(days(hits).toSorted((a, b) => b.localeCompare(a)))
    expect(days(hits).filter((on) => on < '2003' || on > '2005-12-31')).toEqual([])
    expect(hits.length).toBeGreaterThan(1)
    expect(days((await search('kind:meeting on:平成17年6月')).hits)).toEqual(
      days((await search('kind:meeting 2005-06..2005-06')).hits),
    )
    expect((await search('kind:meeting ..1869')).hits).toEqual([])
  })

  test('by plan, whatever the spelling of its name: its items, the lines about it and their meetings', async () => {
    const { hits, kinds } = await search('plan:"five-year strategy" body:drugs')
    expect(kinds).toEqual(expect.arrayContaining(['plan', 'agenda-item', 'meeting']))
    expect(hits.every((hit) => hit.kind !== 'person' && hit.kind !== 'indicator')).toBe(true)
    expect(await titles('計画:五ヶ年戦略')).toEqual(await titles('計画:五か年戦略'))
  })

  test('by how a thing stands, each kind by its own states', async () => {
    expect((await search('status:held')).kinds).toEqual(['meeting'])
    const never = await search('status:never-followed-up')
    expect(never.kinds).toEqual(['plan'])
    expect((await search('状態:実績なし')).hits).toEqual(never.hits)
    expect((await search('status:held status:never-followed-up')).kinds).toEqual(['meeting', 'plan'])
  })

  test('by what is still open on the day on which the register is read', async () => {
    const open = await search('is:open kind:plan', isoDate('1999-01-01'))
    const closed = await search('is:closed kind:plan', isoDate('1999-01-01'))
    expect([open.hits.length > 0, closed.hits.filter((hit) => open.hits.some(({ id }) => id === hit.id))]).toEqual([true, []])
    expect((await search('is:open kind:meeting')).hits).toEqual([])
  })

  test('a filter that is not understood narrows nothing', async () => {
    expect(await titles('body:nobody strategy')).toEqual(await titles('strategy'))
  })

  test('filters that leave no kind find nothing', async () => {
    expect((await search('kind:indicator body:drugs')).hits).toEqual([])
  })
})

describe('mistyped English', () => {
  test('finds what was meant, and says so', async () => {
    const { hits, instead } = await search('narcotcs terorism')
    expect([hits.length, instead]).toEqual([0, null])
    const meant = await search('straategy body:drugs')
    expect(meant.instead).toBe('strategy')
    expect(meant.hits).toEqual((await search('strategy body:drugs')).hits)
  })

  test('is left as it is where it is found', async () => {
    expect((await search('strateg')).instead).toBeNull()
  })
})

test('around a day stand the meetings on it and the nearest before and after', async () => {
  const { hits } = await around(session, { on: isoDate('2005-06-10') })
  const days: readonly string[] = hits.map((hit) => hit.on ?? '')
  const [first, ...others] = days
  expect(first).toBe('2005-06-10')
  expect(others).toEqual(others.toSorted((a, b) => a.localeCompare(b)))
  expect([
    days.filter((on) => on < '2005-06-10').length,
    days.includes('2005-06-10'),
    days.filter((on) => on > '2005-06-10').length,
  ]).toEqual([2, true, 2])
})

describe('the text of a file', () => {
  test('finds its paper, which shows the line and leads to the meeting', async () => {
    const own = await registerForFile(async (draft) => {
      await loadSample(draft, readPublishedRecord(), note)
      await commit(draft, note, (writer) =>
        writer.insert('attachments', {
          meeting_id: 9,
          position: 1,
          title_ja: '資料一',
          file_name: 'shiryo.pdf',
          media_type: 'application/pdf',
          byte_count: 10,
          sha256: 'ab'.repeat(32),
        }),
      )
    })
    const { keepFileText } = await import('../../../db/search/file-texts.ts')
    const state = { state: 'read', text: `表紙\n${'前'.repeat(300)}水際対策の强化について${'後'.repeat(300)}\n以上` } as const
    await keepFileText(own.db, 'ab'.repeat(32), state, 1)
    const there: Session = { ...session, register: () => ({ ...session.register(), db: own.db }) }
    const { hits } = await find(there, { text: '水際対策', most: 50 })
    const paper = hits.find((hit) => hit.kind === 'attachment')
    expect([paper?.title.ja, paper?.target]).toEqual(['資料一', { screen: 'meeting', key: '9' }])
    expect(paper?.excerpt).toContain('水際対策の强化')
    expect(paper?.excerpt?.length).toBeLessThan(170)
  })
})
