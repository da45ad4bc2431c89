import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { agenda } from '../../../shared/documents/agenda.ts'
import { paperFileName, paperName } from '../../../shared/documents/paper-name.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { roster } from '../../../shared/documents/roster.ts'
import { columnsOf, wrapped } from '../../../shared/documents/text-width.ts'
import { agendaInput, agendaLine, both, meetingHead, name, ownRoster, seat } from './samples.ts'

describe('papers as plain text', () => {
  it('reads like the paper', () => {
    const paper = agenda(
      agendaInput({
        stage: 'held',
        lines: [agendaLine(1, '1', both('「薬物乱用防止新五か年戦略」のフォローアップについて', null), { outcome: 'reported' })],
        papers: [{ number: '1', isReference: false, title: both('フォローアップ', null), itemId: null }],
      }),
    )
    expect(plainText(paper)).toBe(
      `${[
        `${' '.repeat(70)}[結果記載]`,
        '',
        '薬物乱用対策推進本部（第11回会合）',
        '議事次第',
        '',
        '日時  平成17年6月10日（金）　8:45～9:00',
        '場所  総理大臣官邸',
        '',
        '１ 開　会',
        '２ 議　題',
        '  （１） 「薬物乱用防止新五か年戦略」のフォローアップについて（報告）',
        '３ 閉　会',
        '',
        '配布資料',
        '  資料１  フォローアップ',
      ].join('\n')}\n`,
    )
  })

  it('sets a roster in even columns, full-width characters counted as two', () => {
    const police = { id: 1, name: name('警察庁', null) }
    const seats = [
      seat(1, name('内閣官房長官', null), { role: 'chief' }),
      seat(2, name('刑事局長', null), { organization: police, standsAlone: false }),
    ]
    const paper = roster({
      language: 'ja',
      ...ownRoster(seats),
      asOf: isoDate('2004-06-01'),
      withNames: false,
      contacts: null,
      seatNumbers: null,
      footer: null,
    })
    expect(plainText(paper).split('\n').slice(-4)).toEqual(['本部長  内閣官房長官', '本部員  警察庁', '          刑事局長', ''])
  })

  it('wraps within the columns asked for and loses nothing but spaces', () => {
    const bare = (text: string) => text.replace(/\s/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 120 }), fc.integer({ min: 6, max: 40 }), (text, columns) => {
        const lines = wrapped(text, columns)
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(columns)
        expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  })

  it('keeps words whole and closing marks with what they close', () => {
    expect(wrapped('Follow-up of the Strategy', 12)).toEqual(['Follow-up of', 'the Strategy'])
    expect(wrapped('「甲乙丙丁」', 10)).toEqual(['「甲乙丙', '丁」'])
  })
})

describe('what a paper is called', () => {
  it('is its name and its meeting', () => {
    expect(paperName(agenda(agendaInput()))).toBe('議事次第　薬物乱用対策推進本部（第11回会合）')
    expect(paperName(agenda(agendaInput({ language: 'en', meeting: meetingHead() })))).toBe(
      'Agenda, Headquarters for the Promotion of Measures to Prevent Drug Abuse Eleventh meeting of headquarters members',
    )
  })

  it('is cut between words as a file, and goes by short names before it is cut', () => {
    const long = `Headquarters for the ${'Promotion of Measures and '.repeat(4)}Prevention`
    const bodies = [{ name: both(long, long), ordinal: 12, meetingLabel: null }]
    const paper = agenda(agendaInput({ language: 'en', meeting: meetingHead({ bodies }) }))
    expect(paperFileName(paper)).toMatch(/(?: Promotion| of| Measures| and)$/u)
    expect(paperFileName(paper, [[long, 'Prevention']])).toMatch(/^Agenda, Prevention Twelfth meeting/u)
  })

  it('is a safe file name on every system, whatever the body is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
        const bodies = [{ name: both(body, null), ordinal: 1, meetingLabel: null }]
        const fileName = paperFileName(agenda(agendaInput({ meeting: meetingHead({ bodies }) })))
        expect(fileName).toMatch(/^議事次第/u)
        expect(fileName).not.toMatch(/[\\/:*?"<>|\p{Cc}]|[ .]$/u)
        expect(Array.from(fileName).length).toBeLessThanOrEqual(100)
      }),
    )
  })
})
