import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { owner } from '../../db/register-on-disk.ts'
import { buildStrategyItems, holdNextLook, looksAtStrategy, recordSome, strategyKey } from '../../support/strategy-items.ts'
import { honbu } from './honbu.ts'

const folder = mkdtempSync(join(tmpdir(), 'honbu-cli-statuses-'))
const file = join(folder, 'strategy.honbu')

beforeAll(async () => {
  await honbu('init', '--file', file)
  const register = await openRegister(file, { mode: 'write', owner })
  const { leafIds } = await buildStrategyItems(register.db, 30)
  await holdNextLook(register.db)
  for (const [at, line] of (await looksAtStrategy(register.db)).slice(0, 2).entries()) {
    await recordSome(register.db, leafIds, { lineId: line.id, on: line.on, round: at + 1 })
  }
  await register.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the follow-up of items on the command line', () => {
  test('lists where every item stands, in JSON and in words', async () => {
    const { out, code } = await honbu(
      'follow-ups',
      'drugs',
      '--items',
      '--as-of',
      '2005-12-31',
      '--format',
      'json',
      '--file',
      file,
    )
    expect(code).toBe(0)
    const { plans } = JSON.parse(out) as { plans: { key: string; items: Record<string, unknown>[] }[] }
    expect(plans.map(({ key, items }) => [key, items.length])).toEqual([[strategyKey, 30]])
    expect(plans[0]?.items[0]).toEqual({
      id: expect.any(Number) as unknown,
      number: 'ア',
      title: { en: expect.stringContaining('Set out the guidelines') as unknown, ja: expect.any(String) as unknown },
      organizations: ['education', 'national-police-agency'],
      deadlineOn: null,
      standing: 'concluded',
      status: 'done',
      reportedOn: '2005-06-10',
      since: '2005-06-10',
      meetingsSince: 0,
      overdue: null,
      conclusion: 'done',
    })
    const { out: words } = await honbu('follow-ups', 'drugs', '--items', '--as-of', '2005-12-31', '--file', file)
    expect(words).toContain('not-reported  カ Carry out intensive campaigns twice a year: education at school')
    expect(words).toContain('nothing since 29 July 2003; 2 meetings since; 520 days past its cadence')
  })

  test('draws the fiscal-year chain with its breaks', async () => {
    const { out } = await honbu('chain', 'drugs', '--as-of', '2005-12-31', '--format', 'json', '--file', file)
    const { series } = JSON.parse(out) as { series: { key: string; breaks: { fiscalYear: number; missing: string }[] }[] }
    expect(series.map(({ key, breaks }) => [key, breaks.map(({ fiscalYear, missing }) => `${fiscalYear} ${missing}`)])).toEqual([
      ['drugs/annual-plans', ['2002 progress', '2003 whole-year', '2004 whole-year', '2005 plan']],
    ])
    expect((await honbu('chain', 'firearms', '--file', file)).out).toContain('2004  complete')
  })

  test('reports as text, and as a page that prints as it stands', async () => {
    const text = await honbu('report', 'follow-up', strategyKey, '--on', '2005-12-31', '--file', file)
    expect(text.out).toContain('Follow-up of the New Five-Year Strategy for the Prevention of Drug Abuse')
    expect(text.out).toContain('In brackets: the change against the report of 14 June 2004.')
    expect(text.out).toContain('Annex: items not reported')
    const page = await honbu(
      'report',
      'follow-up',
      strategyKey,
      '--on',
      'H17.12.31',
      '--format',
      'html',
      '--language',
      'ja',
      '--file',
      file,
    )
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="ja">/)
    expect(page.out).toContain('「薬物乱用防止新五か年戦略」フォローアップ')
    expect(page.out).toContain('.paper')
    expect(await honbu('report', 'follow-up', 'drugs/none', '--on', '2005-12-31', '--file', file)).toMatchObject({
      code: 1,
      out: '',
    })
  })

  test('sends a table out and takes it back, all or nothing', async () => {
    const copy = join(folder, 'copy.honbu')
    copyFileSync(file, copy)
    const sent = await honbu('statuses', 'export', strategyKey, '--organization', 'education', '--file', copy)
    const rows = sent.out.trimEnd().split('\r\n')
    const answer = join(folder, 'answer.csv')
    const fill = (status: string) => (row: string, at: number) =>
      at === 1 ? row.replace(/,{8}([^,]*)$/, `,${status},,,,,,,$1`) : row

    writeFileSync(answer, rows.map(fill('たぶん')).join('\r\n'))
    const refused = await honbu('statuses', 'import', answer, '--file', copy)
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('no status: write 1–5 or its word (status: “たぶん”)')

    writeFileSync(answer, rows.map(fill('実施済み')).join('\r\n'))
    const before = readFileSync(copy)
    const tried = await honbu('statuses', 'import', answer, '--dry-run', '--file', copy)
    expect(tried.out).toMatch(/^Row 2 +New +Done/)
    expect(readFileSync(copy).equals(before)).toBe(true)
    expect((await honbu('statuses', 'import', answer, '--file', copy)).out).toContain('1 recorded, 0 changed')
    expect((await honbu('statuses', 'import', answer, '--file', copy)).out).toContain('Nothing in it is new.')
    const later = await honbu('follow-ups', 'drugs', '--items', '--as-of', '2006-06-09', '--file', copy)
    expect(later.out).toContain('done, reported 9 June 2006')
  })
})
