import { describe, expect, it } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { paperTables } from '../../../shared/documents/paper-tables.ts'
import { worklistSheet, type WorklistSheetInput } from '../../../shared/documents/worklist-sheet.ts'
import { both } from './samples.ts'

const input: WorklistSheetInput = {
  language: 'ja',
  body: null,
  asOf: isoDate('2005-12-20'),
  needs: [
    {
      body: both('薬物乱用対策', 'Drug abuse'),
      matter: both('薬物対策要綱', 'Outline'),
      why: both('平成9年4月18日以降、会合9回', '9 meetings'),
      dueOn: isoDate('1998-04-18'),
    },
  ],
  plans: [
    {
      body: both('薬物乱用対策', 'Drug abuse'),
      plan: both('五か年戦略', 'Five-Year Strategy'),
      adoptedOn: partialDate('1998-05'),
      lastOn: isoDate('2003-07-29'),
      meetingsSince: 2,
      dueOn: null,
      state: 'concluded',
    },
  ],
  footer: null,
}

describe('the worklist on paper', () => {
  it('is two tables of a workbook: what is owed, and every plan with its state', () => {
    expect(paperTables(worklistSheet(input))).toEqual([
      {
        name: '対応を要するもの',
        heads: ['本部・会議', '事項', '理由', '期日'],
        rows: [['薬物乱用対策', '薬物対策要綱', '平成9年4月18日以降、会合9回', 'H10.4.18']],
      },
      {
        name: '計画の状態',
        heads: ['本部・会議', '計画', '策定', '直近のフォローアップ', 'その後の会合数', '期日', '状態'],
        rows: [['薬物乱用対策', '五か年戦略', 'H10.5', 'H15.7.29', 2, null, '終結']],
      },
    ])
  })

  it('says of whom it is, and that nothing is owed', () => {
    const { title, blocks } = worklistSheet({ ...input, language: 'en', body: both('薬物', 'Drugs'), needs: [] })
    expect(title?.bodies.map(([text]) => text?.text)).toEqual(['Drugs'])
    expect(worklistSheet(input).title?.bodies.map(([text]) => text?.text)).toEqual(['全ての本部・会議'])
    expect(blocks[1]).toMatchObject({ type: 'paragraph', text: [{ text: 'Nothing is owed.' }] })
  })
})
