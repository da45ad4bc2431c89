import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCabinetList } from '../../../shared/domain/cabinet-list.ts'
import { thirdKoizumiCabinet } from '../../support/third-koizumi-cabinet.ts'

const posts = [
  '内閣総理大臣',
  '総務大臣',
  '国家公安委員会委員長',
  'Prime Minister',
  'Minister of Education, Culture, Sports, Science and Technology',
]
const read = (text: string) => readCabinetList(text, posts)
const signs = [
  ...Array.from('大臣官房長兼欠員（）()：:、,;-・ぁん氏 　\t\n\rAbc.ー代理平成十七年1月日'),
  '大臣',
  '総務大臣',
  'Minister',
  ', ',
  '\ud842',
  '\ufeff',
]
const one = (text: string) => read(text).entries.map(({ post, name, reading, nature }) => [post, name, reading, nature])

describe('a list of a cabinet', () => {
  test('announced as a table with heads is read whole: title and date are no posts, and the day is told', () => {
    const { entries, problems, passedOver, on } = read(thirdKoizumiCabinet)
    expect(entries).toHaveLength(14)
    expect(entries[0]).toEqual({
      line: 4,
      post: '内閣総理大臣',
      name: '小泉　純一郎',
      reading: 'こいずみ　じゅんいちろう',
      romanized: null,
      nature: 'holder',
    })
    expect(problems).toEqual([])
    expect(passedOver.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(on).toBe('2005-10-31')
  })

  test.each([
    ['法務大臣　杉浦　正健（すぎうら　せいけん）', ['法務大臣', '杉浦　正健', 'すぎうら　せいけん', 'holder']],
    ['法務大臣：杉浦正健（すぎうら・せいけん）', ['法務大臣', '杉浦正健', 'すぎうら・せいけん', 'holder']],
    ['総務大臣竹中平蔵', ['総務大臣', '竹中平蔵', null, 'holder']],
    ['竹中　平蔵　総務大臣', ['総務大臣', '竹中　平蔵', null, 'holder']],
    ['総務大臣 竹中平蔵（留任）', ['総務大臣', '竹中平蔵', null, 'holder']],
    ['総務大臣,竹中平蔵,たけなかへいぞう', ['総務大臣', '竹中平蔵', 'たけなかへいぞう', 'holder']],
    ['内閣総理大臣臨時代理　安倍　晋三', ['内閣総理大臣', '安倍　晋三', null, 'acting']],
    ['総務大臣　欠員', ['総務大臣', null, null, 'holder']],
    ['Minister of Justice: SUGIURA Seiken', ['Minister of Justice', 'SUGIURA Seiken', null, 'holder']],
    ['Junichiro Koizumi, Prime Minister', ['Prime Minister', 'Junichiro Koizumi', null, 'holder']],
    [
      'Kenji Kosaka, Minister of Education, Culture, Sports, Science and Technology',
      ['Minister of Education, Culture, Sports, Science and Technology', 'Kenji Kosaka', null, 'holder'],
    ],
    ['Mr. Taro Aso – Minister for Foreign Affairs', ['Minister for Foreign Affairs', 'Taro Aso', null, 'holder']],
    ['Minister of Justice (acting): Taro Aso', ['Minister of Justice', 'Taro Aso', null, 'acting']],
  ])('reads %s', (text, entry) => {
    expect(one(text)).toEqual([entry])
  })

  test('gives each of several posts to the one who holds them: on one line, and on lines that go on', () => {
    expect(one('内閣官房長官　兼　内閣府特命担当大臣（男女共同参画）　安倍　晋三\n　兼　内閣府特命担当大臣（少子化）')).toEqual([
      ['内閣官房長官', '安倍　晋三', null, 'holder'],
      ['内閣府特命担当大臣（男女共同参画）', '安倍　晋三', null, 'concurrent'],
      ['内閣府特命担当大臣（少子化）', '安倍　晋三', null, 'concurrent'],
    ])
  })

  test('tells a post without a name by its line', () => {
    expect(read('総務大臣 竹中平蔵\n財務大臣').problems).toEqual([{ line: 2, text: '財務大臣', problem: 'no-name' }])
  })

  test('keeps names as they are written, rare characters among them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from('𠮷髙﨑邉神塚渡辺小泉純一郎')), { minLength: 2, maxLength: 6 }),
        fc.constantFrom('\t', '　', '：', '  '),
        (characters, sign) => {
          const name = characters.join('')
          expect(one(`総務大臣${sign}${name}`)).toEqual([['総務大臣', name, null, 'holder']])
        },
      ),
    )
  })

  test('is never lost nor refused, whatever the text: every line that says something is told', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (characters) => {
        const text = characters.join('')
        const { entries, problems, passedOver } = read(text)
        const told = new Set([...entries, ...problems, ...passedOver].map(({ line }) => line))
        const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
        expect([...told].every((line) => line >= 1 && line <= lines.length)).toBe(true)
        expect(lines.every((line, at) => line.trim() === '' || told.has(at + 1))).toBe(true)
      }),
    )
  })
})
