import { describe, expect, test } from 'vitest'
import { exportRegister } from '../../../electron/services/register/export-register.ts'
import { Refusal } from '../../../electron/services/register/refusal.ts'
import type { RegisterSession } from '../../../electron/services/register/register-session.ts'
import { importing, sessionOn } from './importing.ts'

/** Notes of one body, in the published form. */
const notes = (name: string, members: string, meetings: string) =>
  `(Note 1) Members of the ${name}\n\n${members}\n(Note 2) Meetings of Members\n\n${meetings}\n`
const harbour = (meetings: string, members = 'Chief: Mayor\n') => notes('Harbour Council', members, meetings)

const first = 'May 7, 1997:   First meeting of council members\n'
const second = 'May 6, 1998:   Second meeting of council members\n'

async function registerWith(...texts: readonly string[]): Promise<RegisterSession> {
  const session = await sessionOn('empty')
  for (const text of texts) await importing(session, text)
  return session
}

/** What a call was refused with. */
async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (thrown instanceof Refusal) return thrown
  throw new Error('It was not refused', { cause: thrown })
}

/** The rows of a table, cut to some columns. */
async function rowsOf(session: RegisterSession, table: string, ...columns: readonly string[]) {
  const { tables } = await exportRegister(session)
  return (tables[table] ?? []).map((row) => columns.map((column) => row[column]))
}

/** The lines of a report under a heading, up to the next blank line. */
function under(lines: readonly string[], heading: string): readonly string[] {
  const from = lines.findIndex((line) => line.startsWith(heading))
  const rest = from < 0 ? [] : lines.slice(from + 1)
  const end = rest.indexOf('')
  return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.trim())
}

describe('what the register says otherwise', () => {
  test('stays as it is, and is told with its lines', async () => {
    const session = await registerWith(
      harbour(`${first}\n  Adoption of the Outline on Quays\n\n${second}`, 'Chief: Mayor\n\nMembers: Port Master\n'),
    )
    const before = await exportRegister(session)
    const changed = harbour(
      'May 7, 1997:   Second meeting of council members\n\n  Adoption of the Plan for Lights\n\n' +
        'June 5, 1998:   Second meeting of council members\n',
      'Chief: Mayor\n\nObservers: Port Master\n',
    )
    const { lines } = await importing(session, changed)
    expect(under(lines, 'Left as the register has it')).toEqual([
      'L5       Observer: Port Master (Harbour Council): role: Member in the register, Observer in the text',
      'L11      Plan for Lights: what it belongs to was left',
      'L9       7 May 1997, 2nd (Harbour Council): the register has a meeting of that day with another number',
      'L11      Adoption of the Plan for Lights: what it belongs to was left',
      'L13      5 June 1998, 2nd (Harbour Council): the register has the meeting of this number on another day',
    ])
    expect(await exportRegister(session)).toEqual(before)
  })

  test('and what the text does not name stays, counted by kind', async () => {
    const session = await registerWith(
      harbour(`${first}\n  Lights\n\n  Tides\n\n${second}`, 'Chief: Mayor\n\nMembers: Port Master\n'),
    )
    const { lines } = await importing(session, harbour(`${first}\n  Tides\n`))
    expect(lines.slice(1)).toEqual([
      '',
      'Already in the register: 1 body, 1 post, 1 seat, 1 meeting, 1 agenda item',
      '',
      'Only in the register, untouched: 1 seat, 1 meeting, 1 agenda item',
      '',
      'There is nothing new in it. The register was not changed.',
    ])
  })

  test('does not keep what is new beside it out', async () => {
    const session = await registerWith(harbour(`${first}\n  Report on Recent Tides Situation\n`))
    await importing(
      session,
      harbour(`${first}\n  Adoption of the Outline on Quays\n\n${second}\n  Follow-up of the Outline on Quays\n`),
    )
    expect(await rowsOf(session, 'agenda_items', 'meeting_id', 'position', 'title_en', 'outcome')).toEqual([
      [1, 1, 'Report on Recent Tides Situation', 'reported'],
      [1, 2, 'Adoption of the Outline on Quays', 'adopted'],
      [2, 1, 'Follow-up of the Outline on Quays', 'reported'],
    ])
    expect(await rowsOf(session, 'plans', 'key', 'kind', 'adopted_on', 'adopted_at_meeting_id')).toEqual([
      ['harbour/outline-quays-1997', 'outline', '1997-05-07', 1],
    ])
  })
})

