import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../../../electron/exchange/tables/read-table.ts'
import { TableProblem } from '../../../../electron/exchange/tables/table-problem.ts'
import { writeXlsx } from '../../../../electron/exchange/tables/write-xlsx.ts'
import { readZip } from '../../../../electron/exchange/zip/read-zip.ts'
import { writeZip, type ZipFile } from '../../../../electron/exchange/zip/write-zip.ts'

const breathe = () => Promise.resolve()
const bytes = (text: string) => new TextEncoder().encode(text)

/** What is said of a file: its first rows, or why there are none. */
async function told(file: Uint8Array): Promise<unknown> {
  try {
    const read = await readTables(file, breathe)
    return read.ok ? read.sheets.map(({ rows }) => rows.slice(0, 3).map(({ cells }) => cells)) : read.problem.code
  } catch (error) {
    return error instanceof TableProblem ? error.code : error
  }
}

const relations = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
const workbook = '<workbook><sheets><sheet name="一覧" sheetId="1" r:id="r1"/></sheets></workbook>'

/** A workbook of one sheet with this XML in it. */
function book(sheet: string, more: readonly ZipFile[] = []): Promise<Uint8Array> {
  return writeZip([
    { name: 'xl/workbook.xml', content: bytes(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', content: bytes(relations) },
    { name: 'xl/worksheets/sheet1.xml', content: bytes(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`) },
    ...more,
  ])
}

/** A zip of one deflated entry whose directory says what it likes. */
function forged(name: string, content: Uint8Array, size: number): Uint8Array {
  const packed = deflateRawSync(content)
  const head = (sign: number, more: number) => {
    const part = Buffer.alloc(more)
    part.writeUInt32LE(sign, 0)
    return part
  }
  const local = head(0x04034b50, 30)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(name.length, 26)
  const central = head(0x02014b50, 46)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(name.length, 28)
  const end = head(0x06054b50, 22)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
}

describe('a file that is no honest table', () => {
  it('is refused for what it would be when unpacked, before or while it is', async () => {
    const megabytes = new Uint8Array(60 * 1024 * 1024)
    expect(await told(forged('xl/workbook.xml', megabytes, megabytes.length))).toBe('zip-bomb')
    // The directory lies about the size: no more than it says is unpacked.
    expect(await told(forged('xl/workbook.xml', megabytes, 1000))).toBe('damaged-archive')
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `f${index}`, content: bytes('x') }))
    expect(await told(await writeZip(many))).toBe('zip-bomb')
  })

  it.each(['../evil.xml', '/etc/passwd', 'a/../../b', 'C:evil', 'a\\b'])('is refused for the name %s in it', async (name) => {
    expect(await told(await writeZip([{ name, content: bytes('x') }]))).toBe('unsafe-name')
  })

  it('is refused for a document type, entities of its own, and damage', async () => {
    expect(await told(await book('<!DOCTYPE x [<!ENTITY a "b">]><row r="1"/>'))).toBe('document-type')
    expect(await told(await book('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>'))).toBe('document-type')
    const good = await book('<row r="1"><c r="A1"><v>1</v></c></row>')
    expect(await told(good.subarray(0, good.length - 30))).toBe('damaged-archive')
    const broken = Uint8Array.from(good)
    broken[60] = (broken[60] ?? 0) ^ 0xff
    expect(await told(broken)).toBe('damaged-archive')
  })

  it('is told apart by what stands in it, whatever its name says', async () => {
    expect(await told(await writeZip([{ name: 'word/document.xml', content: bytes('<w/>') }]))).toBe('a-word-file')
    expect(await told(await writeZip([{ name: 'readme.txt', content: bytes('x') }]))).toBe('not-a-spreadsheet')
    expect(await told(bytes('%PDF-1.7'))).toBe('binary')
    expect(await told(bytes('key,name\n\u0000,x'))).toBe('binary')
    expect(await told(Buffer.concat([bytes('鍵,名称\n1,法務省\n'), Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x0a])]))).toBe('damaged')
  })

  it('is read no further than its limits', async () => {
    expect(await told(bytes(`a,b\n${'1,2\n'.repeat(20_001)}`))).toBe('too-many-rows')
    expect(await told(bytes(`a,b\n"${'x'.repeat(200_000)}",2\n`))).toBe('cell-too-long')
    expect(await told(bytes(`a,b\n1,"never closed\n2,3\n`))).toBe('open-quote')
    expect(await told(bytes(`${Array.from({ length: 301 }, (_, index) => `c${index}`).join(',')}\n`))).toBe('too-many-columns')
    expect(await told(new Uint8Array(51 * 1024 * 1024))).toBe('file-too-large')
    expect(await told(new Uint8Array(21 * 1024 * 1024).fill(0x61))).toBe('too-large')
    expect(await told(await book(`<row r="1"><c r="ZZZ1"><v>1</v></c></row>`))).toBe('too-many-columns')
  })
})

describe('a workbook', () => {
  it('gives what stands in its cells: text, figures, days, results of formulas; macros are never looked at', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>'
    const strings =
      '<sst><si><t>法務省</t><rPh sb="0" eb="3"><t>ホウムショウ</t></rPh></si><si><r><t>内閣</t></r><r><t>府</t></r></si></sst>'
    const file = await book(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>38513</v></c><c r="B2" s="2"><v>38513</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2"><v>0.30000000000000004</v></c></row>' +
        '<row r="4"><c r="A4"><f>NOW()</f></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="inlineStr"><is><t>A &amp; B</t></is></c></row>',
      [
        { name: 'xl/styles.xml', content: bytes(styles) },
        { name: 'xl/sharedStrings.xml', content: bytes(strings) },
        { name: 'xl/vbaProject.bin', content: bytes('Sub AutoOpen()') },
      ],
    )
    const read = await readTables(file, breathe)
    expect(read.ok && read.sheets[0]?.rows).toEqual([
      { line: 1, cells: ['法務省', '', '内閣府'], unsolved: [] },
      { line: 2, cells: ['2005-06-10', '2005-06-10', '2', '0.3'], unsolved: [] },
      { line: 4, cells: ['', 'TRUE', 'A & B'], unsolved: [0] },
    ])
  })

  it('that this program wrote is read back as it was', async () => {
    const rows = [
      ['=1+1', 'ア', 'line\nbreak', '007', '𠮷'],
      ['&<>"', ' x ', '', '1,5', 'end'],
    ]
    const file = await writeXlsx([
      { name: '表', columns: ['a', 'b', 'c', 'd', 'e'].map((head) => ({ head, width: null })), rows },
    ])
    const read = await readTables(file, breathe)
    expect(read.ok && read.sheets[0]?.rows.slice(1).map(({ cells }) => cells)).toEqual(rows)
  })
})

describe('a zip', () => {
  it('that this program wrote is the same bytes every time, and holds what went in', async () => {
    const files = [
      { name: 'register.json', content: bytes('{"a":1}') },
      { name: 'files/資料.pdf', content: bytes('%PDF'), isStored: true },
    ]
    const first = await writeZip(files)
    expect(Buffer.from(await writeZip(files)).equals(Buffer.from(first))).toBe(true)
    const zip = readZip(first)
    expect(zip.names).toEqual(['register.json', 'files/資料.pdf'])
    for (const { name, content } of files) expect(Buffer.from(await zip.read(name)).equals(Buffer.from(content))).toBe(true)
  })
})
