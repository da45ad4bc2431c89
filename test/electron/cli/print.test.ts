import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readZip } from '../documents/read-zip.ts'
import { honbu, honbuBytes } from './honbu.ts'

describe('honbu print', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-print-'))
  const file = join(folder, 'register.honbu')
  beforeAll(async () => {
    await honbu('init', '--file', file)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes every paper in every form that fits it', async () => {
    const papers = [
      ['agenda', 'drugs/11'],
      ['run-sheet', 'drugs/2005-06-10'],
      ['decision-record', 'drugs/11'],
      ['attendance-sheet', 'crime/5'],
      ['roster', 'firearms'],
      ['matrix', 'drugs'],
      ['worklist', 'drugs'],
      ['follow-up-report', 'crime/action-plan-2003'],
      ['status-table', 'crime/action-plan-2003'],
      ['item-matrix', 'crime/action-plan-2003'],
      ['request', 'crime/action-plan-2003'],
    ] as const
    for (const [paper, of] of papers) {
      for (const format of ['text', 'html', 'docx', 'xlsx', 'csv']) {
        const ran = await honbuBytes(
          'print',
          paper,
          of,
          '--on',
          '2005-12-31',
          '--format',
          format,
          '--language',
          'ja',
          '--file',
          file,
        )
        expect({ paper, format, code: ran.code, error: ran.error }).toEqual({ paper, format, code: 0, error: '' })
        expect(ran.bytes.length).toBeGreaterThan(50)
      }
    }
    expect((await honbuBytes('print', 'name-plates', 'drugs', '--format', 'docx', '--file', file)).code).toBe(0)
  })

  it('takes what a paper can be asked with, and tells as JSON what was written', async () => {
    const print = (...words: readonly string[]) =>
      honbu('print', ...words, '--on', '2005-12-31', '--language', 'ja', '--file', file)
    const text = async (...words: readonly string[]) => (await print(...words)).out
    expect(await text('roster', 'drugs', '--numbers')).not.toBe(await text('roster', 'drugs'))
    expect(await text('attendance-sheet', 'crime/5', '--blank-lines', '40')).not.toBe(await text('attendance-sheet', 'crime/5'))
    expect(await text('roster-changes', 'drugs', '--from', '1997-01-17')).toContain('平成9年1月17日')
    expect(await text('address-labels', 'drugs', '--labels', '24', '--used', '3')).toContain('内閣総理大臣')
    expect(await text('name-plates', 'drugs', '--content', 'post', '--no-guests')).toContain('内閣総理大臣')
    expect((await print('address-labels', 'drugs', '--used', '99')).code).toBe(2)
    const path = join(folder, 'told.docx')
    const told = await print('agenda', 'drugs/11', '--format', 'docx', '--output', path, '--json')
    expect(JSON.parse(told.out)).toMatchObject({ file: 'told.docx', form: 'docx', paper: 'agenda' })
    expect((await print('agenda', 'drugs/11', '--json')).code).toBe(2)
  })

  it('puts a workbook into the file that is named, with the matter of the paper in it', async () => {
    const path = join(folder, 'roster.xlsx')
    const ran = await honbu(
      'print',
      'roster',
      'drugs',
      '--on',
      '2005-06-10',
      '--format',
      'xlsx',
      '--output',
      path,
      '--file',
      file,
    )
    expect(ran).toEqual({ code: 0, out: '', error: '' })
    const [sheet] = await readXlsxFile(await readFile(path))
    expect(sheet?.data.map((row) => row.slice(0, 2))).toContainEqual(['Chief', 'Prime Minister'])
  })

  it('says what it cannot write, and how a paper and a meeting are named', async () => {
    expect((await honbu('print', 'name-plates', 'drugs', '--format', 'csv', '--file', file)).error).toContain(
      'cannot be written as csv',
    )
    expect(await honbu('print', 'poster', 'drugs', '--file', file)).toMatchObject({ code: 2 })
    expect((await honbu('print', 'agenda', 'drugs', '--file', file)).error).toContain('BODY/NUMBER')
    expect(await honbu('print', 'agenda', 'drugs/99', '--file', file)).toMatchObject({ code: 1 })
  })

  it('reports the follow-up of a plan as a Word file too', async () => {
    const ran = await honbuBytes(
      'report',
      'follow-up',
      'crime/action-plan-2003',
      '--on',
      '2005-12-31',
      '--format',
      'docx',
      '--file',
      file,
    )
    expect(readZip(ran.bytes).get('word/document.xml')).toContain(
      'Action Plan for the Realization of a Society Resistant to Crime',
    )
  })
})
