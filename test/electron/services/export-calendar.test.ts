import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { only, readIcalendar, textOf } from '../exchange/icalendar/read-icalendar.ts'
import { type RealProgram, realProgram } from '../../renderer/real-program.ts'

const day = (text: string) => text as IsoDate
type Language = 'en' | 'ja' | 'both'

/** The file that is saved. */
async function calendarOf(program: RealProgram, body: string | null, language: Language): Promise<string> {
  const answer = await program.bridge.saveExport({ what: 'ics', body, language })
  if (answer?.ok !== true) throw new Error(answer?.error.code)
  return new TextDecoder().decode(program.savedExports.at(-1)?.bytes)
}
const eventsOf = async (program: RealProgram, body: string | null, language: Language = 'en') =>
  readIcalendar(await calendarOf(program, body, language)).components

describe('the calendar of a register', () => {
  it('has every meeting once, joint ones with all their numbers, and no founding act', async () => {
    const program = await realProgram()
    const events = await eventsOf(program, null)
    expect(events).toHaveLength(28)
    expect(new Set(events.map((event) => only(event, 'UID').value)).size).toBe(28)
    const joint = events.find((event) => only(event, 'DTSTART').value === '20050628')
    expect(joint && textOf(only(joint, 'SUMMARY').value)).toMatch(
      /Fifth meeting.*Urban Renewal.*Fourteenth meeting.*joint session/,
    )
    expect(await eventsOf(program, 'firearms')).toHaveLength(11)
  })

  it('holds one year alone where that is asked for, and its file says which', async () => {
    const program = await realProgram()
    const year = { kind: 'fiscal', year: 2005 } as const
    const answer = await program.bridge.saveExport({ what: 'ics', body: 'firearms', language: 'en', year })
    expect(answer).toMatchObject({ ok: true, data: { fileName: 'Firearms, FY2005.ics' } })
    const events = readIcalendar(new TextDecoder().decode(program.savedExports.at(-1)?.bytes)).components
    const days = events.map((event) => only(event, 'DTSTART').value)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every((on) => on >= '20050401' && on <= '20060331')).toBe(true)
  })

  it('is the same as long as the register is, and tells a changed meeting by its number', async () => {
    const program = await realProgram()
    const saved = () => calendarOf(program, 'firearms', 'both')
    const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: day('2006-04-28') })
    const first = await saved()
    expect(await saved()).toBe(first)
    await program.ask('mutation', 'meetings.postpone', { id, revision: 1 })
    const [before, after] = [first, await saved()].map((text) => readIcalendar(text).components.at(-1))
    if (before === undefined || after === undefined) throw new Error('no event')
    expect(only(after, 'UID')).toEqual(only(before, 'UID'))
    expect([only(before, 'SEQUENCE').value, only(after, 'SEQUENCE').value]).toEqual(['0', '1'])
    expect([only(before, 'STATUS').value, only(after, 'STATUS').value]).toEqual(['TENTATIVE', 'CANCELLED'])
  })

  it('carries the numbered agenda in the language asked for, and never an internal note', async () => {
    const program = await realProgram()
    const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: day('2006-04-28') })
    const title = `Report; on, measures 🚓\nsecond line ${'x'.repeat(9_900)}`
    const { id: item } = await program.ask('mutation', 'agenda.add', {
      meetingId: id,
      patch: { titleEn: title, titleJa: null, internalNote: 'SECRET of the line' },
    })
    await program.ask('mutation', 'agenda.edit', {
      meetingId: id,
      edits: [{ act: 'add', name: 'a', parent: item, before: null, patch: { titleEn: 'Part', titleJa: '部分' } }],
    })
    await program.ask('mutation', 'meetings.update', {
      id,
      revision: 2,
      patch: { note: 'SECRET of the meeting', placeJa: '官邸' },
    })
    const last = async (language: 'en' | 'ja' | 'both') => (await eventsOf(program, 'firearms', language)).at(-1)
    const describe_ = async (language: 'en' | 'ja' | 'both') => {
      const event = await last(language)
      return event === undefined ? '' : textOf(only(event, 'DESCRIPTION').value)
    }
    expect(await describe_('en')).toBe(`1 ${title}\n  1.1 Part`)
    expect(await describe_('ja')).toBe(`1 ${title}\n  1.1 部分`)
    expect(await describe_('both')).toBe(`1 ${title}\n  1.1 部分 / Part`)
    const place = await last('en')
    expect(place && textOf(only(place, 'LOCATION').value)).toBe('官邸')
    for (const language of ['en', 'ja', 'both'] as const) {
      expect(await calendarOf(program, null, language)).not.toContain('SECRET')
    }
  })

  it('refuses a body that is not there', async () => {
    await expect(eventsOf(await realProgram(), 'cookies')).rejects.toThrow('unknown-body')
  })
})
