import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../../build/project-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { honbu } from './honbu.ts'

describe('honbu import, on the text that honbu chronicle writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-cli-import-'))
  const [record, text] = [join(folder, 'record.honbu'), join(folder, 'drugs.txt')]

  beforeAll(async () => {
    await honbu('init', '--file', record)
    writeFileSync(text, (await honbu('chronicle', 'drugs', '--as-of', '2004-06-30', '--file', record)).out)
  })

  async function emptyRegister(): Promise<string> {
    const file = join(temporaryFolder(), 'empty.honbu')
    await honbu('init', '--empty', '--file', file)
    return file
  }

  test('takes it in, so that the body answers under its own key', async () => {
    const file = await emptyRegister()
    const { code, out } = await honbu('import', text, '--file', file)
    expect(code).toBe(0)
    expect(out).toContain(
      'Created: 1 body, 13 posts, 13 seats, 11 meetings, 24 agenda items, 1 series of yearly plans, 10 plans\n',
    )
    expect(out).toContain('\n    L1       Headquarters for the Promotion of Measures to Prevent Drug Abuse\n')
    expect(out.trimEnd().split('\n').at(-1)).toBe('All of it was taken in as one step; undo takes it back.')
    const chronicle = async (register: string) =>
      (await honbu('chronicle', 'drugs', '--as-of', '2004-06-30', '--file', register)).out
    expect(await chronicle(file)).toBe(await chronicle(record))
  })

  test('tells what it would do with --dry-run, in either language, and does nothing', async () => {
    const file = await emptyRegister()
    const before = (await honbu('export', '--file', file)).out
    const english = await honbu('import', text, '--dry-run', '--file', file)
    expect(english.out).toContain('Would be created: 1 body, ')
    expect(english.out.trimEnd().split('\n').at(-1)).toBe('This was a trial. The register was not changed.')
    const japanese = await honbu('import', text, '--dry-run', '--language', 'ja', '--file', file)
    expect(japanese.out).toContain('登録される内容: 会議体1件、官職13件、')
    expect((await honbu('export', '--file', file)).out).toBe(before)
  })

  test('says the same of a trial and of the import, but for the tense', async () => {
    const file = await emptyRegister()
    const trial = await honbu('import', text, '--dry-run', '--file', file)
    const done = await honbu('import', text, '--file', file)
    const said = ({ out }: typeof trial) =>
      out.trimEnd().split('\n').slice(0, -1).join('\n').replace('Would be created', 'Created')
    expect(said(trial)).toBe(said(done))
  })

  test('prints the lines of a text it refuses on standard error, then what happened', async () => {
    const file = await emptyRegister()
    const broken = join(temporaryFolder(), 'broken.txt')
    writeFileSync(
      broken,
      '(Note 1) Members of the Council\n\nChief: Mayor\n\n(Note 2) Meetings\n\nMay 32, 1997: First meeting of members\n',
    )
    const before = (await honbu('export', '--file', file)).out
    const ran = await honbu('import', broken, '--file', file)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.error.trimEnd().split('\n')).toEqual([
      'L7       “May 32, 1997” is a day that does not exist.',
      expect.stringMatching(/^honbu: The import has a problem in one place\. Nothing was imported\./) as unknown,
    ])
    expect((await honbu('export', '--file', file)).out).toBe(before)
  })

  test('refuses a file that is no text by its name and why', async () => {
    const picture = join(temporaryFolder(), 'scan.txt')
    writeFileSync(picture, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))
    const ran = await honbu('import', picture, '--file', await emptyRegister())
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.error).toMatch(/^It is a picture\.\nhonbu: “scan\.txt” cannot be read\./)
  })
})

describe('honbu import --plan, on the outline of a plan', () => {
  const outline = join(projectFolder, 'test', 'fixtures', 'strategy-outline-ja.txt')
  const plan = 'drugs/new-five-year-strategy-2003'

  test('shows the tree with --dry-run and changes nothing, then takes it in', async () => {
    const file = join(temporaryFolder(), 'r.honbu')
    await honbu('init', '--file', file)
    const before = (await honbu('export', '--file', file)).out
    const trial = await honbu('import', outline, '--plan', plan, '--dry-run', '--language', 'ja', '--file', file)
    expect(trial.code).toBe(0)
    expect(trial.out).toContain('取り込まれる内容: 212項目\n  目標１ 青少年による薬物乱用の根絶\n    (1) 学校における')
    expect(trial.out.trimEnd().split('\n').at(-1)).toBe('試行のため、台帳は変更していません。')
    expect((await honbu('export', '--file', file)).out).toBe(before)
    const done = await honbu('import', outline, '--plan', plan, '--file', file)
    expect(done.out).toContain('Taken in: 212 items\n')
    expect((await honbu('export', '--file', file)).out).toContain('目標４')
  })

  test('names a plan that is not there', async () => {
    const file = join(temporaryFolder(), 'r.honbu')
    await honbu('init', '--file', file)
    const { code, error } = await honbu('import', outline, '--plan', 'drugs/none', '--file', file)
    expect(code).not.toBe(0)
    expect(error).toContain('drugs/none')
  })
})