describe('a name much like a known one', () => {
  test('is new, with a question that names the known one; the second import knows it', async () => {
    const session = await registerWith(harbour(`${first}\n  Adoption of the Outline on Promoting Quays\n`))
    const alike = notes('Harbour Councils', 'Chief: Mayor\n', first)
    await importing(session, alike)
    expect(await rowsOf(session, 'open_questions', 'subject_table', 'subject_id', 'locator', 'text_en')).toEqual([
      ['bodies', 2, 'L1', 'Its name is much like “Harbour Council”. Is it the same?'],
    ])
    expect(await rowsOf(session, 'bodies', 'key', 'colour', 'seal_en', 'position')).toEqual([
      ['harbour', 'celadon', 'H', 1],
      ['harbour-councils', 'chestnut', 'H', 2],
    ])
    const { lines } = await importing(session, alike)
    expect(lines.at(-1)).toBe('There is nothing new in it. The register was not changed.')
  })
})

describe('yearly plans', () => {
  test('known only from their progress become a series with a question, and no plan is made up', async () => {
    const session = await registerWith(harbour(`${first}\n  Report on Progress of the Dredging in Fiscal 1996\n`))
    expect(await rowsOf(session, 'plan_series', 'key', 'title_en', 'plan_wording_en', 'progress_wording_en')).toEqual([
      ['harbour/annual-plans', 'Dredging', null, 'Report on Progress of the Dredging in Fiscal {year}'],
    ])
    expect(await rowsOf(session, 'plans', 'id')).toEqual([])
    expect(await rowsOf(session, 'open_questions', 'subject_table', 'locator')).toEqual([['plan_series', 'L9']])
  })

  test('of a further year join the series that the register has', async () => {
    const item = (year: number) => `\n  Report on Adoption of Plans for Dredging in Fiscal ${year}\n`
    const session = await registerWith(harbour(first + item(1997)))
    await importing(
      session,
      harbour(`${first}${item(1997)}\n${second}\n  Report on Progress of Dredging in Fiscal 1997\n${item(1998)}`),
    )
    expect(await rowsOf(session, 'plans', 'key', 'series_id', 'fiscal_year', 'adopted_on', 'adopted_at_meeting_id')).toEqual([
      ['harbour/annual-plan-1997', 1, 1997, null, 1],
      ['harbour/annual-plan-1998', 1, 1998, null, 2],
    ])
    expect(await rowsOf(session, 'agenda_items', 'series_id', 'fiscal_year')).toEqual([
      [1, 1997],
      [1, 1997],
      [1, 1998],
    ])
    expect(await rowsOf(session, 'open_questions', 'id')).toEqual([])
  })
})

