import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../../electron/cli/commands.ts'
import { honbu, honbuIn } from './honbu.ts'

const folder = mkdtempSync(join(tmpdir(), 'honbu-every-command-'))
const at = (name: string) => join(folder, name)
const file = at('register.honbu')
const onRecord = ['--file', file] as const
const plan = 'crime/action-plan-2003'

/** Every command as it is documented, by its name; all of them on the published record unless they make a register of their own. */
const examples: Readonly<Record<string, readonly (readonly string[])[]>> = {
  init: [
    ['--file', at('new.honbu')],
    ['--empty', '--file', at('empty.honbu')],
  ],
  demo: [['--bodies', '1', '--years', '2', '--file', at('demo.honbu')]],
  check: [onRecord],
  backup: [onRecord, ['--to', folder, ...onRecord]],
  restore: [
    ['--list', ...onRecord],
    ['newest', '--dry-run', ...onRecord],
  ],
  repair: [['--to', at('repaired.honbu'), ...onRecord]],
  roster: [['drugs', '--as-of', 'H17.6.10', '--format', 'json', ...onRecord]],
  'roster check': [['drugs', at('roster.txt'), '--language', 'ja', '--format', 'json', ...onRecord]],
  'agenda draft': [['firearms', '--on', '2006-04-28', '--format', 'json', ...onRecord]],
  'follow-ups': [onRecord, ['firearms', '--as-of', '2005-12-31', '--items', '--format', 'json', ...onRecord]],
  chain: [['firearms', '--as-of', '2005-12-31', '--format', 'json', ...onRecord]],
  print: [
    ['agenda', 'drugs/11', '--stage', 'results', ...onRecord],
    ['name-plates', 'crime/5', '--content', 'post', '--no-guests', '--language', 'both', ...onRecord],
    ['address-labels', 'crime/2005-06-28', '--labels', '21', '--used', '4', ...onRecord],
    ['roster', 'crime/5', '--holders', '--contacts', '--numbers', '--once', ...onRecord],
    [
      'dossier',
      'drugs/11',
      '--format',
      'docx',
      '--parts',
      'agenda,roster',
      '--output',
      at('dossier.docx'),
      '--json',
      ...onRecord,
    ],
    ['dossier', 'drugs/11', '--format', 'zip', '--language', 'ja', ...onRecord],
    ['dossier', 'drugs/11', '--format', 'text', ...onRecord],
    ['request', plan, '--organization', 'national-police-agency', '--on', '2005-12-31', ...onRecord],
  ],
  'report follow-up': [[plan, '--on', '2005-12-31', '--language', 'ja', '--format', 'html', ...onRecord]],
  'statuses export': [[plan, '--as-of', '2005-12-31', '--language', 'en', ...onRecord]],
  'statuses import': [[at('statuses.csv'), '--on', '2005-12-31', '--dry-run', '--language', 'en', ...onRecord]],
  chronicle: [['crime', '--as-of', '2005-12-31', '--language', 'ja', '--format', 'text', ...onRecord]],
  indicators: [['--as-of', '2005-12-31', '--format', 'csv', ...onRecord]],
  export: [
    onRecord,
    ...['zip', 'copy', 'xlsx', 'ics', 'popolo', 'oparl'].map((form) => [
      '--format',
      form,
      '--out',
      at(`out.${form}`),
      '--json',
      ...onRecord,
    ]),
    ['--format', 'csv', '--list', 'seats', '--template', '--language', 'ja', ...onRecord],
    ['--format', 'ics', '--body', 'crime', '--language', 'both', ...onRecord],
  ],
  import: [
    [at('chronicle.txt'), '--language', 'ja', '--json', '--dry-run', ...onRecord],
    [at('meetings.csv'), '--list', 'meetings', '--only-new', '--skip-problems', '--json', '--dry-run', ...onRecord],
    [at('lists.xlsx'), '--sheet', '2', '--json', '--dry-run', ...onRecord],
    [at('meetings.ics'), '--json', '--dry-run', ...onRecord],
    [at('members.json'), '--json', '--dry-run', ...onRecord],
    [at('register.json'), '--json', '--dry-run', ...onRecord],
    [at('register.zip'), '--json', '--dry-run', ...onRecord],
    [at('copy.honbu'), '--json', '--dry-run', ...onRecord],
    [at('outline.txt'), '--plan', 'drugs/outline-1997', '--json', '--dry-run', ...onRecord],
  ],
}

