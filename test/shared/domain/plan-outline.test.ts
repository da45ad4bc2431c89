import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepestItem, longestTitle, mostItems, readPlanOutline } from '../../../shared/domain/plan-outline.ts'
import { projectFolder } from '../../../build/project-folder.ts'

/** The tree a text is read as: number and title, nested ones indented. */
const tree = (text: string): readonly string[] =>
  readPlanOutline(text).entries.map(
    ({ depth, number, title }) => `${'  '.repeat(depth)}${number === null ? '' : `${number} `}${title}`,
  )

const fixture = (language: 'en' | 'ja') =>
  readFileSync(join(projectFolder, 'test', 'fixtures', `strategy-outline-${language}.txt`), 'utf8')

describe('the levels of a text', () => {
  test('follow Japanese numbers, without any indentation', () => {
    expect(
      tree(
        '第１章 総論\n１．基本方針\n（１）目的\n①国民の安全\n②国際協力\n（２）期間\n第２章 各論\n１．水際\n（１）体制\nア 検査\n(ア) 機器\n(イ) 犬\nイ 情報\n２．啓発',
      ),
    ).toEqual([
      '第１章 総論',
      '  １ 基本方針',
      '    （１） 目的',
      '      ① 国民の安全',
      '      ② 国際協力',
      '    （２） 期間',
      '第２章 各論',
      '  １ 水際',
      '    （１） 体制',
      '      ア 検査',
      '        (ア) 機器',
      '        (イ) 犬',
      '      イ 情報',
      '  ２ 啓発',
    ])
  })

  test('follow decimal numbers, letters and small Roman ones', () => {
    expect(tree('1. A\n1.1 B\n1.1.1 C\n1.1.2 D\n1.2 E\na) f\nb) g\ni) x\nii) y\n2. H')).toEqual([
      '1 A',
      '  1.1 B',
      '    1.1.1 C',
      '    1.1.2 D',
      '  1.2 E',
      '    a) f',
      '    b) g',
      '      i) x',
      '      ii) y',
      '2 H',
    ])
  })

  test('tell the ninth letter from a Roman one by what comes before', () => {
    const letters = Array.from('abcdefghij').map((letter) => `${letter}) item`)
    expect(tree(letters.join('\n'))).toEqual(letters)
  })

  test('follow the indentation where nothing is numbered, and that of bullets of one kind', () => {
    expect(tree('Goals\n  First\n    Deeper\n  Second\nOther')).toEqual(['Goals', '  First', '    Deeper', '  Second', 'Other'])
    expect(tree('- a\n  - b\n  - c\n- d')).toEqual(['- a', '  - b', '  - c', '- d'])
    expect(tree('\t・ a\n\t\t・ b')).toEqual(['・ a', '  ・ b'])
  })

  test('come back to a tradition met before, when two are mixed', () => {
    expect(tree('目標1 A\n(1) a\n・x\n1. in English\n(a) z\n目標2 B\n(1) b\n・y')).toEqual([
      '目標1 A',
      '  (1) a',
      '    ・ x',
      '    1 in English',
      '      (a) z',
      '目標2 B',
      '  (1) b',
      '    ・ y',
    ])
  })
})

describe('the words of an item', () => {
  test('are joined where a program broke the line, and Japanese without a space', () => {
    expect(
      tree('(1) 薬物乱用防止教育の充実を図るとともに、地域における取組を推進し、\n　　関係機関との連携を強化する。\n(2) 次'),
    ).toEqual(['(1) 薬物乱用防止教育の充実を図るとともに、地域における取組を推進し、関係機関との連携を強化する。', '(2) 次'])
    expect(
      tree(
        '1. Reach the young where they are, in the schools, in the shops and\nin the streets, with what they understand.\n2. Next',
      ),
    ).toEqual([
      '1 Reach the young where they are, in the schools, in the shops and in the streets, with what they understand.',
      '2 Next',
    ])
  })

  test('end before what stands below in sentences of its own, and before notes', () => {
    const [first] = readPlanOutline('１．教育の充実\n学校における教育を充実する。\n※再掲\n２．次').entries
    expect(first).toMatchObject({ title: '教育の充実', body: '学校における教育を充実する。\n※再掲' })
  })

  test('name the responsible organizations at their end, in any brackets and short forms', () => {
    const named = (text: string, ...known: readonly string[]) => {
      const [entry] = readPlanOutline(text, { knows: (words) => known.includes(words) }).entries
      return [entry?.title, entry?.responsible, entry?.supporting]
    }
    expect(named('(1) 取締り（警察庁、法務省）')).toEqual(['取締り', ['警察庁', '法務省'], []])
    expect(named('(1) 教育【文科・厚労】')).toEqual(['教育', ['文科', '厚労'], []])
    expect(named('(1) Enforce [NPA, MOJ]')).toEqual(['Enforce', ['NPA', 'MOJ'], []])
    expect(named('(1) 検査（◎財務、海保）')).toEqual(['検査', ['財務'], ['海保']])
    expect(named('(1) Treat (Ministry of Health, Labour and Welfare)', 'Ministry of Health, Labour and Welfare')).toEqual([
      'Treat',
      ['Ministry of Health, Labour and Welfare'],
      [],
    ])
    expect(named('(1) 取締り\n（警察庁）')).toEqual(['取締り', ['警察庁'], []])
    expect(named('(1) Join the board (INCB)')).toEqual(['Join the board (INCB)', [], []])
    expect(named('(1) 期間（平成20年度）')).toEqual(['期間（平成20年度）', [], []])
  })

  test('keep a deadline and propose it', () => {
    const [entry] = readPlanOutline('(1) 平成20年度末までに増設する').entries
    expect(entry).toMatchObject({
      title: '平成20年度末までに増設する',
      deadline: { words: '平成20年度末までに', date: '2009-03-31' },
    })
  })

  test('take half-width kana as full ones', () => {
    expect(tree('ｱ) ﾊﾝｶﾞｸ\nｲ) ﾂｷﾞ')).toEqual(['ア) ハンガク', 'イ) ツギ'])
  })
})

