import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../../electron/exchange/published-record/read-record.ts'
import type { ReadBody, ReadRecord } from '../../../../electron/exchange/published-record/reading.ts'

/** A body in the published form, with what a test puts in place of its seats and meetings. */
function bodyText(parts: { readonly members?: string; readonly meetings?: string }): string {
  const members = parts.members ?? 'Chief: Prime Minister\n'
  const meetings = parts.meetings ?? 'May 7, 1997:   First meeting of council members\n'
  return `(Note 1) Members of the Harbour Council\n\n${members}\n(Note 2) Meetings of Members\n\n${meetings}`
}

function only(read: ReadRecord): ReadBody {
  const [body, ...others] = read.bodies
  if (body === undefined || others.length > 0) throw new Error(`Expected one body, read ${read.bodies.length}`)
  return body
}

const seatsOf = (text: string) =>
  only(readRecord(bodyText({ members: text }))).members.map(({ role, organization, post }) => [role, organization, post])
const problemsOf = (text: string) => readRecord(text).problems.map(({ code, line, details }) => ({ code, line, ...details }))

describe('seats', () => {
  test('a role that is one block is a plain list, its first post on the label’s line', () => {
    expect(seatsOf('Chief: Prime Minister\n\nMembers: Minister of Justice\nMinister of Finance\n')).toEqual([
      ['chief', null, 'Prime Minister'],
      ['member', null, 'Minister of Justice'],
      ['member', null, 'Minister of Finance'],
    ])
  })

  test('in a role of several blocks each block begins with its heading, with a colon or without', () => {
    const members =
      'Members: Port Office\nHarbour Master\nHead Pilot\n\nMinistry of Ships:\nDirector of Lights\n\nCoast Guard\nVice-Commandant\n'
    expect(seatsOf(members)).toEqual([
      ['member', 'Port Office', 'Harbour Master'],
      ['member', 'Port Office', 'Head Pilot'],
      ['member', 'Ministry of Ships', 'Director of Lights'],
      ['member', 'Coast Guard', 'Vice-Commandant'],
    ])
  })

  test('a block of one line among others is a post without heading', () => {
    expect(seatsOf('Members: Minister of Ships\n\nPort Office\nHarbour Master\n\nMayor\n')).toEqual([
      ['member', null, 'Minister of Ships'],
      ['member', 'Port Office', 'Harbour Master'],
      ['member', null, 'Mayor'],
    ])
  })

  test('a heading wrapped over two lines is one heading, whether its first line is unfinished or only its colon tells', () => {
    const unfinished = 'Members: Port Office\nHarbour Master\n\nMinistry of Ships, Lights and\nTides\nDirector of Lights\n'
    const finished = 'Members: Port Office\nHarbour Master\n\nMinistry of Ships, Lights\nand Tides:\nDirector of Lights\n'
    const expected = [
      ['member', 'Port Office', 'Harbour Master'],
      ['member', 'Ministry of Ships, Lights and Tides', 'Director of Lights'],
    ]
    expect([unfinished, finished].map(seatsOf)).toEqual([expected, expected])
  })

  test('headings with colons need no blank lines between them', () => {
    expect(seatsOf('Members:\nPort Office:\nHarbour Master\nHead Pilot\nMinistry of Ships:\nDirector of Lights\n')).toEqual([
      ['member', 'Port Office', 'Harbour Master'],
      ['member', 'Port Office', 'Head Pilot'],
      ['member', 'Ministry of Ships', 'Director of Lights'],
    ])
  })

  test('roles may follow each other without a blank line, and a line for many posts is marked', () => {
    const body = only(readRecord(bodyText({ members: 'Chief: Prime Minister\nMembers: All the Cabinet Ministers\n' })))
    expect(body.members).toEqual([
      { role: 'chief', organization: null, post: 'Prime Minister', isCollective: false, lines: [3, 3] },
      { role: 'member', organization: null, post: 'All the Cabinet Ministers', isCollective: true, lines: [4, 4] },
    ])
  })

  test('misspelt labels are read and reported', () => {
    expect(problemsOf(bodyText({ members: 'Cheif: Mayor\n\nDeputy Chieves: Pilot\n\nMenbers: Keeper\n' }))).toEqual([
      { code: 'misspelt-label', line: 3, printed: 'Cheif', readAs: 'Chief' },
      { code: 'misspelt-label', line: 5, printed: 'Deputy Chieves', readAs: 'Deputy Chiefs' },
      { code: 'misspelt-label', line: 7, printed: 'Menbers', readAs: 'Members' },
    ])
  })

  test('a second post under Chief is reported as one that lost its label', () => {
    expect(problemsOf(bodyText({ members: 'Chief: Prime Minister\nMinister of Ships\n\nMembers: Mayor\n' }))).toEqual([
      { code: 'second-chief', line: 4, post: 'Minister of Ships' },
    ])
  })

  test('a heading that reads like a post, a seat named twice and a post before any label are reported', () => {
    const members =
      'Mayor\nChief: Prime Minister\n\nMembers: Minister of Ships\nMinister of Lights\n\nPort Office\nPilot\nPilot\n'
    expect(problemsOf(bodyText({ members }))).toEqual([
      { code: 'text-before-label', line: 3 },
      { code: 'doubtful-heading', line: 6 },
      { code: 'repeated-seat', line: 11, firstLine: 10 },
    ])
  })
})

