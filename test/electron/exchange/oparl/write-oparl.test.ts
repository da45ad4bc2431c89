import { describe, expect, it } from 'vitest'
import { registerLists } from '../../../../electron/exchange/lists/register-lists.ts'
import { writeOparl } from '../../../../electron/exchange/oparl/write-oparl.ts'
import { gatherTables } from '../../../../electron/services/lists/gather-tables.ts'
import { loadSample } from '../../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../../db/sample/read-sample.ts'
import { note, registerForFile } from '../../../db/register-on-disk.ts'

const record = await registerForFile((db) => loadSample(db, readPublishedRecord(), { ...note, kind: 'baseline' }))

type Thing = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }
interface Meeting extends Thing {
  readonly organization: readonly string[]
  readonly agendaItem?: readonly Thing[]
}

const written = async () =>
  JSON.parse(writeOparl(registerLists(await gatherTables(record.db)))) as {
    readonly organization: readonly Thing[]
    readonly meeting: readonly Meeting[]
  }

describe('meetings in the manner of OParl', () => {
  it('have ids of their own, the types of OParl 1.1, and point only to what is in the file', async () => {
    const { organization, meeting } = await written()
    const items = meeting.flatMap(({ agendaItem = [] }) => agendaItem)
    const all = [...organization, ...meeting, ...items]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ type }) => type))).toEqual(
      new Set(['Organization', 'Meeting', 'AgendaItem'].map((type) => `https://schema.oparl.org/1.1/${type}`)),
    )
    const known = new Set(organization.map(({ id }) => id))
    expect(meeting.flatMap((one) => one.organization).filter((id) => !known.has(id))).toEqual([])
    for (const one of meeting) expect((one.agendaItem ?? []).filter((item) => item['meeting'] !== one.id)).toEqual([])
  })

  it('tell instants and days as OParl does, and what it has no word for under a name of our own', async () => {
    const { organization, meeting } = await written()
    for (const one of meeting) expect(one['start']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+09:00$/)
    const days = organization.flatMap((one) => [one['startDate'], one['endDate']]).filter((day) => day !== undefined)
    expect(days.filter((day) => typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([])
    // 5.2 of the specification: what a vendor adds is led by its name.
    const words = ['id', 'type', 'name', 'shortName', 'classification', 'startDate', 'endDate']
    expect(
      [...new Set(organization.flatMap(Object.keys))].filter((key) => !words.includes(key) && !key.startsWith('honbu:')),
    ).toEqual([])
  })

  it('keep internal notes to themselves', async () => {
    expect(JSON.stringify(await written())).not.toContain('internal')
  })
})
