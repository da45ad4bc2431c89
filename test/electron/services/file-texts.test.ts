import { expect, test } from 'vitest'
import { pdfOf } from '../exchange/pdf-of.ts'
import { papersDesk } from './papers-desk.ts'

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

test('what is attached is found by its text a moment later, and what cannot be read is told', { timeout: 60_000 }, async () => {
  const desk = await papersDesk()
  const of = { kind: 'meeting', id: desk.meetingId } as const
  const [text = 0, pdf = 0, other = 0] = await desk.add(
    desk.file('資料1.txt', '水際における密輸阻止の徹底'),
    desk.file('report.pdf', latin1(pdfOf('Detector dogs of the Customs'))),
    desk.file('old.rtf', '{\\rtf1 text}'),
  )
  const states = async () => (await desk.ask('query', 'attachments.texts', { of })).texts
  await expect.poll(states, { timeout: 30_000 }).toEqual([
    { id: text, state: 'read' },
    { id: pdf, state: 'read' },
    { id: other, state: 'other-kind' },
  ])
  const found = async (typed: string) =>
    (await desk.ask('query', 'search.find', { text: typed })).hits.map(({ id, excerpt }) => [id, excerpt])
  expect(await found('kind:papers 密輸阻止')).toEqual([[text, '水際における密輸阻止の徹底']])
  expect(await found('kind:papers detector dogs')).toEqual([[pdf, 'Detector dogs of the Customs']])

  // A newer file takes the place of the old one's text, and undo brings it back.
  await desk.ask('mutation', 'attachments.remove', { ids: [text] })
  expect(await found('kind:papers 密輸阻止')).toEqual([])
  await desk.ask('mutation', 'history.undo', {})
  expect(await found('kind:papers 密輸阻止')).toEqual([[text, '水際における密輸阻止の徹底']])
})
