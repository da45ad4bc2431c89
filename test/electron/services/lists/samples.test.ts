import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../../../build/project-folder.ts'
import { besideThreads } from '../../../../electron/services/beside/beside-threads.ts'
import { incomingFiles } from '../../../../electron/services/files/incoming-files.ts'
import { importDesk } from '../../../../electron/services/lists/import-desk.ts'
import { homeScreen } from '../../../../electron/services/home/home.ts'
import { undo } from '../../../../electron/services/register/history.ts'
import type { RegisterSession } from '../../../../electron/services/register/register-session.ts'
import type { ImportAspect } from '../../../../shared/contract/imports.ts'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import { readPlanOutline } from '../../../../shared/domain/plan-outline.ts'
import { sessionOn } from '../importing.ts'

const pathOf = (fileName: string) => join(projectFolder, 'docs', 'samples', fileName)

/** Takes a sample in as it comes, with no answer given; tells what it was found to be and how much was new. */
async function takeIn(session: RegisterSession, fileName: string) {
  const desk = importDesk(session, incomingFiles(session), besideThreads())
  const job = randomUUID()
  const opened = await desk.openFile(job, { fileName, path: pathOf(fileName) }, 'en')
  const sheet = opened.sheets[0]
  const table = sheet?.list ? { sheet: 0, list: sheet.list, columns: [...sheet.mapping] } : null
  const aspect: ImportAspect = { job, table, answers: { rows: [], words: [], leave: [] }, language: 'en' }
  const preview = await desk.preview({ ...aspect, show: 'all', from: 0, count: 500 })
  const { created } = await desk.accept(aspect)
  const doubts = preview.counts.problem + preview.counts.conflict + preview.words.length + preview.blocked.length
  return { form: opened.form, list: sheet?.list ?? null, created, doubts }
}

test.each(['empty', 'published-record'] as const)(
  'every sample is taken in without a question, one after another (%s)',
  async (content) => {
    const session = await sessionOn(content)
    const taken = []
    for (const fileName of [
      'sample-bodies.csv',
      'sample-meetings.xlsx',
      'sample-calendar.ics',
      'sample-people.json',
      'sample-record.txt',
    ]) {
      taken.push(await takeIn(session, fileName))
    }
    expect(taken.map(({ form, list, doubts }) => [form, list, doubts])).toEqual([
      ['table', 'bodies', 0],
      ['table', 'meetings', 0],
      ['calendar', null, 0],
      ['popolo', null, 0],
      ['record', null, 0],
    ])
    expect(taken.every(({ created }) => created > 0)).toBe(true)
    const today = isoDate('2026-05-01')
    const names = async () => (await homeScreen(session, today)).next.map(({ body }) => body.name.ja)
    expect(await names()).toContain('見本本部')
    for (let times = 0; times < taken.length; times++) await undo(session)
    expect(await names()).not.toContain('見本本部')
  },
)

test('the sample outline is read as a tree of items with ministries and deadlines', () => {
  const { entries, problems } = readPlanOutline(readFileSync(pathOf('sample-outline.txt'), 'utf8'))
  expect(problems).toEqual([])
  expect(entries.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 1, 2, 0, 1, 1, 0, 1])
  expect(entries.flatMap(({ responsible }) => responsible)).toHaveLength(7)
  expect(entries.flatMap(({ deadline }) => deadline?.date ?? [])).toEqual(['2027-03-31', '2027-03'])
})
