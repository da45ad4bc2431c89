import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { runCommandLine } from '../../../electron/cli/run-command-line.ts'
import { questions } from '../../bench/questions.ts'

/** Rows of one list that cross to the window in one answer. */
const mostRows = 200

/** `path list: why it may hold more`. Nothing else may, and nothing that no longer does stays here. */
const allowed: Readonly<Record<string, string>> = {
  'documents.chronicle': 'a paper is printed as a whole',
  'papers.subjects .bodies[].meetings': "a choice of one body's meetings, by day and number alone",
  'plans.facts .meetings': 'the same, of the meeting that adopted a plan',
}

const now = () => new Date('2026-03-01T00:00:00Z')

test('no answer holds a list of more than 200 rows, but where it is said why', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-answers-'))
  const path = join(folder, 'big.honbu')
  const silent = { out: () => {}, error: () => {}, progress: () => {}, onStop: () => {} }
  // Two bodies of 25 years: 600 meetings, 5,000 agenda items, 500 items of plans, 2,000 persons.
  const made = await runCommandLine(['demo', '--bodies', '2', '--years', '25', '--file', path], {
    ...silent,
    isTerminal: false,
    printPdf: () => Promise.reject(new Error('No paper is printed here')),
    now,
  })
  expect(made).toBe(0)
  const app = await createHonbuApp({ host: 'cli', dataFolder: join(folder, 'data'), now, log: () => {} })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  expect(await app.openRegister(path)).toMatchObject({ ok: true })
  const ask = async (question: string, input: unknown) => {
    const answer = await app.call({ type: 'query', path: question, input })
    return answer.ok ? answer.data : null
  }

  // No demo has so many measures.
  for (let number = 1; number <= 2 * mostRows; number++) {
    const input = { parentId: null, patch: { titleEn: `Measure ${number}` } }
    expect(await app.call({ type: 'mutation', path: 'measures.create', input })).toMatchObject({ ok: true })
  }

  const long = new Set<string>()
  const paged: string[] = []
  for (const { path: question, input } of questions()) {
    let data = await ask(question, input)
    for (let pages = 1; data !== null; pages++) {
      for (const list of listsIn(data)) long.add(question.startsWith('documents.') ? question : `${question} ${list}`)
      const { next } = data as { readonly next?: unknown }
      if (next === null || next === undefined || typeof next !== 'object' || !('row' in next)) break
      if (pages === 1) paged.push(question)
      data = await ask(question, { ...(input as object), after: next })
    }
  }
  expect([...long].toSorted()).toEqual(Object.keys(allowed).toSorted())
  // What would be longer comes by pages, each of which was looked at to the last.
  expect(paged).toEqual(
    expect.arrayContaining(['bodies.meetings', 'directory.persons', 'followUps.matrix', 'measures.byPlan', 'measures.list']),
  )
})

/** Where in an answer a list is longer than a page. */
function listsIn(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) {
    const own = value.length > mostRows ? [place] : []
    return [...own, ...new Set(value.flatMap((one) => listsIn(one, `${place}[]`)))]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => listsIn(one, `${place}.${name}`))
}
