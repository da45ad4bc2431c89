import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { PaperNode } from '../../../shared/documents/node.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { LineEdit, LinePatch } from '../../../shared/contract/agenda.ts'
import type { CallError } from '../../../shared/contract/transport.ts'

export const day = (text: string) => text as IsoDate

/** The program on a register of its own with the published record, on 1 March 2006, and how to lead a meeting through its life. */
export async function meetingDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-life-'))
  let now = '2006-03-01T00:00:00Z'
  const app = await createHonbuApp({ host: 'cli', dataFolder: folder, now: () => new Date(now), log: () => {} })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'r.honbu')
  await app.createRegister(file, 'published-record')

  const ask = async <Path extends QueryPath>(path: Path, input: InputAt<Path>): Promise<OutputAt<Path>> => {
    const answer = await app.call({ type: 'query', path, input })
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${answer.error.message}`)
    return answer.data as never
  }
  const give = async <Path extends CommandPath>(path: Path, input: InputAt<Path>): Promise<OutputAt<Path>> => {
    const answer = await app.call({ type: 'mutation', path, input })
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${answer.error.message}`)
    return answer.data as never
  }
  /** The code and details with which a command is refused; null when it was done. */
  const refused = async <Path extends CommandPath>(
    path: Path,
    input: InputAt<Path>,
  ): Promise<Pick<CallError, 'code' | 'details'> | null> => {
    const answer = await app.call({ type: 'mutation', path, input })
    return answer.ok ? null : { code: answer.error.code, details: answer.error.details }
  }
  const screen = (id: number): Promise<MeetingScreen> => ask('meetings.get', { id, asOf: day('2006-03-01') })
  /** A step of a meeting's life from the state it is in. */
  const step = async <Path extends StepPath>(path: Path, id: number, more: object = {}): Promise<OutputAt<Path>> =>
    give(path, { id, revision: (await screen(id)).revision, ...more } as InputAt<Path>)
  return {
    file,
    ask,
    give,
    refused,
    screen,
    step,
    undo: () => give('history.undo', {}),
    redo: () => give('history.redo', {}),
    on: (instant: string) => {
      now = instant
    },
    plan: async (on = '2006-04-28', body = 'firearms') => (await give('meetings.create', { body, on: day(on) })).id,
    /** Adds lines at the end; answers with their ids. */
    write: async (meetingId: number, ...lines: readonly (string | LinePatch)[]): Promise<readonly number[]> => {
      const edits = lines.map(
        (line, at): LineEdit => ({
          act: 'add',
          name: `line ${at}`,
          parent: null,
          before: null,
          patch: typeof line === 'string' ? { titleEn: line, titleJa: `${line}（和文）` } : line,
        }),
      )
      const { ids } = await give('agenda.edit', { meetingId, edits })
      return lines.map((_, at) => ids[`line ${at}`] ?? 0)
    },
    change: async (meetingId: number, id: number, patch: LinePatch): Promise<void> => {
      const revision = (await screen(meetingId)).lines.find((line) => line.id === id)?.revision ?? 0
      await give('agenda.update', { id, revision, patch })
    },
    /** `1 A line`, nested ones indented, with the outcome behind where there is one. */
    agenda: async (meetingId: number): Promise<readonly string[]> =>
      (await screen(meetingId)).lines.map(
        ({ depth, number, title, outcome }) =>
          `${'  '.repeat(depth)}${number ?? 'Heading'} ${title.en ?? ''}${outcome === null ? '' : ` → ${outcome}`}`,
      ),
  }
}

type StepPath = Extract<
  CommandPath,
  `meetings.${'issue' | 'reissue' | 'withdraw' | 'hold' | 'record' | 'reopen' | 'cancel' | 'postpone' | 'revive'}`
>

/** What a laid-out paper says. */
export const textOf = (node: PaperNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join(node.tag === 'span' ? '' : ' ')