describe('what does not fit', () => {
  test('is told by its line: a number left out, one that comes again', () => {
    expect(readPlanOutline('1. a\n2. b\n4. c\n4. d').problems).toEqual([
      { code: 'number-gap', line: 3, number: '4', expected: 3 },
      { code: 'number-again', line: 4, number: '4' },
    ])
  })

  test('is kept: a title too long goes on below, and what is nested too deep stands at the deepest level', () => {
    const long = 'あ'.repeat(longestTitle + 5)
    const { entries, problems } = readPlanOutline(`1. ${long}`)
    expect(entries[0]?.title).toHaveLength(longestTitle)
    expect(entries[0]?.body).toBe('あ'.repeat(5))
    expect(problems).toEqual([{ code: 'title-too-long', line: 1, length: longestTitle + 5 }])
    const deep = Array.from({ length: 12 }, (_, at) => `${' '.repeat(at * 2)}- ${at}`).join('\n')
    const read = readPlanOutline(deep)
    expect(Math.max(...read.entries.map(({ depth }) => depth))).toBe(deepestItem - 1)
    expect(read.problems.map(({ code }) => code)).toEqual(['too-deep', 'too-deep', 'too-deep', 'too-deep'])
  })

  test('is left when there are too many items, and told', () => {
    const { entries, problems } = readPlanOutline(Array.from({ length: mostItems + 2 }, () => '・a').join('\n'))
    expect(entries).toHaveLength(mostItems)
    expect(problems).toEqual([{ code: 'too-many', line: mostItems + 1, count: mostItems }])
  })
})

describe('the strategy of 212 items', () => {
  test.each(['en', 'ja'] as const)('is read whole in %s', (language) => {
    const { entries, problems, preamble } = readPlanOutline(fixture(language), { knows: (words) => words === 'Fisheries Agency' })
    expect(problems).toEqual([])
    expect([0, 1, 2, 3].map((depth) => entries.filter((entry) => entry.depth === depth).length)).toEqual([4, 16, 48, 144])
    expect(entries.filter(({ depth }) => depth === 3).every(({ responsible }) => responsible.length > 0)).toBe(true)
    expect(preamble).toMatch(language === 'en' ? /invented example/ : /架空の例/)
  })

  test('is the same tree in both languages, with the same number of organizations and deadlines', () => {
    const shape = (language: 'en' | 'ja') =>
      readPlanOutline(fixture(language), {
        knows: (words) => words === 'Defense Agency' || words === 'Fisheries Agency',
      }).entries.map(({ depth, kind, responsible, deadline }) => ({
        depth,
        kind,
        count: responsible.length,
        deadline: deadline?.date ?? null,
      }))
    expect(shape('en')).toEqual(shape('ja'))
  })
})

describe('any text', () => {
  const marker = fc.constantFrom(
    '1. ',
    '２．',
    '(1) ',
    '（２）',
    '① ',
    'ア ',
    '(イ)',
    'a. ',
    'ii) ',
    '・',
    '- ',
    '第3章 ',
    '目標2 ',
    '1.2.3 ',
    'Ⅱ ',
    '',
    '',
    '※',
  )
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('取組を推進する。', 'ﾊﾝｶｸ', 'We go on', 'までに（警察庁、法務省）', '[NPA]', '平成20年度末までに'),
  )
  const line = fc.tuple(fc.constantFrom('', '  ', '　', '\t', '      '), marker, words).map((parts) => parts.join(''))
  const text = fc
    .array(line, { maxLength: 30 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)))

  /** What a text says: its signs without white space and broken halves, half-width kana as full. */
  const signs = (said: string) =>
    Array.from(said.toWellFormed().replaceAll('\u0000', '').replaceAll(/\s/gu, '').normalize('NFKC')).toSorted().join('')

  test('is read without loss: every sign stands in an item, its number, its organizations or before the first', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { entries, preamble } = readPlanOutline(given)
        expect(signs([preamble ?? '', ...entries.map(({ source }) => source)].join('\n'))).toBe(signs(given))
        for (const entry of entries) {
          const kept = signs(`${entry.number ?? ''}${entry.title}${entry.body ?? ''}${entry.tag ?? ''}`)
          // Only the dots and commas between a number and the words are not kept.
          const separators = /[.,、:。]/gu
          expect(kept.replaceAll(separators, '')).toBe(signs(entry.source).replaceAll(separators, ''))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is read as a tree: the first item at the top, none more than one level below the one before', () => {
    fc.assert(
      fc.property(text, (given) => {
        let before = -1
        for (const { depth } of readPlanOutline(given).entries) {
          expect(depth).toBeGreaterThanOrEqual(0)
          expect(depth).toBeLessThan(deepestItem)
          expect(depth).toBeLessThanOrEqual(before + 1)
          before = depth
        }
      }),
    )
  })

  test('is read the same twice, and lines are named in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = readPlanOutline(given)
        expect(readPlanOutline(given)).toEqual(once)
        const lines = once.entries.map(({ line: at }) => at)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      }),
    )
  })
})
