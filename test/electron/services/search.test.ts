import { describe, expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { find } from '../../../electron/services/search/find.ts'
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

  test('says nothing to an empty text', async () => {
    expect(await find(session, { text: '　', most: 50 })).toEqual({
      hits: [],
      more: false,
      isCounting: false,
      words: '',
      instead: null,
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
