import { expect, test } from 'vitest'
import { logoLimits, logoOf, logoSize, logoSource } from '../../../shared/documents/logo.ts'
import { readZip } from '../documents/read-zip.ts'
import { meetingDesk } from './meeting-desk.ts'

/** A picture of 1 × 1 point, transparent. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

test('the dates of the house stand on its papers from then on, and what went out stays as it was', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  const [kept] = await desk.ask('papers.issued', { meetingId: id })
  const before = await desk.ask('papers.issuedFile', { id: kept?.id ?? 0 })
  const agenda = async (language: 'ja' | 'en') =>
    JSON.stringify((await desk.ask('documents.agenda', { meetingId: id, language, stage: 'draft' })).tree)
  expect(await agenda('ja')).toMatch(/平成18年\d+月/)
  await desk.give('papers.setHouse', { dates: 'gregorian' })
  expect(await agenda('ja')).toMatch(/2006年\d+月/)
  await desk.give('papers.setHouse', { dates: 'both' })
  expect(await agenda('ja')).toMatch(/平成18年（2006年）\d+月/)
  expect(await agenda('en')).toMatch(/2006 \(Heisei 18\)/)
  expect(await desk.ask('papers.issuedFile', { id: kept?.id ?? 0 })).toEqual(before)
})

test('the logo of the house stands at the head of first sheets on the page and in Word, until it is taken off', async () => {
  const desk = await meetingDesk()
  const asked = { meetingId: 11, language: 'ja', stage: 'draft' } as const
  const word = async () =>
    readZip(
      Buffer.from((await desk.ask('papers.file', { paper: { name: 'agenda', input: asked }, format: 'docx' })).content, 'base64'),
    )
  const pictures = async () => [...(await word()).keys()].filter((name) => name.endsWith('.png')).length
  expect(await pictures()).toBe(0)
  await desk.give('papers.setHouse', { logo: png })
  const { tree } = await desk.ask('documents.agenda', asked)
  expect(typeof tree === 'string' ? null : tree.children[0]).toEqual({
    tag: 'img',
    attributes: { class: 'logo', src: `data:image/png;base64,${png}`, alt: '' },
    children: [],
  })
  expect(await pictures()).toBe(1)
  const plates = await desk.ask('documents.namePlates', { body: 'drugs', asOf: '2005-06-10' as never, language: 'ja' })
  expect(JSON.stringify(plates.tree)).not.toContain('data:image')
  await desk.give('papers.setHouse', { logo: null })
  expect(await pictures()).toBe(0)
})

test.each([
  ['no picture', Buffer.alloc(200, 65).toString('base64')],
  ['no base64', `${png.slice(0, 40)}"><script>`],
  ['a picture too heavy to be kept with every paper', png.slice(0, 64) + 'A'.repeat(logoLimits.bytes * 2)],
])('the logo is never %s', async (_what, logo) => {
  const desk = await meetingDesk()
  expect(await desk.refused('papers.setHouse', { logo })).toMatchObject({ code: 'invalid-input' })
  expect(await desk.ask('papers.house', {})).toMatchObject({ logo: null })
})

test('a logo keeps its shape within its room', () => {
  const logo = logoOf(png)
  expect(logo).toMatchObject({ width: 1, height: 1 })
  expect(logo && logoSource(logo)).toBe(`data:image/png;base64,${png}`)
  expect(logoSize({ width: 900, height: 100 })).toEqual({ width: 45, height: 5 })
  expect(logoSize({ width: 100, height: 200 })).toEqual({ width: 6, height: 12 })
})

test('a dossier leaves as one zip with a file for each paper, in its order', async () => {
  const desk = await meetingDesk()
  const asked = { meetingId: 11, language: 'ja', parts: ['roster', 'agenda', 'paperList'], form: 'zip' } as const
  const { format, content } = await desk.ask('papers.dossierFile', { ...asked, parts: [...asked.parts] })
  const names = [...readZip(Buffer.from(content, 'base64')).keys()]
  expect(format).toBe('zip')
  expect(names.map((name) => name.replace(/^(\d\d) .+\.(docx|html)$/, '$1 $2'))).toEqual([
    '01 docx',
    '01 html',
    '02 docx',
    '02 html',
    '03 docx',
    '03 html',
  ])
  expect(names[0]).toMatch(/議事次第/)
})
