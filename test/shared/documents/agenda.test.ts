import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { agenda } from '../../../shared/documents/agenda.ts'
import type { NumberedItem, PaperDocument } from '../../../shared/documents/model.ts'
import { agendaInput, agendaLine, both, bothTexts, drugs, en, ja, meetingHead } from './samples.ts'

const strategy = both('「薬物乱用防止新五か年戦略」のフォローアップについて', 'Follow-up of the New Five-Year Strategy')

describe('the agenda on paper', () => {
  it('puts a Japanese agenda in the order of official papers', () => {
    const paper = agenda(
      agendaInput({
        lines: [agendaLine(7, '1', strategy)],
        papers: [
          { number: '1', isReference: false, title: both('フォローアップ', 'Follow-up'), itemId: 7 },
          { number: '1', isReference: true, title: both('本部員名簿', 'Members'), itemId: null },
        ],
      }),
    )

    expect(paper).toEqual({
      kind: 'agenda',
      language: 'ja',
      page: 'a4',
      marks: [{ kind: 'draft', text: ja('案') }],
      title: { bodies: [ja('薬物乱用対策推進本部（第11回会合）')], name: ja('議事次第'), isSpread: true, dated: null },
      blocks: [
        {
          type: 'definitions',
          rows: [
            { label: ja('日時'), values: [{ text: ja('平成17年6月10日（金）　8:45～9:00'), isOpen: false }] },
            { label: ja('場所'), values: [{ text: ja('総理大臣官邸'), isOpen: false }] },
          ],
        },
        {
          type: 'numbered',
          items: [
            { anchor: null, number: '１', text: ja('開　会'), asides: [], items: [] },
            {
              anchor: null,
              number: '２',
              text: ja('議　題'),
              asides: [],
              items: [{ anchor: '7', number: '（１）', text: ja(strategy.ja ?? ''), asides: [ja('資料１')], items: [] }],
            },
            { anchor: null, number: '３', text: ja('閉　会'), asides: [], items: [] },
          ],
        },
        {
          type: 'papers',
          heading: ja('配布資料'),
          papers: [
            { label: ja('資料１'), title: ja('フォローアップ') },
            { label: ja('参考資料１'), title: ja('本部員名簿') },
          ],
        },
      ],
      footer: null,
    } satisfies PaperDocument)
  })

  it('counts the items of an English agenda 1, 2, so that they bear the figures of the Japanese one', () => {
    const paper = agenda(agendaInput({ language: 'en', lines: [agendaLine(7, '1', strategy)] }))

    expect(paper.title).toEqual({
      bodies: [en(drugs.en ?? ''), en('Eleventh meeting of headquarters members')],
      name: en('Agenda'),
      isSpread: true,
      dated: null,
    })
    expect(itemsOf(paper)).toEqual([
      { anchor: null, number: null, text: en('Opening'), asides: [], items: [] },
      { anchor: '7', number: '1', text: en('Follow-up of the New Five-Year Strategy'), asides: [], items: [] },
      { anchor: null, number: null, text: en('Closing'), asides: [], items: [] },
    ])
  })

  it('keeps both ordinals of a joint session', () => {
    const bodies = [
      { name: both('犯罪対策閣僚会議', 'Ministerial Meeting'), ordinal: 5, meetingLabel: null },
      { name: both('都市再生本部', 'Headquarters of Urban Renewal'), ordinal: 14, meetingLabel: null },
    ]
    const titleIn = (language: 'ja' | 'en') => agenda(agendaInput({ language, meeting: meetingHead({ bodies }) })).title?.bodies

    expect(titleIn('ja')).toEqual([ja('犯罪対策閣僚会議（第5回）・'), ja('都市再生本部（第14回）合同会議')])
    expect(titleIn('en')).toEqual([
      en('Ministerial Meeting (Fifth meeting) and'),
      en('Headquarters of Urban Renewal (Fourteenth meeting), joint session'),
    ])
  })

  it('does not name the body twice where its meetings bear its name', () => {
    const bodies = [{ name: both('犯罪対策閣僚会議', null), ordinal: 5, meetingLabel: both('第{n}回犯罪対策閣僚会議', null) }]
    expect(agenda(agendaInput({ meeting: meetingHead({ bodies }) })).title?.bodies).toEqual([ja('第5回犯罪対策閣僚会議')])
  })

  it('goes by the name of the body while a meeting has no number', () => {
    const bodies = [{ name: drugs, ordinal: null, meetingLabel: null }]
    expect(agenda(agendaInput({ meeting: meetingHead({ bodies }) })).title?.bodies).toEqual([ja('薬物乱用対策推進本部')])
  })

  it('keeps issued and supplementary numbers, and gives headings none', () => {
    const lines = [
      agendaLine(1, null, both('議決事項', null), {
        items: [agendaLine(2, '1', both('甲', null)), agendaLine(3, '1-2', both('乙', null))],
      }),
      agendaLine(4, null, both('報告事項', null), {
        items: [agendaLine(5, '2', both('丙', null), { items: [agendaLine(6, '2.1', both('丁', null))] })],
      }),
      agendaLine(7, '追加1', both('戊', null)),
    ]
    const numbersIn = (language: 'ja' | 'en') =>
      flat(itemsOf(agenda(agendaInput({ language, lines })))).map(({ number }) => number)

    expect(numbersIn('ja')).toEqual(['１', '２', null, '（１）', '（1-2）', null, '（２）', '①', '（追加1）', '３'])
    expect(numbersIn('en')).toEqual([null, null, '1', '1-2', null, '2', '2.1', '追加1', null])
  })

  it('marks what is undecided as open, to be written in', () => {
    const meeting = meetingHead({ startsAt: null, endsAt: null, place: null })
    expect(agenda(agendaInput({ meeting })).blocks[0]).toEqual({
      type: 'definitions',
      rows: [
        {
          label: ja('日時'),
          values: [
            { text: ja('平成17年6月10日（金）'), isOpen: false },
            { text: ja('時刻未定'), isOpen: true },
          ],
        },
        { label: ja('場所'), values: [{ text: ja('未定'), isOpen: true }] },
      ],
    })
  })

  it('says what came of each line once held, and never takes a date gone by for an outcome', () => {
    const lines = [
      agendaLine(1, '1', both('甲', 'A'), { outcome: 'adopted', outcomeNote: both('修正のうえ', 'as amended') }),
      agendaLine(2, '2', both('乙', 'B'), { presenter: both('財務省', 'Ministry of Finance') }),
    ]
    const asidesAt = (stage: 'issued' | 'held') =>
      itemsOf(agenda(agendaInput({ language: 'en', stage, lines, issuedOn: isoDate('2005-06-01') }))).map(({ asides }) => asides)

    expect(asidesAt('issued')).toEqual([[], [], [en('Ministry of Finance')], []])
    expect(asidesAt('held')).toEqual([
      [],
      [en('adopted'), en('as amended')],
      [en('Ministry of Finance'), en('no outcome recorded')],
      [],
    ])
  })

  it('marks a missing language and shows the other', () => {
    const paper = agenda(agendaInput({ lines: [agendaLine(1, '1', both(null, 'Safe and Secure Town Planning'))] }))
    expect(itemsOf(paper)[1]?.items[0]?.text).toEqual([
      { language: 'ja', text: '〔和文未登録〕', isMissing: true },
      { language: 'en', text: 'Safe and Secure Town Planning', isMissing: false },
    ])
  })

  it('prints both languages with Japanese leading, and an empty agenda as such', () => {
    expect(itemsOf(agenda(agendaInput({ language: 'both' })))).toEqual([
      { anchor: null, number: '１', text: bothTexts('開　会', 'Opening'), asides: [], items: [] },
      {
        anchor: null,
        number: '２',
        text: bothTexts('議　題', 'Items'),
        asides: [],
        items: [{ anchor: null, number: null, text: bothTexts('議題未登録', 'no items entered'), asides: [], items: [] }],
      },
      { anchor: null, number: '３', text: bothTexts('閉　会', 'Closing'), asides: [], items: [] },
    ])
  })

  it('dates an issued agenda by the day of issue', () => {
    const paper = agenda(agendaInput({ stage: 'issued', issuedOn: isoDate('2019-05-01') }))
    expect(paper.marks).toEqual([{ kind: 'issued', text: ja('令和元年5月1日配布') }])
  })
})

function itemsOf(paper: PaperDocument): readonly NumberedItem[] {
  return paper.blocks.flatMap((block) => (block.type === 'numbered' ? block.items : []))
}

function flat(items: readonly NumberedItem[]): readonly NumberedItem[] {
  return items.flatMap((item) => [item, ...flat(item.items)])
}
