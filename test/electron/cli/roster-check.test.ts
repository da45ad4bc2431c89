import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { honbu } from './honbu.ts'

const folder = mkdtempSync(join(tmpdir(), 'honbu-roster-'))
const file = join(folder, 'record.honbu')
const firearms = `Chief: Chief Cabinet Secretary
Minister of State for Measures Against Firearms

Members: National Police Agency
Director-General of the Community Safety Bureau
Manager of the Organized Crime Department

Ministry of Public Management, Home Affairs, Posts and
Telecommunications:
Director-General of the Secretariat

Ministry of Foreign Affairs
Director-General of the Consular and Migration Affairs Department
`

describe('honbu roster check', () => {
  beforeAll(async () => {
    await honbu('init', '--file', file)
  })
  const check = async (text: string | Uint8Array, ...options: readonly string[]) => {
    const path = join(folder, 'roster.txt')
    writeFileSync(path, text)
    return honbu('roster', 'check', 'firearms', path, '--file', file, ...options)
  }

  test('says when the labels of the published roster hold together, and which label is lost', async () => {
    const { code, out, error } = await check(firearms)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain(`All labels hold together from 1 April 2004 to 31 July 2004.
The first day is set by: Manager of the Organized Crime Department.
The last day is set by: Director-General of the Consular and Migration Affairs Department.`)
    expect(out).toContain(
      'Line 2: “Minister of State for Measures Against Firearms” stands second under the chief: the label “Deputy Chief” before it is lost.',
    )
    expect(out).toContain(
      '“Director-General of the Immigration Bureau, Ministry of Justice” had a seat on all of those days and is not on the roster.',
    )
  })

  test('tells of a heading that the source itself may have lost, where the register leaves that open', async () => {
    const { out } = await check(
      firearms.replace('Members: ', 'Members: Cabinet Secretariat\nDirector-General for Policy Planning\n\n'),
    )
    expect(out).toMatch(
      /Left open in the register about what it names:\n(?: {2}.*\n)* {2}Line 5: .*“Cabinet Office” lost in print/,
    )
    // What the minister was called in Japanese is no matter of this roster; that it is open is not hidden.
    expect(out).not.toContain('called in Japanese')
    expect(out).toContain('One more question is open about these posts')
  })

  test('reads Japanese with holders behind their posts, says the day it gives, and suggests what was meant', async () => {
    const roster = `本部員名簿\n平成17年6月10日現在\n\n本部長　内閣官房長官　甲野　太郎\n\n本部員\n警察庁\n　生活安全局長　乙山　次郎\n外務省\n　領事移住部長\n　領事遺住部長\n`
    const { out } = await check(roster, '--language', 'ja')
    expect(out).toContain('すべての名称が併存するのは、平成16年7月31日までです。')
    expect(out).toContain('名簿の記載は平成17年6月10日現在です。')
    expect(out).toContain('名簿の記載する平成17年6月10日には、これらの名称は併存しません。')
    expect(out).toContain('「領事遺住部長」という名称は台帳にありません。「領事移住部長」ではありませんか。')
  })

  test('finds nothing wrong with a roster that this register prints itself', async () => {
    const { out } = await honbu('roster', 'firearms', '--as-of', '2004-10-01', '--file', file)
    expect((await check(out)).out).toContain('Nothing on it looks lost or out of step.')
  })

  test('refuses in one line what is no text, no file or no body, and says so when no roster is in it', async () => {
    expect(await check(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]))).toMatchObject({ code: 1, out: '' })
    expect(await honbu('roster', 'check', 'firearms', join(folder, 'none.txt'), '--file', file)).toMatchObject({ code: 1 })
    expect(await honbu('roster', 'check', 'nobody', join(folder, 'roster.txt'), '--file', file)).toMatchObject({ code: 1 })
    expect((await check('Dear colleague,\nthank you.\n')).out).toContain('No roster was found in this text.')
    expect(await honbu('roster', 'check', 'firearms', '--file', file)).toMatchObject({ code: 2 })
  })
})
