import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { honbu } from './honbu.ts'

describe('tables on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-cli-exchange-'))
  const at = (name: string) => join(folder, name)
  const record = at('record.honbu')
  const run = (...args: readonly string[]) => honbu(...args, '--file', record)
  const csv = (name: string, text: string) => {
    writeFileSync(at(name), text)
    return at(name)
  }

  beforeAll(async () => {
    await honbu('init', '--file', record)
  })

  test('a list goes out as CSV and Excel, comes in as the same, and a change is told and taken', async () => {
    const { out } = await run('export', '--format', 'csv', '--list', 'meetings', '--language', 'en')
    expect(out).toContain('\ufeffRow number in the register [id],Body [body],Date [held_on]')
    const unchanged = await run('import', csv('meetings.csv', out))
    expect(unchanged).toMatchObject({ code: 0, error: '' })
    expect(unchanged.out).toContain('Same: 31\nThere is nothing new in it.')
    await run('export', '--format', 'xlsx', '--list', 'meetings', '--out', at('meetings.xlsx'))
    expect(JSON.parse((await run('import', at('meetings.xlsx'), '--json', '--dry-run')).out)).toMatchObject({
      counts: { same: 31 },
      taken: 0,
    })
    const dated = await run('import', csv('plan.csv', 'key,summary_en\ndrugs/outline-1997,A new summary.\n'), '--list', 'plans')
    expect(dated.out).toContain('Changes: 1\n0 new and 1 changed.')
  })

  test('a table with a problem is refused whole, line by line, unless problems are to be passed over', async () => {
    const file = csv('o.csv', 'name_en,founded_on\nFirst Office,2001\nSecond Office,someday\n')
    const refused = await run('import', file, '--list', 'organizations')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.error).toContain('row 3: Organizations Second Office: Founded “someday”: This is no day, month or year.')
    const taken = await run('import', file, '--list', 'organizations', '--skip-problems')
    expect(taken).toMatchObject({ code: 0 })
    expect(taken.out).toContain('1 new and 0 changed.')
  })

  test('a column that comes not in is named, be it strange or there twice', async () => {
    const file = csv('twice.csv', 'name_en,founded_on,name_en,colour\nAn Office,2001,Another,red\n')
    const { out } = await run('import', file, '--list', 'organizations', '--dry-run')
    expect(out).toContain('Columns passed over: name_en, colour.\nNew: 1\n')
  })

  test('a template comes in as nothing, and filled in as its rows', async () => {
    const template = await run('export', '--format', 'csv', '--list', 'attendances', '--template')
    expect((await run('import', csv('template.csv', template.out), '--dry-run')).out).toContain('There is nothing new in it.')
    const [head = ''] = template.out.split('\r\n')
    const cells = head
      .split(',')
      .map((one) => (one.includes('[meeting]') ? 'drugs/2005-06-10' : one.includes('[guest_name]') ? 'Somebody' : ''))
    const filled = await run('import', csv('filled.csv', `${head}\r\n${cells.join(',')}\r\n`), '--dry-run')
    expect(filled).toMatchObject({ code: 0 })
    expect(filled.out).toContain('New: 1')
  })

  test('the register leaves as a zip, as a copy that is not written in, as Popolo and in the manner of OParl', async () => {
    expect((await run('export', '--format', 'zip', '--out', at('all.zip'))).code).toBe(0)
    const empty = at('empty.honbu')
    await honbu('init', '--empty', '--file', empty)
    expect((await honbu('import', at('all.zip'), '--file', empty)).code).toBe(0)
    expect((await honbu('export', '--file', empty)).out).toBe((await run('export')).out)

    await run('export', '--format', 'copy', '--out', at('copy.honbu'))
    expect(statSync(at('copy.honbu')).mode & 0o222).toBe(0)
    expect((await honbu('check', '--file', at('copy.honbu'))).code).toBe(0)
    const popolo = JSON.parse((await run('export', '--format', 'popolo')).out) as Record<string, object[]>
    expect(Object.keys(popolo)).toEqual(['organizations', 'posts', 'persons', 'memberships'])
    const oparl = JSON.parse((await run('export', '--format', 'oparl')).out) as {
      meeting: { organization: string[]; agendaItem?: object[] }[]
    }
    expect(oparl.meeting).toHaveLength(31)
    expect(oparl.meeting.filter(({ organization }) => organization.length > 1)).toHaveLength(1)
    expect((await run('export', '--format', 'zip')).code).toBe(2)
    expect((await run('export', '--format', 'csv', '--list', 'cookies')).code).toBe(2)
    expect(readFileSync(at('all.zip')).subarray(0, 2).toString()).toBe('PK')
  })
})
