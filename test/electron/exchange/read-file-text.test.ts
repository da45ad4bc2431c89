import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileTextLimits, readFileText } from '../../../electron/exchange/file-text/read-file-text.ts'
import { writeXlsx } from '../../../electron/exchange/tables/write-xlsx.ts'
import { column } from '../../../electron/exchange/tables/file-table.ts'
import { writeZip } from '../../../electron/exchange/zip/write-zip.ts'
import { encodeText } from './encode-text.ts'
import { pdfOf } from './pdf-of.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const zip = (files: Readonly<Record<string, string>>) =>
  writeZip(Object.entries(files).map(([name, content]) => ({ name, content: utf8(content) })))
const word = (body: string) => zip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` })

describe('the text of a file', () => {
  test('of Word: paragraphs as they are read, without readings, deletions and field codes', async () => {
    const body = `<w:p><w:r><w:t>水際</w:t></w:r><w:r><w:t>対策</w:t></w:r></w:p>
      <w:p><w:ruby><w:rt><w:r><w:t>やくぶつ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>薬物</w:t></w:r></w:rubyBase></w:ruby><w:t>乱用</w:t></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:t>A</w:t></w:p></w:tc><w:tc><w:p><w:t>B &amp; C</w:t></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:del><w:delText>gone</w:delText></w:del><w:instrText>PAGE</w:instrText><w:t>end</w:t></w:p>`
    expect(await readFileText(await word(body), '議事次第.docx')).toEqual({
      state: 'read',
      text: '水際対策\n薬物乱用\nA\nB & C\nend',
    })
  })

  test('of PowerPoint and OpenDocument', async () => {
    const slide = (text: string) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
    const slides = {
      'ppt/presentation.xml': '<p/>',
      'ppt/slides/slide10.xml': slide('ten'),
      'ppt/slides/slide2.xml': slide('two'),
    }
    expect((await readFileText(await zip(slides), 'a.pptx')).text).toBe('two\nten')
    const text = { mimetype: 'x', 'content.xml': '<office:text><text:h>題</text:h><text:p>本<text:s/>文</text:p></office:text>' }
    expect((await readFileText(await zip(text), 'a.odt')).text).toBe('題\n本 文')
  })

  test('of Excel: sheets and rows', async () => {
    const book = await writeXlsx([
      { name: '押収量', columns: [column('年'), column('kg')], rows: [['平成17年', 118.9]] },
    ] as never)
    expect((await readFileText(book, 'a.xlsx')).text).toBe('押収量\n年 kg\n平成17年 118.9')
  })

  test('of web pages and of plain text in the encodings of Japanese offices', async () => {
    const page =
      '<!DOCTYPE html><style>p{}</style><p>Border&nbsp;measures</p><script>alert(1)</script><ul><li>水際&#23550;策</ul>'
    expect((await readFileText(utf8(page), 'a.html')).text).toBe('Border measures\n水際対策')
    for (const encoding of ['utf-8', 'shift_jis', 'euc-jp'] as const) {
      const text = '薬物乱用防止新五か年戦略のフォローアップについて'
      expect(await readFileText(encodeText(text, encoding), 'a.txt')).toEqual({ state: 'read', text })
    }
  })

  test('of PDF: the lines of its pages; one without any is told as a picture', async () => {
    expect(await readFileText(pdfOf('Detector dogs', 'at the border'), 'a.pdf')).toEqual({
      state: 'read',
      text: 'Detector dogs\nat the border',
    })
    expect(await readFileText(pdfOf(), 'scan.pdf')).toEqual({ state: 'no-text', text: null })
  })

  test('is cut where it is longer than is kept, at a whole character', async () => {
    const { state, text } = await readFileText(utf8(`${'a'.repeat(fileTextLimits.characters - 2)}\n𠮷𠮷`), 'a.txt')
    expect([state, text?.length, text?.isWellFormed()]).toEqual(['cut', fileTextLimits.characters, true])
  })

  test('is told to be none where there is none', async () => {
    const stateOf = async (bytes: Uint8Array, name: string) => (await readFileText(bytes, name)).state
    expect([
      await stateOf(new Uint8Array(), 'empty.txt'),
      await stateOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'a.png'),
      await stateOf(utf8('{\\rtf1 x}'), 'a.rtf'),
      await stateOf(await zip({ 'a/b.bin': 'x' }), 'a.zip'),
      await stateOf(utf8('%PDF-1.7 broken'), 'a.pdf'),
      await stateOf((await word('<w:p/>')).slice(0, 60), 'a.docx'),
      await stateOf(await word('<!DOCTYPE x [<!ENTITY a "b">]>'), 'a.docx'),
    ]).toEqual(['empty', 'other-kind', 'other-kind', 'other-kind', 'failed', 'failed', 'failed'])
  })

  test('is sought in whatever bytes there are, and nothing is thrown', async () => {
    const start = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '<html>', '{\\rtf', '\u00d0\u00cf')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const bytes = Uint8Array.from([...Array.from(head, (letter) => letter.charCodeAt(0)), ...rest])
        const { state, text } = await readFileText(bytes, 'x')
        expect(text === null).toBe(state !== 'read' && state !== 'cut')
      }),
      { numRuns: 60 },
    )
  })
})