describe('a joint session', () => {
  const port = (meetings: string) => notes('Port Board', 'Chief: Master\n', meetings)
  const session1 = 'June 3, 1999:   Third meeting of council members\n(joint session with the 14th Port Board)\n'
  const session2 = 'June 3, 1999:   Fourteenth meeting of board members\n'

  test('in the notes of both bodies is one meeting with both numbers, and each of its items once', async () => {
    const text =
      `(1) Harbour Council\n\n${harbour(`${session1}\n  Lights\n\n  Tides\n`)}\n` +
      `(2) Port Board\n\n${port(`${session2}\n  Tides\n\n  Pilots\n`)}`
    const session = await registerWith(text)
    expect(await rowsOf(session, 'meeting_bodies', 'meeting_id', 'body_id', 'position', 'ordinal')).toEqual([
      [1, 1, 1, 3],
      [1, 2, 2, 14],
    ])
    expect(await rowsOf(session, 'agenda_items', 'meeting_id', 'position', 'title_en')).toEqual([
      [1, 1, 'Lights'],
      [1, 2, 'Tides'],
      [1, 3, 'Pilots'],
    ])
    const { lines } = await importing(session, text)
    expect(lines.at(-1)).toBe('There is nothing new in it. The register was not changed.')
  })

  test('with a body of no notes makes that body known by name only', async () => {
    const session = await registerWith(harbour(session1))
    expect(await rowsOf(session, 'bodies', 'key', 'is_external', 'colour', 'seal_en')).toEqual([
      ['harbour', 0, 'celadon', 'H'],
      ['port-board', 1, null, null],
    ])
    const { lines } = await importing(session, port('June 9, 1999:   Fifteenth meeting of board members\n'))
    expect(under(lines, 'Left as the register has it')).toEqual([
      'L1       Port Board: the register knows the body by name only, and it stays so',
    ])
  })

  test('is left where the register has its day for the other body alone', async () => {
    const session = await registerWith(port(session2), harbour(first))
    const { lines } = await importing(session, harbour(`${first}\n${session1}\n  Lights\n`))
    expect(under(lines, 'Left as the register has it')).toEqual([
      'L9-10    3 June 1999, 3rd (Harbour Council): the register has a meeting of the other body on that day, not joint with this one',
      'L12      Lights: what it belongs to was left',
    ])
    expect(await rowsOf(session, 'meetings', 'held_on')).toEqual([['1999-06-03'], ['1997-05-07']])
  })

  test('whose notes disagree about a number refuses the text', async () => {
    const text =
      `(1) Harbour Council\n\n${harbour(session1)}\n` +
      `(2) Port Board\n\n${port('June 3, 1999:   Fifteenth meeting of board members\n')}`
    await expect(importing(await sessionOn('empty'), text)).rejects.toMatchObject({
      code: 'import-problems',
      details: { count: 1, lines: 'L21      The number of the joint session differs from the one on line 9.' },
    })
  })
})

test('the notes of one body in two places make one body with all its meetings, and plans once', async () => {
  const later = harbour(`${second}\n  Follow-up of the Outline on Quays\n`, 'Chief: Mayor\n\nMembers: Port Master\n')
  const text = `${harbour(`${first}\n  Adoption of the Outline on Quays\n`)}\n${later}`
  const session = await registerWith(text)
  expect(await rowsOf(session, 'bodies', 'key')).toEqual([['harbour']])
  expect(await rowsOf(session, 'memberships', 'body_id', 'role')).toEqual([
    [1, 'chief'],
    [1, 'member'],
  ])
  expect(await rowsOf(session, 'meeting_bodies', 'body_id', 'ordinal')).toEqual([
    [1, 1],
    [1, 2],
  ])
  expect(await rowsOf(session, 'plans', 'key')).toEqual([['harbour/outline-quays-1997']])
  expect(await rowsOf(session, 'agenda_item_plans', 'agenda_item_id', 'plan_id')).toEqual([
    [1, 1],
    [2, 1],
  ])
  const { lines } = await importing(session, text)
  expect(lines.at(-1)).toBe('There is nothing new in it. The register was not changed.')
})

test('a post that stands alone is told from one of its name under a ministry', async () => {
  const text = harbour(first, 'Chief: Master\n\nMembers: Port Office:\nMaster\n')
  const session = await registerWith(text)
  expect(await rowsOf(session, 'posts', 'key', 'organization_id', 'stands_alone')).toEqual([
    ['master', null, 1],
    ['port-office-master', 1, 0],
  ])
  const { lines } = await importing(session, text)
  expect(lines.at(-1)).toBe('There is nothing new in it. The register was not changed.')
})

test('a meeting still ahead is planned, and nothing has come of its items', async () => {
  const session = await registerWith(
    harbour(`${first}\n  Lights\n\nMay 7, 2031:   Second meeting of council members\n\n  Adoption of the Outline on Quays\n`),
  )
  expect(await rowsOf(session, 'meetings', 'held_on', 'status')).toEqual([
    ['1997-05-07', 'held'],
    ['2031-05-07', 'planned'],
  ])
  expect(await rowsOf(session, 'agenda_items', 'title_en', 'outcome')).toEqual([
    ['Lights', null],
    ['Adoption of the Outline on Quays', null],
  ])
  expect(await rowsOf(session, 'plans', 'adopted_on', 'adopted_at_meeting_id')).toEqual([[null, 2]])
})

