import { describe, expect, test } from 'vitest'
import { readZip } from '../documents/read-zip.ts'
import { meetingDesk } from './meeting-desk.ts'

/** Texts that programs like to change on the way: what is entered is stored, shown and exported, character by character. */
const kept: readonly (readonly [what: string, text: string])[] = [
  ['a letter that turns the direction', 'a\u202eb\u202cc'],
  ['isolates and marks of direction', '\u2066a\u2069 \u200fb\u200e c'],
  ['Arabic and Hebrew beside Japanese', '会議 مرحبا שלום 議事'],
  ['a character beyond the first plane', '𠮷野家'],
  ['a variant of a character', '葛\u{e0100}飾 葛\u{e0101}城'],
  ['letters in their parts', 'か\u3099 e\u0301'],
  ['half-width letters', 'ｱｲｳ ＡＢＣ １２３'],
  ['a family of four', '👨‍👩‍👧‍👦'],
  ['joiners and a space without width', 'a\u200bb\u200dc\ufeffd'],
  ['many marks on one letter', `x${'\u0301'.repeat(60)}`],
  ['separators of lines', 'a\u2028b\u2029c'],
]

describe('texts that programs like to change', () => {
  test('come back and go out as they were entered', async () => {
    const desk = await meetingDesk()
    const meetingId = await desk.plan()
    const ids = await desk.write(meetingId, ...kept.map(([, text]) => ({ titleJa: text, titleEn: text })))
    const { lines } = await desk.screen(meetingId)
    expect(lines.map(({ title }) => [title.ja, title.en])).toEqual(kept.map(([, text]) => [text, text]))
    for (const format of ['txt', 'html', 'docx'] as const) {
      const { content } = await desk.ask('papers.file', {
        paper: { name: 'agenda', input: { meetingId, language: 'ja', stage: 'draft' } },
        format,
      })
      const bytes = Buffer.from(content, 'base64')
      const text = format === 'docx' ? (readZip(bytes).get('word/document.xml') ?? '') : bytes.toString()
      expect({ format, missing: kept.filter(([, one]) => !text.includes(one)).map(([what]) => what) }).toEqual({
        format,
        missing: [],
      })
    }
    const { json } = await desk.ask('health.rescueText', {})
    const { tables } = JSON.parse(json) as {
      readonly tables: { readonly agenda_items: readonly { readonly id: number; readonly title_ja: string }[] }
    }
    expect(ids.map((id) => tables.agenda_items.find((row) => row.id === id)?.title_ja)).toEqual(kept.map(([, text]) => text))
    // And not only as a whole: the history has them too.
    await desk.undo()
    await desk.redo()
    expect((await desk.screen(meetingId)).lines.map(({ title }) => title.ja)).toEqual(kept.map(([, text]) => text))
  })

  test.each([
    ['half a character', 'a\ud83d'],
    ['the other half', '\udc00a'],
    ['a NUL', 'a\u0000b'],
  ])('%s is refused with the field it stands in, and nothing is saved', async (_what, text) => {
    const desk = await meetingDesk()
    const meetingId = await desk.plan()
    const refusal = await desk.refused('agenda.add', { meetingId, patch: { titleJa: text } })
    expect(refusal?.code).toBe('invalid-input')
    expect((await desk.screen(meetingId)).lines).toEqual([])
  })
})