describe('every command that is documented', () => {
  beforeAll(async () => {
    await honbu('init', ...onRecord)
    await honbu('backup', ...onRecord)
    const keep = async (name: string, ...args: readonly string[]) =>
      writeFileSync(at(name), (await honbu(...args, ...onRecord)).out)
    await keep('roster.txt', 'print', 'roster', 'drugs', '--on', '2005-06-10')
    await keep('statuses.csv', 'statuses', 'export', plan, '--as-of', '2005-12-31')
    await keep('chronicle.txt', 'chronicle', 'drugs', '--language', 'ja')
    await keep('meetings.csv', 'export', '--format', 'csv', '--list', 'meetings')
    await keep('meetings.ics', 'export', '--format', 'ics')
    await keep('members.json', 'export', '--format', 'popolo')
    await keep('register.json', 'export')
    await honbu('export', '--format', 'zip', '--out', at('register.zip'), ...onRecord)
    await honbu('export', '--format', 'copy', '--out', at('copy.honbu'), ...onRecord)
    await honbu('export', '--format', 'xlsx', '--out', at('lists.xlsx'), ...onRecord)
    writeFileSync(at('outline.txt'), '目標１　青少年による薬物乱用の根絶\n（１）学校における指導の充実\n')
    // A dozen files of a whole register, on whatever machine.
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('has an example here', () => {
    expect(Object.keys(examples).toSorted()).toEqual(commands.map(({ called }) => called).toSorted())
  })

  test.each(commands.map(({ called, command }) => [called, command] as const))(
    '%s is called by the options that its usage names, and by no others',
    (name, { usage, options }) => {
      expect(usage.startsWith(name)).toBe(true)
      const named = new Set([...usage.matchAll(/--([a-z-]+)/g)].flatMap(([, option]) => option ?? []))
      named.delete('file')
      expect([...named].toSorted()).toEqual(Object.keys(options).toSorted())
    },
  )

  test.each(Object.entries(examples).flatMap(([name, all]) => all.map((args) => [[...name.split(' '), ...args]] as const)))(
    'honbu %j runs',
    async (args) => {
      const ran = await honbu(...args)
      expect({ code: ran.code, error: ran.error }).toEqual({
        code: 0,
        error: expect.not.stringMatching(/^honbu: (?!.*attached file)/) as unknown,
      })
      expect(args.includes('--json') ? JSON.parse(ran.out) : {}).toBeTypeOf('object')
    },
  )

  test('writes a file whole or not at all, and says what stood in the way', async () => {
    const ran = await honbu('print', 'agenda', 'drugs/11', '--output', join(folder, 'nowhere', 'agenda.txt'), ...onRecord)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.error).not.toContain('unexpected')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  test('tells where a PDF comes from when there is no desktop program, and hands on the one that it gets', async () => {
    const refused = await honbu('print', 'agenda', 'drugs/11', '--format', 'pdf', '--output', at('a.pdf'), ...onRecord)
    expect(refused.code).toBe(1)
    expect(refused.error).toContain('--format html')
    expect(existsSync(at('a.pdf'))).toBe(false)
    const asked: string[] = []
    const printed = await honbuIn(
      {
        printPdf: ({ route, registerPath }) => {
          asked.push(route, readFileSync(registerPath).subarray(0, 6).toString())
          return Promise.resolve({ ok: true, pdf: new TextEncoder().encode('%PDF') })
        },
      },
      'print',
      'dossier',
      'drugs/11',
      '--format',
      'pdf',
      '--parts',
      'agenda,roster',
      '--output',
      at('a.pdf'),
      ...onRecord,
    )
    expect(printed).toMatchObject({ code: 0, error: '' })
    expect(asked).toEqual([
      expect.stringMatching(/^\/paper\/dossier\?meetingId=\d+&language=en&parts=agenda%2Croster$/),
      'SQLite',
    ])
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('%PDF')
  })

  test('stops at Ctrl+C: an import changes nothing, an export leaves no half a file', async () => {
    const before = (await honbu('export', ...onRecord)).out
    const rows = Array.from({ length: 3000 }, (_, row) => `Office ${row},2001\n`)
    writeFileSync(at('many.csv'), `name_en,founded_on\n${rows.join('')}`)
    const stopping = { onStop: (stop: () => void) => void setImmediate(stop) }
    const stopped = await honbuIn(stopping, 'import', at('many.csv'), '--list', 'organizations', ...onRecord)
    expect(stopped.code).toBe(130)
    expect((await honbu('export', ...onRecord)).out).toBe(before)
    const atOnce = { onStop: (stop: () => void) => stop() }
    expect((await honbuIn(atOnce, 'export', '--format', 'zip', '--out', at('half.zip'), ...onRecord)).code).toBe(130)
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([])
  })
})