test('a seat printed twice is one seat, and a heading in doubt leaves a question with its seat', async () => {
  const session = await registerWith(harbour(first, 'Chief: Mayor\n\nMembers: Port Office\nMaster\nMaster\n\nHarbour Agency\n'))
  expect(await rowsOf(session, 'memberships', 'role', 'position')).toEqual([
    ['chief', 1],
    ['member', 2],
    ['member', 4],
  ])
  expect(await rowsOf(session, 'open_questions', 'subject_table', 'subject_id', 'locator', 'text_en')).toEqual([
    ['memberships', 3, 'L9', '“Harbour Agency”: is this a heading or a post?'],
  ])
})

describe('a text with lines that cannot be placed is refused whole, its lines told in words', () => {
  test.each<readonly [string, string, string]>([
    [
      'a day that does not exist',
      harbour('June 31, 1997:   First meeting of council members\n'),
      'L7       “June 31, 1997” is a day that does not exist.',
    ],
    [
      'a date that is none',
      harbour('Mai 7, 1997:   First meeting of council members\n'),
      'L7       “Mai 7, 1997” cannot be read as a date.',
    ],
    [
      'neither meeting nor act',
      harbour(`${first}\nMay 8, 1997:   Visit of the fleet\n`),
      'L9       This is neither a numbered meeting nor a founding act. [May 8, 1997: Visit of the fleet]',
    ],
    ['an item before any meeting', harbour(`  Lights\n\n${first}`), 'L7       An item stands before the first meeting. [Lights]'],
    [
      'a post before any role',
      harbour(first, 'Mayor\n\nChief: Master\n'),
      'L3       A post stands before the first role. [Mayor]',
    ],
    [
      'no body',
      `(Note 2) Meetings of Members\n\n${first}`,
      'L1       Nothing names the body whose meetings these are. [(Note 2) Meetings of Members]',
    ],
    [
      'an end inside a note',
      harbour(`${first}\n  Adoption of the Outline on`),
      'L9       The text breaks off in the middle of this line. [Adoption of the Outline on]',
    ],
    [
      'two meetings on one day',
      harbour(`${first}\n${first}`),
      'L9       A meeting of the body on 7 May 1997 stands on line 7 already.',
    ],
    [
      'meetings after text that ends their list',
      harbour(`${first}\n  Lights\n\nThe council then rested.\n\n${second}\n  Tides\n`),
      'L11      This belongs to no meeting and was left out; the list of meetings ends before it. [The council then rested.]',
    ],
  ])('%s', async (_what, text, line) => {
    const session = await sessionOn('empty')
    const before = await exportRegister(session)
    const { code, details } = await refusalOf(importing(session, text))
    expect([code, details['file']]).toEqual(['import-problems', 'notes.txt'])
    expect(String(details['lines']).split('\n')).toContain(line)
    expect(await exportRegister(session)).toEqual(before)
  })

  test('the first twenty of them, and how many more', async () => {
    const bad = Array.from({ length: 25 }, (_, index) => `June 31, ${1950 + index}:   Meeting of council members\n`).join('\n')
    const { details } = await refusalOf(importing(await sessionOn('empty'), harbour(bad), { language: 'ja' }))
    const lines = String(details['lines']).split('\n')
    expect(details['count']).toBe(25)
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([21, 'L7       「June 31, 1950」は存在しない日です。', 'ほか5件'])
  })

  test('and a text without notes has nothing in it', async () => {
    await expect(importing(await sessionOn('empty'), 'Dear Sir or Madam,\n\nyours.\n')).rejects.toMatchObject({
      code: 'nothing-found',
      details: { file: 'notes.txt' },
    })
  })
})

test('mere oddities are told by line and keep nothing out', async () => {
  const session = await sessionOn('empty')
  const odd = harbour(`${first}\nMay 6, 1998:   Third meeting of council\n`, 'Chieff: Mayor\n')
  const { lines } = await importing(session, odd)
  expect(under(lines, 'Remarks on the text')).toEqual([
    'L3       “Chieff” was read as “Chief”.',
    'L9       Meeting 2 is missing before this meeting. [May 6, 1998: Third meeting of council]',
  ])
  expect(await rowsOf(session, 'meeting_bodies', 'ordinal')).toEqual([[1], [3]])
})
