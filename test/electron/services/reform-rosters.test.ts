import { describe, expect, test } from 'vitest'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { rosterChangesPaper, rosterPaper } from '../../../electron/services/papers/roster-papers.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { layout } from '../../../shared/documents/layout.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { note, registerForFile } from '../../db/register-on-disk.ts'
import { readable } from '../../shared/documents/samples.ts'

const register = await registerForFile((db) => loadSample(db, readPublishedRecord(), note))
const session: Session = {
  register: () => register,
  today: () => isoDate('2006-01-16'),
  instant: () => '2006-01-16T00:00:00Z',
}
const plain = { withHolders: false, withContacts: false, withNumbers: false, persons: 'twice' } as const
const printed = async (body: string, day: string, language: 'ja' | 'en') =>
  readable(layout(await rosterPaper(session, { body, asOf: isoDate(day), language, ...plain })))

describe('printed rosters across the reforms of 2001 and 2004', () => {
  test.each([
    ['2001-01-05', ['大蔵大臣', '通商産業大臣'], ['総務大臣', '厚生労働大臣', '財務大臣']],
    ['2001-01-06', ['財務大臣', '総務大臣', '厚生労働大臣', '経済産業大臣'], ['大蔵大臣', '通商産業大臣']],
    ['2004-09-10', ['総務大臣'], ['大蔵大臣']],
  ])('the drug headquarters on %s', async (day, there, gone) => {
    const roster = await printed('drugs', day, 'ja')
    expect(there.filter((label) => !roster.includes(label))).toEqual([])
    expect(gone.filter((label) => roster.includes(label))).toEqual([])
  })

  test.each([
    ['2001-01-05', ['大蔵省', '関税局長', '領事移住部長'], ['財務省', '刑事局組織犯罪対策部長', '総務省']],
    ['2001-01-06', ['財務省', '総務省', '国土交通省', '領事移住部長'], ['大蔵省', '刑事局組織犯罪対策部長']],
    ['2004-03-31', ['領事移住部長'], ['刑事局組織犯罪対策部長']],
    ['2004-04-01', ['刑事局組織犯罪対策部長', '領事移住部長'], ['領事局長']],
    ['2004-08-01', ['刑事局組織犯罪対策部長', '領事局長'], ['領事移住部長']],
  ])('the firearms headquarters on %s', async (day, there, gone) => {
    const roster = await printed('firearms', day, 'ja')
    expect(there.filter((label) => !roster.includes(label))).toEqual([])
    expect(gone.filter((label) => roster.includes(label))).toEqual([])
  })

  test('the English name of 総務省 changes in September 2004, the Japanese stays', async () => {
    const before = 'Minister of Public Management, Home Affairs, Posts and Telecommunications'
    expect(await printed('drugs', '2004-09-09', 'en')).toContain(before)
    expect(await printed('drugs', '2004-09-10', 'en')).not.toContain(before)
    const changes = await rosterChangesPaper(session, {
      body: 'drugs',
      from: isoDate('2004-09-09'),
      asOf: isoDate('2004-09-10'),
      language: 'ja',
    })
    expect(readable(layout(changes))).toContain('改称総務大臣総務大臣（英文名称のみ）')
    expect(readable(layout(changes))).toContain('このほか12席は、異動がない。')
  })
})
