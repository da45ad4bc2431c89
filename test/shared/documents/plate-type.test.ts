import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plateSizes } from '../../../shared/documents/plate-model.ts'
import { namePlates } from '../../../shared/documents/name-plates.ts'
import { plateLineHeight, plateType } from '../../../shared/documents/plate-type.ts'
import { widthInEms } from '../../../shared/documents/text-width.ts'
import { both } from './samples.ts'

const room = { width: 750, height: 246 }
const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('内閣府特命担当大臣（金融）・の及び山田髙﨑邉𠮷アイウ 　')),
    minLength: 1,
    maxLength: 200,
  }),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
)

describe('the type of a name plate', () => {
  it('fits whatever is written, in a size the style sheet knows', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'ja' as const), (text, language) => {
        fc.pre(text.trim() !== '')
        const { size, lines } = plateType(text, language, room)
        expect(plateSizes).toContain(size)
        expect(Math.max(...lines.map((line) => widthInEms(line) * size))).toBeLessThanOrEqual(room.width)
        expect(lines.length * size * plateLineHeight).toBeLessThanOrEqual(room.height)
      }),
    )
  })

  it('loses no letter unless it says so with an ellipsis', () => {
    const bare = (text: string) => text.replace(/\s/gu, '')
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'ja' as const), (text, language) => {
        fc.pre(text.trim() !== '')
        const set = plateType(text, language, room).lines.join('')
        const isCut = set.endsWith('…') && !text.includes('…')
        expect(isCut ? bare(text).slice(0, bare(set).length - 1) + '…' : bare(text)).toBe(bare(set))
      }),
    )
  })

  it('holds a title of sixty characters whole, in either language', () => {
    const titles = [
      [
        'ja',
        '内閣府特命担当大臣（沖縄及び北方対策、個人情報保護、科学技術政策、食品安全、少子化・男女共同参画、再チャレンジ担当）兼務',
      ],
      ['en', 'Minister of State for Okinawa and Northern Territories Policy'],
    ] as const
    for (const [language, title] of titles) {
      expect(Array.from(title).length).toBeGreaterThanOrEqual(58)
      const { size, lines } = plateType(title, language, room)
      expect(lines.join(language === 'en' ? ' ' : '')).toBe(title)
      expect(size).toBeGreaterThanOrEqual(25)
    }
  })

  it('uses the largest type there is for one character', () => {
    expect(plateType('長', 'ja', room)).toEqual({ size: plateSizes[0], lines: ['長'] })
  })

  it('keeps a name on one line', () => {
    expect(plateType('山田　太郎', 'ja', room)).toEqual({ size: 144, lines: ['山田　太郎'] })
    expect(plateType('YAMADA Taro', 'en', room).lines).toEqual(['YAMADA Taro'])
  })

  it('breaks a Japanese post after its ministry, an English one between words', () => {
    expect(plateType('国家公安委員会委員長', 'ja', room).lines).toEqual(['国家公安委員会', '委員長'])
    expect(plateType('Chair of the National Public Safety Commission', 'en', room).lines).toEqual([
      'Chair of the',
      'National Public',
      'Safety Commission',
    ])
  })

  it('cuts a text that even the smallest type cannot hold', () => {
    const { size, lines } = plateType('内'.repeat(2000), 'ja', room)
    expect(size).toBe(plateSizes.at(-1))
    expect(lines.at(-1)?.endsWith('…')).toBe(true)
  })
})

describe('name plates', () => {
  it('turn Japanese to the table and English to its back when both are asked for', () => {
    const { blocks } = namePlates({ language: 'both', plates: [{ name: both('山田　太郎', 'YAMADA Taro'), post: null }] })
    expect(blocks).toEqual([
      {
        type: 'name-plate',
        faces: [
          { lines: [{ role: 'name', language: 'en', text: 'YAMADA Taro', size: 88 }] },
          { lines: [{ role: 'name', language: 'ja', text: '山田　太郎', size: 144 }] },
        ],
      },
    ])
  })

  it('set the post smaller than the name, and fall back to the language there is', () => {
    const { blocks } = namePlates({
      language: 'en',
      plates: [{ name: both('髙﨑　𠮷男', null), post: both('法務大臣', 'Minister of Justice') }],
    })
    const [block] = blocks
    const lines = block?.type === 'name-plate' ? block.faces[1].lines : []
    expect(lines.map(({ role, language, text }) => ({ role, language, text }))).toEqual([
      { role: 'post', language: 'en', text: 'Minister of Justice' },
      { role: 'name', language: 'ja', text: '髙﨑　𠮷男' },
    ])
    expect(lines[0]?.size).toBeLessThan(lines[1]?.size ?? 0)
  })
})
