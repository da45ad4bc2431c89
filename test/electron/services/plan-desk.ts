import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import type { PlanItemEdit, PlanItemsScreen } from '../../../shared/contract/plan-items.ts'
import type { CallError } from '../../../shared/contract/transport.ts'

/** A plan of the published record whose items the tests edit; it has none. */
export const planKey = 'drugs/new-five-year-strategy-2003'

/** A register with the published record on 1 March 2006, and how to edit a plan's items in it. */
export async function planDesk(plan: string = planKey) {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-items-'))
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

  /** The answer, or the failure: both are data. */
  async function ask<Path extends QueryPath | CommandPath>(
    type: 'query' | 'mutation',
    path: Path,
    input: InputAt<Path>,
  ): Promise<{ readonly data: OutputAt<Path> | null; readonly error: CallError | null }> {
    const answer = await app.call({ type, path, input })
    return answer.ok ? { data: answer.data as OutputAt<Path>, error: null } : { data: null, error: answer.error }
  }
  /** The answer. Throws what was refused. */
  async function must<Path extends QueryPath | CommandPath>(
    type: 'query' | 'mutation',
    path: Path,
    input: InputAt<Path>,
  ): Promise<OutputAt<Path>> {
    const { data, error } = await ask(type, path, input)
    if (data === null) throw new Error(`${path}: ${error?.code} ${JSON.stringify(error?.details)}`)
    return data
  }
  const list = (revision: number | null = null): Promise<PlanItemsScreen> => must('query', 'planItems.list', { plan, revision })
  return {
    ask,
    must,
    list,
    edit: (...edits: readonly PlanItemEdit[]) => must('mutation', 'planItems.edit', { plan, edits: [...edits] }),
    refused: async (...edits: readonly PlanItemEdit[]) => {
      const { error } = await ask('mutation', 'planItems.edit', { plan, edits: [...edits] })
      return error === null ? 'taken' : `${error.code} ${error.details['why'] ?? error.details['what'] ?? ''}`.trim()
    },
    undo: () => ask('mutation', 'history.undo', {}),
    /** Number and title of every item, nested ones indented. */
    tree: async (language: 'en' | 'ja' = 'en') =>
      (await list()).items.map(
        ({ depth, number, title }) => `${'  '.repeat(depth)}${number === null ? '' : `${number} `}${title[language] ?? ''}`,
      ),
  }
}

/** A step that adds an item under its own title. */
export const add = (
  name: string,
  parent: string | number | null = null,
  before: string | number | null = null,
  patch: Extract<PlanItemEdit, { readonly act: 'add' }>['patch'] = {},
): PlanItemEdit => ({ act: 'add', name, parent, before, patch: { titleEn: name, ...patch } })
