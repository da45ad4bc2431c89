import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../../build/project-folder.ts'
import { editsOfProposal } from '../../../shared/contract/edits-of-proposal.ts'
import type { ItemColumn } from '../../../shared/contract/item-columns.ts'
import type { ItemsProposal } from '../../../shared/contract/plan-items.ts'
import { encodeText } from '../exchange/encode-text.ts'
import { planDesk, planKey } from './plan-desk.ts'

const fixture = (language: 'en' | 'ja') =>
  readFileSync(join(projectFolder, 'test', 'fixtures', `strategy-outline-${language}.txt`), 'utf8')

const outlineOf = ({ items }: ItemsProposal) =>
  items.map(({ depth, number, kind, title, deadline, responsible }) =>
    [
      `${'  '.repeat(depth)}${number ?? ''} ${title.ja ?? title.en ?? ''}`,
      kind,
      deadline ?? '',
      responsible.map(({ id }) => id !== null).join(),
    ].join('|'),
  )

describe('a pasted text', () => {
  test('of 212 items becomes the same tree in the register, in one step', async () => {
    const { must, edit, list, undo } = await planDesk()
    const proposal = await must('query', 'planItems.propose', { plan: planKey, source: { text: fixture('ja') }, language: 'en' })
    expect(proposal.problems).toEqual([])
    expect(proposal.preamble).toContain('架空の例')
    await edit(...editsOfProposal(proposal.items, { parent: null, before: null }))
    const { items } = await list()
    expect(items).toHaveLength(212)
    expect(items.map(({ depth, number, kind, title }) => [depth, number, kind, title.ja])).toEqual(
      proposal.items.map(({ depth, number, kind, title }) => [depth, number, kind, title.ja]),
    )
    expect(
      items
        .filter(({ depth }) => depth === 3)
        .every(({ responsible, questions }) => responsible.length > 0 && questions.length === 0),
    ).toBe(true)
    await undo()
    expect((await list()).items).toEqual([])
  })

  test('names the same organizations in English as in Japanese', async () => {
    const { must } = await planDesk()
    const idsOf = async (language: 'en' | 'ja') =>
      (await must('query', 'planItems.propose', { plan: planKey, source: { text: fixture(language) }, language })).items.map(
        ({ responsible, deadline }) => [deadline, ...responsible.map(({ id }) => id)],
      )
    expect(await idsOf('en')).toEqual(await idsOf('ja'))
  })

  test('keeps an organization nobody knows as a question, by its line', async () => {
    const { must, edit, list } = await planDesk()
    const proposal = await must('query', 'planItems.propose', {
      plan: planKey,
      source: { text: '(1) 取締り【警察、関係省庁】\n(2) 教育（文科、財務）\n(4) 平成10年度末までに実施' },
      language: 'ja',
    })
    expect(proposal.problems).toEqual([
      { code: 'unknown-organization', line: 1, words: '関係省庁', isAmbiguous: false },
      { code: 'number-gap', line: 3, number: '(4)', expected: 3 },
      { code: 'deadline-before-plan', line: 3, words: '平成10年度末までに' },
    ])
    await edit(...editsOfProposal(proposal.items, { parent: null, before: null }))
    const { items } = await list()
    expect(items.map(({ responsible, questions }) => [responsible.map(({ key }) => key), questions.length])).toEqual([
      [['national-police-agency'], 1],
      [['education', 'finance'], 0],
      [[], 0],
    ])
  })

  test('in which nothing stands is refused', async () => {
    const { ask } = await planDesk()
    const { error } = await ask('query', 'planItems.propose', { plan: planKey, source: { text: ' \n\t\n' }, language: 'en' })
    expect(error?.code).toBe('nothing-found')
  })
})

describe('a table', () => {
  const table = [
    '番号,種別,項目,title_en,担当府省庁,期限,目標値,単位,タグ',
    '１,目標,"教育, 啓発",Education,"文科、警察",平成20年度末,８０,％,重点;新規',
    '(1),柱,学校,Schools,文部科学省,2008-03,"1,200",人,',
    '(2),なし,家庭,Families,内閣府,いつか,多数,,',
    ',,,,,,,,',
    '２,目標,,,,,,,',
  ].join('\r\n')
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const expected = ['１ 教育, 啓発|goal|2009-03-31|true,true', '  (1) 学校|pillar|2008-03|true', '  (2) 家庭|pillar||true']

  test.each([
    ['UTF-8', Buffer.from(table, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`, 'utf8')],
    ['Shift_JIS', encodeText(table, 'shift_jis')],
  ])('in %s is read with its problems by line', async (_name, bytes) => {
    const { must } = await planDesk()
    const proposal = await must('query', 'planItems.propose', {
      plan: planKey,
      source: { fileName: 'items.csv', base64: base64(bytes) },
      language: 'ja',
    })
    expect(proposal.form).toBe('table')
    expect(outlineOf(proposal)).toEqual(expected)
    expect(proposal.items[0]).toMatchObject({
      targetValue: 80,
      targetUnit: '％',
      tags: ['重点', '新規'],
      title: { en: 'Education' },
    })
    expect(proposal.items[1]).toMatchObject({ targetValue: 1200, targetUnit: '人' })
    expect(proposal.problems.map(({ code, line }) => [code, line])).toEqual([
      ['kind-unknown', 4],
      ['deadline-unreadable', 4],
      ['target-unreadable', 4],
      ['row-without-title', 6],
    ])
  })

  test('is read as told, where the heads do not say what the columns are', async () => {
    const { must } = await planDesk()
    const columns: readonly (ItemColumn | null)[] = ['number', 'title_ja', null, 'organizations']
    const proposal = await must('query', 'planItems.propose', {
      plan: planKey,
      source: { fileName: 'items.csv', base64: base64(Buffer.from('A,B,C,D\n1,取締り,無関係,警察庁\n')) },
      columns: [...columns],
      language: 'ja',
    })
    expect(proposal.columns.map(({ is }) => is)).toEqual(columns)
    expect(outlineOf(proposal)).toEqual(['1 取締り|measure||true'])
  })

  test('that is no text is refused with what it is', async () => {
    const { ask } = await planDesk()
    const { error } = await ask('query', 'planItems.propose', {
      plan: planKey,
      source: { fileName: 'items.xlsx', base64: base64(Buffer.from('PK\u0003\u0004aaaa')) },
      language: 'en',
    })
    expect(error).toMatchObject({ code: 'unreadable-text', details: { file: 'items.xlsx' } })
  })
})
