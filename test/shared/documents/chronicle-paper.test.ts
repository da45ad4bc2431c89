import { describe, expect, it } from 'vitest'
import { chroniclePaper } from '../../../shared/documents/chronicle-paper.ts'
import type { ChronicleBody } from '../../../shared/documents/chronicle.ts'
import type { PaperLanguage } from '../../../shared/documents/model.ts'
import { paperTables } from '../../../shared/documents/paper-tables.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { both, drugs, ja, name, seat } from './samples.ts'

const body: ChronicleBody = {
  name: drugs,
  foundedAs: null,
  meetingLabel: both('第{n}回会合', 'meeting of headquarters members'),
  roster: [seat(1, name('内閣総理大臣', 'Prime Minister'), { role: 'chief' }), seat(2, name('法務大臣', 'Minister of Justice'))],
  meetings: [
    {
      kind: 'establishing-act',
      actKind: 'cabinet-decision',
      on: isoDate('1997-01-17'),
      ordinal: null,
      jointWith: [],
      items: [],
    },
    {
      kind: 'meeting',
      actKind: null,
      on: isoDate('1997-05-27'),
      ordinal: 3,
      jointWith: [{ name: both('犯罪対策閣僚会議', 'Ministerial Meeting'), ordinal: 2 }],
      items: [{ title: both('要綱', 'Outline') }, { title: both('計画', 'Plan') }],
    },
  ],
}

const paper = (language: PaperLanguage, changes: Partial<ChronicleBody> = {}) =>
  chroniclePaper({
    language,
    heads: [ja('薬物乱用対策推進本部')],
    kind: 'headquarters',
    asOf: isoDate('2005-12-31'),
    body: { ...body, ...changes },
    footer: null,
  })

describe('the chronicle as a paper', () => {
  it('lists the members by role, and every meeting with its day and its items, joint sessions named', () => {
    const [members, meetings] = paperTables(paper('ja'))
    expect(members?.rows).toEqual([
      ['本部長', '内閣総理大臣'],
      ['本部員', '法務大臣'],
    ])
    expect(meetings?.heads).toEqual(['年月日', '会合', '議題'])
    expect(meetings?.rows.map((row) => row.map((cell) => String(cell ?? '').replace(/\s+/g, ' ')))).toEqual([
      ['平成9年1月17日', '薬物乱用対策推進本部の設置に関する閣議決定', ''],
      ['平成9年5月27日', '第3回会合 （第2回犯罪対策閣僚会議との合同会議）', '要綱'],
      ['', '', '計画'],
    ])
  })

  it('says everything in both languages where both are asked for', () => {
    const text = plainText(paper('both')).replace(/\s+/g, ' ')
    for (const words of ['構成員', 'Members', '内閣総理大臣', 'Prime Minister', '27 May 1997', '要綱', 'Outline']) {
      expect(text).toContain(words)
    }
  })

  it('says so where nobody sits and nothing was held yet', () => {
    const text = plainText(paper('en', { roster: [], meetings: [] }))
    expect(text).toContain('No meeting is recorded up to this day.')
  })
})