describe('meetings', () => {
  const meetingsOf = (text: string) => only(readRecord(bodyText({ meetings: text }))).meetings

  test('headings, founding acts, wrapped items and page breaks', () => {
    const text = [
      'April 1, 1997:   Oral consent of the Cabinet on the establishment of the "Harbour',
      'Council"',
      '',
      'May 7, 1997:   First meeting of council members ',
      '',
      '  Adoption of the Outline on Lights, Buoys and Other Marks along the Northern ',
      'Coast ',
      ' May 6, 1998:   Second meeting of council members',
      '',
      '  Follow-up of the Outline, etc.',
      '- 24 -',
      '  Report on Recent Fog Situation',
      '',
    ].join('\n')
    expect(meetingsOf(text)).toEqual([
      {
        on: '1997-04-01',
        kind: 'establishing-act',
        actKind: 'oral-consent',
        ordinal: null,
        label: null,
        jointWith: [],
        items: [],
        lines: [7, 8],
      },
      {
        on: '1997-05-07',
        kind: 'meeting',
        actKind: null,
        ordinal: 1,
        label: 'council members',
        jointWith: [],
        items: [
          {
            title: 'Adoption of the Outline on Lights, Buoys and Other Marks along the Northern Coast',
            kind: 'adoption',
            subject: 'Outline on Lights, Buoys and Other Marks along the Northern Coast',
            fiscalYear: null,
            coversMore: false,
            lines: [12, 13],
          },
        ],
        lines: [10, 10],
      },
      {
        on: '1998-05-06',
        kind: 'meeting',
        actKind: null,
        ordinal: 2,
        label: 'council members',
        jointWith: [],
        items: [
          {
            title: 'Follow-up of the Outline, etc.',
            kind: 'follow-up',
            subject: 'Outline',
            fiscalYear: null,
            coversMore: true,
            lines: [16, 16],
          },
          {
            title: 'Report on Recent Fog Situation',
            kind: 'situation-report',
            subject: 'Fog',
            fiscalYear: null,
            coversMore: false,
            lines: [18, 18],
          },
        ],
        lines: [14, 14],
      },
    ])
  })

  test('a joint session keeps the other bodies with their own ordinals, on the heading’s line or its own', () => {
    const joint = '(joint session with the 14th Pilots’ Board; the 3rd Tide Office)'
    const expected = [
      { name: 'Pilots’ Board', ordinal: 14 },
      { name: 'Tide Office', ordinal: 3 },
    ]
    const below = meetingsOf(`May 7, 1997:   First meeting of council members\n${joint}\n\n  Tides\n`)
    const apart = meetingsOf(`May 7, 1997:   First meeting of council members\n\n${joint}\n\n  Tides\n`)
    const beside = meetingsOf(`May 7, 1997:   First meeting of council members ${joint}\n\n  Tides\n`)
    expect([below, apart, beside].map(([meeting]) => [meeting?.label, meeting?.jointWith, meeting?.items.length])).toEqual([
      ['council members', expected, 1],
      ['council members', expected, 1],
      ['council members', expected, 1],
    ])
  })

  test('a text whose indents were lost reads the same', () => {
    const text =
      'May 7, 1997: First meeting of council members\n\n  Lights and Buoys along the\nNorthern Coast\n May 6, 1998: Second meeting of council members\n\n  Tides\n'
    const withoutLines = (value: unknown) => JSON.stringify(value, (key, inner: unknown) => (key === 'lines' ? undefined : inner))
    expect(withoutLines(meetingsOf(text.replace(/^ +/gm, '')))).toEqual(withoutLines(meetingsOf(text)))
  })

  test('a text indented as a whole reads the same', () => {
    const text = bodyText({ meetings: 'May 7, 1997: First meeting of council members\n\n  Tides\n' })
    expect(readRecord(text.replace(/^(?=.)/gm, '      '))).toEqual(readRecord(text))
  })

  test('an item may begin with a date, and items that name a month are no meetings', () => {
    const items = meetingsOf(
      'May 7, 1997: First meeting of council members\n\n  June 1, 1997: Day of the Sea\n\n  May Festival\n',
    )[0]?.items
    expect(items?.map(({ title }) => title)).toEqual(['June 1, 1997: Day of the Sea', 'May Festival'])
  })

  test('the list ends at the next numbered heading, and prose after it is no item', () => {
    const text = `${bodyText({ meetings: 'May 7, 1997: First meeting of council members\n\n  Tides\n 2. Law Enforcement\n\nProse follows.\n' })}`
    const read = readRecord(text)
    expect([only(read).meetings.flatMap(({ items }) => items.map(({ title }) => title)), read.problems]).toEqual([['Tides'], []])
  })

  test('dates that cannot be read and days that do not exist keep their meeting and its items', () => {
    const text =
      'Janury 21, 1997:   First meeting of council members\n\n  Tides\n\nJune 31, 1998:   Second meeting of council members\n\n  Fog\n'
    expect(meetingsOf(text).map(({ on, ordinal, items }) => [on, ordinal, items.map(({ title }) => title)])).toEqual([
      [null, 1, ['Tides']],
      [null, 2, ['Fog']],
    ])
    expect(problemsOf(bodyText({ meetings: text }))).toEqual([
      { code: 'unreadable-date', line: 7, printed: 'Janury 21, 1997', reason: 'unreadable' },
      { code: 'impossible-date', line: 11, printed: 'June 31, 1998', reason: 'no-such-day' },
    ])
  })

  test('numbers that skip, repeat or run backwards are reported where they stand', () => {
    const text = [
      'May 1, 1997: First meeting of council members',
      'May 1, 1998: Third meeting of council members',
      'May 1, 1999: Third meeting of council members',
      'May 1, 2000: Second meeting of council members',
      'May 1, 2001: Sixth meeting of council members',
      'May 1, 2002: Umpteenth meeting of council members',
    ].join('\n\n')
    expect(problemsOf(bodyText({ meetings: `${text}\n` }))).toEqual([
      { code: 'ordinal-clash', line: 11, ordinal: 3, otherLine: 9 },
      { code: 'ordinal-disorder', line: 13, ordinal: 2, afterOrdinal: 3, otherLine: 11 },
      { code: 'ordinal-gap', line: 15, from: 4, to: 5 },
      { code: 'unreadable-ordinal', line: 17, printed: 'Umpteenth' },
      { code: 'ordinal-missing', line: 17 },
    ])
  })

  test('a day out of order, another label and an unknown event are reported', () => {
    const text = [
      'May 1, 1997: First meeting of council members',
      'May 1, 1999: Second meeting of council members',
      'May 1, 1998: Third meeting of council meeting',
      'May 1, 2000: Fireworks',
    ].join('\n\n')
    expect(problemsOf(bodyText({ meetings: `${text}\n` })).filter(({ code }) => !code.startsWith('ordinal'))).toEqual([
      { code: 'date-disorder', line: 11, on: '1998-05-01', after: '1999-05-01', otherLine: 9 },
      { code: 'odd-meeting-label', line: 11, printed: 'council meeting', usual: 'council members' },
      { code: 'unreadable-meeting', line: 13, printed: 'Fireworks' },
    ])
  })

  test('an item before any meeting and stray text are reported, not swallowed', () => {
    expect(
      problemsOf(bodyText({ meetings: '  Tides\n\nMay 1, 1997: First meeting of council members\n\n  Fog\n\nStray words.\n' })),
    ).toEqual([
      { code: 'item-before-meeting', line: 7, title: 'Tides' },
      { code: 'unexpected-text', line: 13 },
    ])
  })
})

