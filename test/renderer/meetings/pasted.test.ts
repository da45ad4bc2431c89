import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTitle } from '../../../renderer/features/meetings/cut-title.ts'
import { blankLine, type EditorLine } from '../../../renderer/features/meetings/editor-line.ts'
import { applyEdits } from '../../../renderer/features/meetings/apply-edits.ts'
import { deepestLine } from '../../../shared/domain/outline-moves.ts'
import { pasteEdits } from '../../../renderer/features/meetings/outline-paste.ts'
import { pastedHtml } from '../../../renderer/features/meetings/pasted-html.ts'
import { type PastedLine, pastedLines } from '../../../renderer/features/meetings/pasted-lines.ts'

/** Depth by two spaces, as an outline is read. */
const told = (lines: readonly PastedLine[]) => lines.map(({ text, depth }) => `${'  '.repeat(depth)}${text}`)
const text = (...lines: readonly string[]) => told(pastedLines(lines.join('\r\n')))

describe('pasted text', () => {
  test('loses its numbers and keeps its nesting by indentation', () => {
    expect(
      text('１　開会', '２　議題', '　（１）「薬物乱用防止新五か年戦略」について', '　（２）その他', '３　閉会', ''),
    ).toEqual(['開会', '議題', '  「薬物乱用防止新五か年戦略」について', '  その他', '閉会'])
    expect(text('1.\tOpening', '2.\tItems', '\ta)\tFirst', '\tb)\tSecond', '3.\tClosing')).toEqual([
      'Opening',
      'Items',
      '  First',
      '  Second',
      'Closing',
    ])
  })

  test('nests by the kinds of its numbers where nothing is indented, in both traditions', () => {
    expect(
      text('第１　議事', '１　報告', '(1) 進捗状況', '① 件数', 'ア　大麻', '・ 乾燥大麻', '(2) その他', '第２　閉会'),
    ).toEqual(['議事', '  報告', '    進捗状況', '      件数', '        大麻', '          乾燥大麻', '    その他', '閉会'])
    expect(text('1. Reports', '1.1 Progress', '1.1.1 Figures', '1.2 Other', '2. Closing')).toEqual([
      'Reports',
      '  Progress',
      '    Figures',
      '  Other',
      'Closing',
    ])
    expect(text('議事次第', '一、開会', '二、議題', '・甲', '・乙', '三、閉会')).toEqual([
      '議事次第',
      '開会',
      '議題',
      '  甲',
      '  乙',
      '閉会',
    ])
  })

  test('keeps figures that belong to the words', () => {
    const words = [
      '2003年の行動計画',
      '平成17年度計画',
      '1995 = 100',
      '3か年計画',
      '3 new plans',
      'Report on 11 plans',
      '第2回会合',
      'I. M. O.',
      '5 degrees',
    ]
    expect(text(...words)).toEqual(words)
  })

  test('joins the cells of a table row, and drops what cannot be stored', () => {
    expect(text('Item\tPresenter', 'A\u0000\tB\ud800')).toEqual(['Item Presenter', 'A B\ufffd'])
  })

  test('has no empty lines, begins at the top, and never skips a level', () => {
    const pieces = fc.constantFrom(' ', '\t', '　', 'a', '題', '\n', '\r\n', '1. ', '•', '(1)', 'ア　', '①')
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 200 }), (pasted) => {
        const lines = pastedLines(pasted)
        expect(lines.every((line) => line.text.trim() !== '')).toBe(true)
        expect(lines[0]?.depth ?? 0).toBe(0)
        for (const [at, line] of lines.entries()) expect(line.depth).toBeLessThanOrEqual((lines[at - 1]?.depth ?? -1) + 1)
      }),
    )
  })
})

