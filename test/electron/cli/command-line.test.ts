import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { honbu } from './honbu.ts'

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('the command line on the published record', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'honbu-cli-')), 'record.honbu')
  /** The answer as JSON; throws when there was trouble or anything was said beside it. */
  const json = async (...args: readonly string[]) => {
    const ran = await honbu(...args, '--format', 'json', '--file', file)
    if (ran.code !== 0 || ran.error !== '') throw new Error(`honbu ${args.join(' ')}: ${ran.code} ${ran.error}`)
    return JSON.parse(ran.out) as unknown
  }

  beforeAll(async () => {
    await honbu('init', '--file', file)
  })

  test('says why a roster is empty: before the body was founded', async () => {
    const { out } = await honbu('roster', 'crime', '--as-of', '2001-01-06', '--file', file)
    expect(out).toContain('It was not founded yet: that was 2 September 2003.')
  })

  test('ends quietly when who reads the answer has had enough of it', async () => {
    const running = spawn(process.execPath, ['electron/cli.ts', 'export', '--file', file], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    running.stderr.on('data', (piece) => (said += String(piece)))
    running.stdout.once('data', () => running.stdout.destroy())
    const [code] = (await once(running, 'close')) as [number]
    expect({ code, said }).toEqual({ code: 0, said: '' })
  })

  test('prints the roster of a day as JSON, a collective seat included', async () => {
    expect(await json('roster', 'crime', '--as-of', '2005-12-31')).toEqual({
      body: 'crime',
      asOf: '2005-12-31',
      seats: [
        {
          role: 'chief',
          organization: null,
          post: { en: 'Prime Minister', ja: '内閣総理大臣' },
          holder: null,
          order: 1,
          collective: false,
        },
        {
          role: 'member',
          organization: null,
          post: { en: 'All the Cabinet Ministers', ja: expect.any(String) as unknown },
          holder: null,
          order: 2,
          collective: true,
        },
      ],
    })
  })

  test('names ministries as they were called on the day', async () => {
    const names = async (day: string) => {
      const { seats } = (await json('roster', 'firearms', '--as-of', day)) as {
        seats: { organization: { en: string } | null; post: { en: string } }[]
      }
      return seats.map((seat) => `${seat.organization?.en ?? '-'}: ${seat.post.en}`)
    }
    const before = await names('2004-06-30')
    const after = await names('2005-06-30')
    expect(before).toContain(
      'Ministry of Public Management, Home Affairs, Posts and Telecommunications: Director-General of the Secretariat',
    )
    expect(after).toContain('Ministry of Internal Affairs and Communications: Director-General of the Secretariat')
    expect(before).toContain('Ministry of Foreign Affairs: Director-General of the Consular and Migration Affairs Department')
    expect(after).toContain('Ministry of Foreign Affairs: Director-General of the Consular Affairs Bureau')
  })

  test('takes dates as people write them, in the Japanese era too', async () => {
    const western = await json('roster', 'drugs', '--as-of', '10 June 2005')
    expect(await json('roster', 'drugs', '--as-of', 'H17.6.10')).toEqual(western)
    expect(await json('roster', 'drugs', '--as-of', '平成17年6月10日')).toEqual(western)
  })

  test('drafts the twelfth firearms meeting from its precedent, each line with its reason', async () => {
    const draft = (await json('agenda', 'draft', 'firearms', '--on', '2006-04-28')) as {
      body: string
      on: string
      ordinal: number
      items: { kind: string; title: { en: string; ja: string }; plans: string[]; fiscalYear: number | null; reason: string }[]
    }
    expect(draft).toMatchObject({ body: 'firearms', on: '2006-04-28', ordinal: 12 })
    expect(draft.items.map(({ kind, fiscalYear, plans }) => ({ kind, fiscalYear, plans }))).toEqual([
      { kind: 'situation-report', fiscalYear: null, plans: [] },
      { kind: 'report-on-progress', fiscalYear: 2005, plans: ['firearms/annual-plan-2005'] },
      { kind: 'report-on-adoption', fiscalYear: 2006, plans: [] },
    ])
    expect(draft.items[1]?.title.en).toBe('Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005')
    expect(draft.items.map((item) => item.reason)).toEqual(
      draft.items.map(() => expect.stringContaining('at 9 of the last 9 meetings')),
    )
  })

  test('uses only what lies before the day', async () => {
    const draft = (await json('agenda', 'draft', 'drugs', '--on', '1998-05-26')) as {
      ordinal: number
      items: { plans: string[] }[]
    }
    expect(draft.ordinal).toBe(4)
    expect(draft.items.flatMap((item) => item.plans).filter((key) => key.includes('2003') || key.includes('1998'))).toEqual([])
  })

  test('lists the plans that were never followed up by the end of 2005', async () => {
    const { asOf, plans } = (await json('follow-ups', '--as-of', '2005-12-31')) as {
      asOf: string
      plans: { key: string; state: string; followUps: { on: string; ordinal: number; kind: string }[] }[]
    }
    expect(asOf).toBe('2005-12-31')
    const never = plans.filter((plan) => plan.state === 'never-followed-up').map((plan) => plan.key)
    expect(never.toSorted()).toEqual([
      'crime/biometrics-2005',
      'crime/ministries-action-plan-2004',
      'crime/trafficking-action-plan-2004',
      'drugs/annual-plan-2002',
      'drugs/outline-1997',
      'firearms/outline-1995',
      'firearms/publicity-action-plan-1995',
    ])
    expect(plans.find((plan) => plan.key === 'drugs/new-five-year-strategy-2003')).toEqual({
      key: 'drugs/new-five-year-strategy-2003',
      body: 'drugs',
      title: { en: 'New Five-Year Strategy for the Prevention of Drug Abuse', ja: '薬物乱用防止新五か年戦略' },
      kind: 'strategy',
      state: 'not-yet-due',
      adoptedOn: '2003-07-29',
      followUps: [
        { on: '2004-06-14', ordinal: 10, kind: 'follow-up' },
        { on: '2005-06-10', ordinal: 11, kind: 'follow-up' },
      ],
    })
  })

  test('reads one body when one is named', async () => {
    const { plans } = (await json('follow-ups', 'firearms', '--as-of', '2005-12-31')) as { plans: { body: string }[] }
    expect(new Set(plans.map((plan) => plan.body))).toEqual(new Set(['firearms']))
    expect(plans).toHaveLength(11)
  })

  test('writes the chronicle in the published form', async () => {
    const { code, out } = await honbu('chronicle', 'drugs', '--format', 'text', '--file', file)
    expect(code).toBe(0)
    expect(out).toContain('(Note 1) Members of')
    expect(out).toContain('January 17, 1997:   Cabinet decision for establishment of')
    expect(out).toContain('May 27, 1997:   Third meeting of headquarters members')
    expect(out.match(/meeting of headquarters members/g)).toHaveLength(11)
  })

  test('reads an old register as it stood at its last event when no day is given', async () => {
    expect(await json('follow-ups')).toMatchObject({ asOf: '2005-12-20' })
  })

  test('finds a fresh register sound', async () => {
    const { code, out } = await honbu('check', '--file', file)
    expect(code).toBe(0)
    expect(out).toContain('sound')
  })

  test('gives the same export again after it was taken into an empty register', async () => {
    const folder = temporaryFolder()
    const [exported, copy] = [join(folder, 'export.json'), join(folder, 'copy.honbu')]
    const first = await honbu('export', '--format', 'json', '--file', file)
    writeFileSync(exported, first.out)
    expect((await honbu('init', '--empty', '--file', copy)).code).toBe(0)
    expect((await honbu('import', exported, '--file', copy)).code).toBe(0)
    const second = await honbu('export', '--format', 'json', '--file', copy)
    expect(second.out).toBe(first.out)
  })

  test('exports meetings as iCalendar, of one body or of all, in one language or both', async () => {
    const all = await honbu('export', '--format', 'ics', '--file', file)
    expect(all).toMatchObject({ code: 0, error: '' })
    expect(all.out.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(28)
    expect(all.out).toContain('SUMMARY:第1回犯罪対策閣僚会議\r\n')
    const crime = await honbu('export', '--format', 'ics', '--body', 'crime', '--language', 'en', '--file', file)
    expect(crime.out.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(6)
    expect(crime.out).toContain('SUMMARY:First meeting of the Ministerial Meeting')
  })

  test('writes no calendar without a meeting, of a body that is not there, or beside options that mean nothing', async () => {
    const empty = join(temporaryFolder(), 'empty.honbu')
    await honbu('init', '--empty', '--file', empty)
    const nothing = await honbu('export', '--format', 'ics', '--file', empty)
    expect(nothing).toMatchObject({ code: 1, out: '' })
    expect(nothing.error).toContain('No body has a meeting yet')
    expect(await honbu('export', '--format', 'ics', '--body', 'cookies', '--file', file)).toMatchObject({ code: 1, out: '' })
    expect(await honbu('export', '--body', 'crime', '--file', file)).toMatchObject({ code: 2, out: '' })
    expect(await honbu('export', '--format', 'ics', '--language', 'fr', '--file', file)).toMatchObject({ code: 2, out: '' })
  })

  test('merges a whole register into one that holds the same facts, and changes nothing', async () => {
    const folder = temporaryFolder()
    const [exported, target] = [join(folder, 'export.json'), join(folder, 'target.honbu')]
    copyFileSync(file, target)
    const before = (await honbu('export', '--file', target)).out
    writeFileSync(exported, before)
    const ran = await honbu('import', exported, '--file', target)
    expect(ran).toMatchObject({ code: 0, error: '' })
    expect(ran.out).toContain('There is nothing new in it.')
    expect((await honbu('export', '--file', target)).out).toBe(before)
  })

  describe('refuses with one clear line and exit code 1', () => {
    test.each([
      ['an unknown body', ['roster', 'cookies'], /no body “cookies”.*drugs, firearms, crime/],
      ['an impossible day', ['roster', 'drugs', '--as-of', '2005-02-30'], /no such day: “2005-02-30”/],
      ['a day before its era', ['roster', 'drugs', '--as-of', '平成元年1月7日'], /before that era began/],
      ['a date that is none', ['agenda', 'draft', 'drugs', '--on', 'someday'], /someday/],
    ])('%s', async (_what, args, line) => {
      const ran = await honbu(...args, '--file', file)
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.error).toMatch(line)
      expect(ran.error.trim().split('\n')).toHaveLength(1)
    })

    test('a register that is not there', async () => {
      const ran = await honbu('check', '--file', join(temporaryFolder(), 'nowhere.honbu'))
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.error).toContain('nowhere.honbu')
    })

    test('a file that is no register, which stays as it was', async () => {
      const path = join(temporaryFolder(), 'letter.honbu')
      writeFileSync(path, 'Dear Sir or Madam')
      const before = sha256(path)
      const ran = await honbu('roster', 'drugs', '--file', path)
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.error).toContain('letter.honbu')
      expect(sha256(path)).toBe(before)
    })

    test('a register from a newer program, which stays as it was', async () => {
      const path = join(temporaryFolder(), 'newer.honbu')
      copyFileSync(file, path)
      const opened = new Database(path)
      opened.pragma('user_version = 99990')
      opened.close()
      const before = sha256(path)
      const ran = await honbu('roster', 'drugs', '--file', path)
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.error).toContain('newer')
      expect(sha256(path)).toBe(before)
    })

    test('a register where a file is already', async () => {
      const before = sha256(file)
      const ran = await honbu('init', '--file', file)
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.error).toContain('already')
      expect(sha256(file)).toBe(before)
    })
  })

  describe('tells wrong usage with exit code 2', () => {
    test.each([
      ['an unknown command', ['dance']],
      ['an unknown option', ['roster', 'drugs', '--loud']],
      ['a missing word', ['roster']],
      ['a missing day', ['agenda', 'draft', 'drugs']],
      ['an unknown format', ['roster', 'drugs', '--format', 'yaml']],
    ])('%s', async (_what, args) => {
      const ran = await honbu(...args, '--file', file)
      expect(ran).toMatchObject({ code: 2, out: '' })
      expect(ran.error).toMatch(/^honbu: .+\n$/)
    })
  })
})
