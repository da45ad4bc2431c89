import { describe, expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { around } from '../../../electron/services/search/around-day.ts'
import { alike, find } from '../../../electron/services/search/find.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { hitKinds } from '../../../shared/contract/hit-kinds.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { note, registerForFile } from '../../db/register-on-disk.ts'

const { db } = await registerForFile((draft) => loadSample(draft, readPublishedRecord(), note))

const session: Session = {
  register: () => ({ db, path: '', mode: 'write', close: async () => {} }),
  today: () => isoDate('2026-11-23'),
  instant: () => '2026-11-23T00:00:00.000Z',
}

const lines = (hits: readonly SearchHit[]) =>
  hits.map(({ kind, target, title, body, on }) =>
    [kind, on, title.en, title.ja, body?.key, `${target.screen}/${target.key}`].map((part) => part ?? '-').join(' | '),
  )

describe('the published record', () => {
  const meetingOf = async (day: string) =>
    (await db.selectFrom('meetings').select('id').where('held_on', '=', isoDate(day)).executeTakeFirstOrThrow()).id

  test('is found by the day of a meeting, which is called by its number', async () => {
    const { hits, more } = await find(session, { text: '平成17年6月10日', most: 50 })
    expect([lines(hits), more]).toEqual([
      [
        `meeting | 2005-06-10 | Eleventh meeting of headquarters members | 第11回会合 | drugs | meeting/${await meetingOf('2005-06-10')}`,
      ],
      false,
    ])
  })

  test('shows the line of a note in which the words stand, and none where the title tells', async () => {
    const id = await meetingOf('2005-06-10')
    const remark = 'Began late.\nThe Minister of Finance asked for scanners at two ports.'
    await commit(db, note, (writer) => writer.update('meetings', id, { note: remark }))
    const { hits } = await find(session, { text: 'scanners ports', most: 50 })
    expect(hits.map((hit) => [hit.kind, hit.id, hit.excerpt])).toEqual([
      ['meeting', id, 'The Minister of Finance asked for scanners at two ports.'],
    ])
    const named = await find(session, { text: 'Five-Year Strategy', most: 50 })
    expect(named.hits.filter((hit) => hit.kind === 'plan').map(({ excerpt }) => excerpt)).not.toContainEqual(expect.anything())
  })

  test('calls a founding act by what it is', async () => {
    const { hits } = await find(session, { text: '閣議口頭了解', most: 50 })
    expect(lines(hits)).toEqual([
      `meeting | 2003-09-02 | Oral consent of the Cabinet | 閣議口頭了解 | crime | meeting/${await meetingOf('2003-09-02')}`,
    ])
  })

  test('leads from an agenda line to its meeting', async () => {
    const { hits } = await find(session, { text: 'biometrics establishment', most: 50 })
    const item = hits.find((hit) => hit.kind === 'agenda-item')
    expect(item?.target).toEqual({ screen: 'meeting', key: String(await meetingOf('2005-06-28')) })
  })

  test('finds a post by its ministry and leads to a body on which it sits', async () => {
    const { hits } = await find(session, { text: '法務大臣', most: 50 })
    expect(lines(hits)).toEqual(['post | - | Minister of Justice | 法務大臣 | drugs | members/drugs'])
  })

  test('a joint session is found by either body and shown under the one that keeps the register', async () => {
    const { hits } = await find(session, { text: '都市再生 合同会議', most: 50 })
    expect(hits.map((hit) => [hit.kind, hit.on, hit.body?.key])).toEqual([['meeting', '2005-06-28', 'crime']])
  })

  test('shares fifty places among all kinds that match', async () => {
    const { hits, more } = await find(session, { text: 'of', most: 50 })
    // The record names no persons and has no papers.
    expect([...new Set(hits.map((hit) => hit.kind))]).toEqual(
      hitKinds.filter((kind) => kind !== 'person' && kind !== 'attachment'),
    )
    expect([hits.length, more]).toEqual([50, true])
  })

  test('is found by words that mean the same, after what the typed ones find; each says by which', async () => {
    const exact = await find(session, { text: 'けん銃 要綱', most: 50 })
    expect([exact.hits, exact.alike.slice(0, 2)]).toEqual([[], ['拳銃', 'ピストル']])
    const { hits } = await alike(session, { text: 'けん銃 要綱', most: 50 })
    const plan = hits.find(({ kind }) => kind === 'plan')
    expect([plan?.title.ja, plan?.through]).toEqual(['銃器対策推進要綱', ['銃器']])
    const narrowed = await alike(session, { text: 'けん銃 要綱 body:drugs', most: 50 })
    expect(narrowed.hits.filter((hit) => hit.body?.key !== 'drugs')).toEqual([])
  })

  test('and only by what was typed where it stands in quotes', async () => {
    expect((await find(session, { text: '"けん銃" 「要綱」', most: 50 })).alike).toEqual([])
    expect((await alike(session, { text: '"けん銃" 「要綱」', most: 50 })).hits).toEqual([])
  })

  test('never offers another word for one that is known to mean the same', async () => {
    const { instead, alike: others } = await find(session, { text: 'pistols', most: 50 })
    expect([instead, others.includes('firearm')]).toEqual([null, true])
  })

  test('around a day are the meetings on it first, then those before and after it', async () => {
    const { hits } = await around(session, { on: isoDate('2005-06-10') })
    expect(hits.map(({ on }) => on)).toEqual(['2005-06-10', '2004-12-14', '2005-04-26', '2005-06-28', '2005-12-20'])
  })

  test('says nothing to an empty text', async () => {
    expect(await find(session, { text: '　', most: 50 })).toEqual({
      hits: [],
      more: false,
      isCounting: false,
      words: '',
      instead: null,
      alike: [],
    })
  })
})

test('what lies on the shelf of a body leads to the body', async () => {
  const { db: shelf } = await registerForFile(async (draft) => {
    await commit(draft, note, async (writer) => {
      const body = await writer.insert('bodies', { key: 'drugs', kind: 'headquarters' })
      await writer.insert('agenda_items', { shelf_body_id: body, position: 1, kind: 'topic', title_ja: '次回以降の件' })
    })
  })
  const { hits } = await find({ ...session, register: () => ({ ...session.register(), db: shelf }) }, { text: '次回', most: 50 })
  expect(lines(hits)).toEqual(['agenda-item | - | - | 次回以降の件 | drugs | body/drugs'])
})

test('members are told as of the day read: the post a person holds and where it sits, who holds a post, of what an organization is part', async () => {
  await commit(db, note, async (writer, tx) => {
    const post = await tx.selectFrom('posts').select('id').where('key', '=', 'minister-of-justice').executeTakeFirstOrThrow()
    const own = async (ja: string, reading: string, from_on: '2003-09-22' | '2004-09-27', to_on: '2004-09-26' | null) => {
      const id = await writer.insert('persons', {})
      await writer.insert('person_names', {
        person_id: id,
        language: 'ja',
        name: ja,
        reading,
        kind: 'official',
        is_confirmed: 1,
      })
      await writer.insert('tenures', {
        person_id: id,
        post_id: post.id,
        from_on: isoDate(from_on),
        to_on: to_on && isoDate(to_on),
        nature: 'holder',
      })
    }
    await own('試験花子', 'しけんはなこ', '2003-09-22', '2004-09-26')
    await own('試験一郎', 'しけんいちろう', '2004-09-27', null)
  })
  const told = async (text: string) => {
    const { hits } = await find(session, { text, most: 50, asOf: isoDate('2005-06-10') })
    return hits.map(({ title, about, reading }) => [title.ja, about, reading])
  }
  expect(await told('試験')).toEqual([
    ['試験花子', { en: 'Minister of Justice until 26 Sep 2004', ja: '法務大臣（2004/9/26まで）' }, 'しけんはなこ'],
    ['試験一郎', { en: 'Minister of Justice · Drug abuse', ja: '法務大臣　薬物乱用対策' }, 'しけんいちろう'],
  ])
  expect(await told('法務大臣')).toEqual([['法務大臣', { en: '試験一郎 · Drug abuse', ja: '試験一郎　薬物乱用対策' }, null]])
  expect(await told('警察庁 kind:organization')).toEqual([
    ['警察庁', { en: 'Agency, National Public Safety Commission', ja: '庁（国家公安委員会）' }, null],
  ])
})
