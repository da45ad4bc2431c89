import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { PaperDocument, Roster } from '../../../shared/documents/model.ts'
import { roster, type RosterInput } from '../../../shared/documents/roster.ts'
import { en, ja, name, ownRoster, seat } from './samples.ts'

const police = { id: 1, name: name('警察庁', 'National Police Agency') }
const seats = [
  seat(1, name('内閣総理大臣', 'Prime Minister'), {
    role: 'chief',
    occupancy: 'held',
    holders: [{ personId: 1, name: name('山田　太郎', 'YAMADA Taro'), isActing: false }],
  }),
  seat(2, name('生活安全局長', 'Director-General of the Community Safety Bureau'), {
    organization: police,
    standsAlone: false,
    occupancy: 'vacant',
  }),
  seat(3, name('刑事局長', 'Director-General of the Criminal Investigation Bureau'), {
    organization: police,
    standsAlone: false,
    occupancy: 'held',
    holders: [{ personId: 2, name: name('髙橋　花子', 'TAKAHASHI Hanako'), isActing: true }],
  }),
]

describe('the roster on paper', () => {
  it('names every role once, heads posts by their ministry, and is dated by the day it shows', () => {
    const paper = roster(input({ ...ownRoster(seats) }))
    expect(paper.title).toEqual({
      bodies: [ja('薬物乱用対策推進本部')],
      name: ja('本部員名簿'),
      isSpread: true,
      dated: ja('平成17年6月10日現在'),
    })
    expect(groupsOf(paper)).toEqual([
      { role: ja('本部長'), sections: [{ heading: null, rows: [[['内閣総理大臣']]] }] },
      { role: ja('本部員'), sections: [{ heading: ja('警察庁'), rows: [[['生活安全局長']], [['刑事局長']]] }] },
    ])
  })

  it('shows who holds a seat, who acts, and which is vacant', () => {
    expect(groupsOf(roster(input({ ...ownRoster(seats), language: 'en', withNames: true })))).toEqual([
      { role: en('Chief'), sections: [{ heading: null, rows: [[['Prime Minister'], ['YAMADA Taro']]] }] },
      {
        role: en('Members'),
        sections: [
          {
            heading: en('National Police Agency'),
            rows: [
              [['Director-General of the Community Safety Bureau'], ['vacant']],
              [['Director-General of the Criminal Investigation Bureau'], ['TAKAHASHI Hanako (acting)']],
            ],
          },
        ],
      },
    ])
  })

  it('sets the posts side by side in both languages', () => {
    expect(groupsOf(roster(input({ language: 'both', ...ownRoster(seats.slice(0, 1)) })))[0]?.sections).toEqual([
      { heading: null, rows: [[['内閣総理大臣'], ['Prime Minister']]] },
    ])
  })

  it('cites a note at the seats it speaks of, and says once what holds of all', () => {
    const unsure = [
      seat(1, name('薬物乱用対策担当大臣', null, false), { startNotRecorded: true }),
      seat(2, name('法務大臣', 'Minister of Justice'), { startNotRecorded: true }),
    ]
    const paper = roster(input({ ...ownRoster(unsure) }))
    expect(groupsOf(paper)[0]?.sections[0]?.rows).toEqual([
      [['薬物乱用対策担当大臣'], ['※1']],
      [['法務大臣'], []],
    ])
    expect(paper.blocks[1]).toEqual({
      type: 'notes',
      notes: [
        { mark: '※', text: ja('就任の日は、記録にない。') },
        { mark: '※1', text: ja('この職名は、確認を要する。') },
      ],
    })
  })

  it('marks the seats about which a question is open, beside names to be confirmed, in both languages', () => {
    const seats = [
      seat(1, name('薬物乱用対策担当大臣', 'Minister of State', false)),
      seat(2, name('法務大臣', 'Minister of Justice')),
      seat(3, name('財務大臣', 'Minister of Finance')),
    ]
    const paper = roster(input({ ...ownRoster(seats), openSeats: new Set([1, 2]) }))
    expect(groupsOf(paper)[0]?.sections[0]?.rows).toEqual([
      [['薬物乱用対策担当大臣'], ['※1 ※2']],
      [['法務大臣'], ['※2']],
      [['財務大臣'], []],
    ])
    expect(paper.blocks[1]).toMatchObject({
      notes: [{ mark: '※1' }, { mark: '※2', text: ja('この席については、始期、役職又は名称に確認を要する点がある。') }],
    })
    const english = roster(input({ ...ownRoster(seats), language: 'en', openSeats: new Set([2]) }))
    expect(JSON.stringify(english.blocks[1])).toMatch(/A question about this seat is open/)
  })

  it('names nobody for a collective seat and explains it', () => {
    const paper = roster(
      input({ ...ownRoster([seat(1, name('全閣僚', null), { isCollective: true })], 'ministerial-meeting'), withNames: true }),
    )
    expect(paper.title?.name).toEqual(ja('構成員名簿'))
    expect(groupsOf(paper)[0]?.sections[0]?.rows).toEqual([[['全閣僚'], [], ['※1']]])
  })

  it('prints places at the table where they are given', () => {
    const paper = roster(input({ ...ownRoster(seats.slice(0, 1)), seatNumbers: new Map([[1, '3']]) }))
    expect(groupsOf(paper)[0]?.sections[0]?.rows).toEqual([[['3'], ['内閣総理大臣']]])
  })
})

function input(changes: Partial<RosterInput>): RosterInput {
  return {
    language: 'ja',
    ...ownRoster([]),
    asOf: isoDate('2005-06-10'),
    withNames: false,
    contacts: null,
    seatNumbers: null,
    footer: null,
    ...changes,
  }
}

/** The groups with their cells as bare words. */
function groupsOf(paper: PaperDocument) {
  const table = paper.blocks.find((block): block is Roster => block.type === 'roster')
  return (table?.groups ?? []).map(({ role, sections }) => ({
    role,
    sections: sections.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((cells) => cells.map(({ text }) => text.map((words) => words.text))),
    })),
  }))
}