/** As Word for Windows puts a numbered list on the clipboard. */
const wordHead = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- @font-face {font-family:"ＭＳ 明朝";} p.MsoNormal {margin:0mm;} --></style></head>
<body lang=JA style='tab-interval:42.0pt'><!--StartFragment-->`
const word = (body: string) => told(pastedHtml(`${wordHead}${body}<!--EndFragment--></body></html>`))
const listed = (level: number, number: string, words: string) => `
<p class=MsoListParagraph style='margin-left:${21 * level}.0pt;mso-para-margin-left:0gd;text-indent:-21.0pt;mso-list:l0 level${level} lfo1'><![if
!supportLists]><span lang=EN-US style='mso-fareast-font-family:"ＭＳ 明朝"'><span style='mso-list:Ignore'>${number}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span style='font-family:"ＭＳ 明朝"'>${words}</span><span lang=EN-US><o:p></o:p></span></p>`

describe('what Word puts on the clipboard', () => {
  test('comes as lines by the levels of its lists, without what it draws as numbers', () => {
    expect(
      word(
        listed(1, '1.', '開会') +
          listed(1, '2.', '議題') +
          listed(2, '(1)', '「薬物乱用防止<span\nlang=EN-US>新五か年戦略</span>」について') +
          listed(3, '①', '件数') +
          listed(2, '(2)', 'その他') +
          listed(1, '3.', '閉会'),
      ),
    ).toEqual(['開会', '議題', '  「薬物乱用防止新五か年戦略」について', '    件数', '  その他', '閉会'])
  })

  test('paragraphs with typed numbers nest by indentation and by their numbers', () => {
    const p = (words: string, margin = 0) =>
      `<p class=MsoNormal style='margin-left:${margin}pt'><span lang=EN-US>${words}</span><o:p></o:p></p>`
    expect(
      word(
        p('議　事　次　第') + p('１　開会') + p('２　議題') + p('（１）甲について', 21) + p('（２）乙について', 21) + p('&nbsp;'),
      ),
    ).toEqual(['議　事　次　第', '開会', '議題', '  甲について', '  乙について'])
    expect(word(p('1　報告') + p('(1)　甲') + p('ア　乙') + p('2　閉会'))).toEqual(['報告', '  甲', '    乙', '閉会'])
  })

  test('a table comes row by row', () => {
    const cell = (words: string) =>
      `<td width=100 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal>${words}<o:p></o:p></p></td>`
    expect(
      word(
        `<table class=MsoTableGrid><tr>${cell('１')}${cell('最近の銃器情勢')}${cell('警察庁')}</tr><tr>${cell('２')}${cell('その他')}${cell('&nbsp;')}</tr></table>`,
      ),
    ).toEqual(['最近の銃器情勢 警察庁', 'その他'])
  })

  test('what could run is neither run nor kept', () => {
    expect(word('<p>One<script>globalThis.ran = true</script></p><p onclick="ran()">Two<img src=x onerror="ran()"></p>')).toEqual(
      ['One', 'Two'],
    )
    expect('ran' in globalThis).toBe(false)
  })
})

test('lists of a page nest as they are nested there', () => {
  expect(
    told(
      pastedHtml(
        '<div><ol><li>Opening</li><li>Items<ul><li>First<br>in two lines</li><li><p>Second</p></li></ul></li></ol></div>',
      ),
    ),
  ).toEqual(['Opening', 'Items', '  First', '  in two lines', '  Second'])
})

describe('a paste into an agenda', () => {
  const into = (lines: readonly EditorLine[], key: string) => {
    let last = 0
    const line = lines.find((one) => one.key === key) ?? blankLine(key, null)
    return { lines, line, language: 'en' as const, start: 0, end: 0, newKey: () => `n${(last += 1)}` }
  }
  const deepLine = (depth: number): readonly EditorLine[] =>
    Array.from({ length: depth + 1 }, (_, at) => ({ ...blankLine(`d${at}`, at === 0 ? null : `d${at - 1}`), depth: at }))

  test('lies no deeper than lines may, whatever line it goes into, and says how many came higher', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: 1, maxLength: 20 }), fc.nat(deepestLine - 1), (depths, at) => {
        const agenda = deepLine(at)
        const pasted = depths.map((depth, index) => ({ text: `line ${index}`, depth }))
        const paste = pasteEdits(pasted, into(agenda, `d${at}`))
        const after = applyEdits(agenda, paste?.edits ?? [])
        expect(after).toHaveLength(agenda.length + pasted.length - 1)
        expect(Math.max(...after.map((line) => line.depth))).toBeLessThan(deepestLine)
      }),
    )
    const deep = Array.from({ length: 12 }, (_, depth) => ({ text: `level ${depth + 1}`, depth }))
    expect(pasteEdits(deep, into(deepLine(0), 'd0'))?.flattened).toBe(2)
  })

  test('a title is cut at ten thousand characters, never within one, and what is left out is counted', () => {
    const paste = pasteEdits([{ text: 'x'.repeat(10_005), depth: 0 }], into(deepLine(0), 'd0'))
    expect(paste?.left).toBe(5)
    expect(cutTitle(`${'x'.repeat(9_999)}𠮟る`)).toEqual({ title: 'x'.repeat(9_999), left: 3 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 4000, maxLength: 6000 }), (half) => {
        const { title, left } = cutTitle(half + half + half)
        expect(title.isWellFormed() && title.length <= 10_000).toBe(true)
        expect(title.length + left).toBe(half.length * 3)
      }),
      { numRuns: 10 },
    )
  })
})
