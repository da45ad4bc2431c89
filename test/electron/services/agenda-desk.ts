import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'

/** The program on a register of its own with the published record, as of 1 March 2006, and a firearms meeting planned for 28 April. */
export async function agendaDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-desk-'))
  const app = await createHonbuApp({
    host: 'cli',
    dataFolder: folder,
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
  })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await app.createRegister(join(folder, 'r.honbu'), 'published-record')
  const asOf = isoDate('2006-03-01')

  async function answer<Path extends QueryPath | CommandPath>(
    type: 'query' | 'mutation',
    path: Path,
    input: InputAt<Path>,
  ): Promise<OutputAt<Path>> {
    const given = await app.call({ type, path, input })
    if (!given.ok) throw new Error(given.error.code + (given.error.details.why ? `: ${given.error.details.why}` : ''))
    return given.data as OutputAt<Path>
  }
  const ask = <Path extends QueryPath>(path: Path, input: InputAt<Path>): Promise<OutputAt<Path>> => answer('query', path, input)
  const give = <Path extends CommandPath>(path: Path, input: InputAt<Path>): Promise<OutputAt<Path>> =>
    answer('mutation', path, input)
  const screenOf = (id: number): Promise<OutputAt<'meetings.get'>> => ask('meetings.get', { id, asOf })
  const { id } = await give('meetings.create', { body: 'firearms', on: isoDate('2006-04-28') })
  return {
    id,
    asOf,
    ask,
    give,
    screenOf,
    /** Number, nesting and English title of every line. */
    lines: async (of: number = id): Promise<readonly string[]> =>
      (await screenOf(of)).lines.map((line) => `${'  '.repeat(line.depth)}${line.number ?? '-'} ${line.title.en ?? ''}`),
    add: (titleEn: string, more: object = {}): Promise<OutputAt<'agenda.add'>> =>
      give('agenda.add', { meetingId: id, patch: { titleEn, kind: 'topic', ...more } }),
    undo: (): Promise<OutputAt<'history.undo'>> => give('history.undo', {}),
  }
}