describe('notes', () => {
  test('a text without such notes is reported, and no body is invented', () => {
    expect(readRecord('1. Government Initiatives\n\n(Note 1) Figures are preliminary.\n')).toEqual({
      bodies: [],
      problems: [{ code: 'nothing-found', line: 1, excerpt: '1. Government Initiatives', details: {} }],
    })
    expect(readRecord('').problems.map(({ code }) => code)).toEqual(['nothing-found'])
  })

  test('a heading with nothing under it makes no body', () => {
    expect(problemsOf('(Note 1) Members of the Harbour Council\n')).toEqual([
      { code: 'nothing-found', line: 1 },
      { code: 'empty-note', line: 1 },
      { code: 'no-meetings-note', line: 1, name: 'Harbour Council' },
    ])
  })

  test('meetings without members take their name from the heading above or from the founding act', () => {
    const meetings = '(Note 2) Meetings\n\nMay 1, 1996: Cabinet decision for establishment of the Harbour Council\n'
    const read = [
      readRecord(`(2) Council of the Harbour\n\n${meetings}`),
      readRecord(meetings),
      readRecord('(Note 2) Meetings\n\nMay 1, 1997: First meeting of members\n'),
    ]
    expect(
      read.map(({ bodies, problems }) => [bodies.map(({ name, aliases }) => [name, aliases]), problems.map(({ code }) => code)]),
    ).toEqual([
      [[['Council of the Harbour', [{ name: 'Harbour Council', line: 5 }]]], ['no-members-note']],
      [[['Harbour Council', []]], ['no-members-note']],
      [[[null, []]], ['no-members-note', 'unnamed-body']],
    ])
  })

  test('two bodies keep their own notes, also when one has lost its meetings', () => {
    const [first, second] = [
      '(1) Harbour Council\n\n(Note 1) Members of the Harbour Council\n\nChief: Mayor\n\n',
      '(2) Pilots’ Board\n\n(Note 2) Meetings\n\nMay 1, 1997: First meeting of the board\n',
    ]
    const { bodies, problems } = readRecord(first + second)
    expect(bodies.map(({ name, members, meetings }) => [name, members.length, meetings.length])).toEqual([
      ['Harbour Council', 1, 0],
      ['Pilots’ Board', 0, 1],
    ])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['no-meetings-note', 3],
      ['no-members-note', 9],
    ])
  })

  test('a text that ends inside a note says so, by its last word or by its missing line end', () => {
    const whole = bodyText({ meetings: 'May 7, 1997: First meeting of council members\n\n  Adoption of the Outline on Lights\n' })
    const cut = (length: number) => problemsOf(whole.slice(0, -length))
    expect(cut(1)).toEqual([{ code: 'cut-off', line: 9, reason: 'no-line-end' }])
    expect(problemsOf(`${whole.slice(0, -8)}\n`)).toEqual([{ code: 'cut-off', line: 9, reason: 'unfinished-line' }])
  })

  test('Japanese notes read as well: roles, ministries, era dates, joint sessions', () => {
    const text = [
      '（注１）港湾対策推進本部の構成員',
      '',
      '本部長　内閣総理大臣',
      '副本部長　港湾大臣',
      '　　　　　法務大臣',
      '',
      '本部員　警察庁',
      '生活安全局長',
      '',
      '法務省',
      '刑事局長',
      '入国管理局長',
      '',
      '（注２）会合の開催状況',
      '',
      '平成9年1月17日　港湾対策推進本部の設置に関する閣議決定',
      '',
      '平成９年１月21日（火）　第１回会合',
      '（第３回水先会議との合同会議）',
      '',
      '　　港湾対策推進要綱の決定に',
      'ついて',
      '',
    ].join('\n')
    expect(readRecord(text)).toEqual({
      bodies: [
        {
          language: 'ja',
          name: '港湾対策推進本部',
          aliases: [],
          headingLine: 1,
          members: [
            { role: 'chief', organization: null, post: '内閣総理大臣', isCollective: false, lines: [3, 3] },
            { role: 'deputy-chief', organization: null, post: '港湾大臣', isCollective: false, lines: [4, 4] },
            { role: 'deputy-chief', organization: null, post: '法務大臣', isCollective: false, lines: [5, 5] },
            { role: 'member', organization: '警察庁', post: '生活安全局長', isCollective: false, lines: [8, 8] },
            { role: 'member', organization: '法務省', post: '刑事局長', isCollective: false, lines: [11, 11] },
            { role: 'member', organization: '法務省', post: '入国管理局長', isCollective: false, lines: [12, 12] },
          ],
          meetings: [
            {
              on: '1997-01-17',
              kind: 'establishing-act',
              actKind: 'cabinet-decision',
              ordinal: null,
              label: null,
              jointWith: [],
              items: [],
              lines: [16, 16],
            },
            {
              on: '1997-01-21',
              kind: 'meeting',
              actKind: null,
              ordinal: 1,
              label: '会合',
              jointWith: [{ name: '水先会議', ordinal: 3 }],
              items: [
                {
                  title: '港湾対策推進要綱の決定について',
                  kind: 'adoption',
                  subject: '港湾対策推進要綱',
                  fiscalYear: null,
                  coversMore: false,
                  lines: [21, 22],
                },
              ],
              lines: [18, 19],
            },
          ],
        },
      ],
      problems: [],
    })
  })

  test('a line too long for this form is left out and reported; so is what lies beyond the last line read', () => {
    const longItem = bodyText({
      meetings: `May 7, 1997: First meeting of council members\n\n  ${'Tides '.repeat(400)}\n\n  Fog\n`,
    })
    expect(only(readRecord(longItem)).meetings.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['Fog'])
    expect(problemsOf(longItem)).toEqual([{ code: 'too-long', line: 9 }])
    expect(problemsOf(`${bodyText({})}\n2. Customs\n${'\n'.repeat(50_000)}`)).toEqual([{ code: 'too-long', line: 50_001 }])
  })

  test('of very many problems the first 500 are listed and the rest counted', () => {
    const text = bodyText({ members: `Chief: Mayor\n${'Pilot\n'.repeat(600)}` })
    const { problems } = readRecord(text)
    expect([problems.length, problems.at(-1)?.code, problems.at(-1)?.details]).toEqual([501, 'more-problems', { count: 699 }])
  })

  test('nothing makes the reader throw, and every problem names a line of the text', () => {
    const pieces = fc.constantFrom(
      '(Note 1) Members of the X',
      '(Note 2) Meetings',
      '（注１）Ｘ本部の構成員',
      'Chief:',
      'Members: All',
      'Ministry of',
      ':',
      'June 31, 2004:',
      'May 1, 1997: First meeting of',
      '(joint session with )',
      '  Adoption of',
      ' (2) Y',
      '- 24 -',
      '平成9年1月21日　第百回',
      '\f',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant('')), { maxLength: 30 }),
        (lines) => {
          const read = readRecord(lines.join('\n'))
          const count = lines.join('\n').split('\n').length
          expect(read.problems.filter(({ line }) => line < 1 || line > count)).toEqual([])
          expect(read.bodies.length > 0 || read.problems.some(({ code }) => code === 'nothing-found')).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
