import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { PaperNode } from '../../../shared/documents/node.ts'
import { type RealProgram, realProgram } from '../../renderer/real-program.ts'

const day = (text: string) => text as IsoDate
const asOf = day('2006-03-01')

function readable(node: PaperNode): string {
  return typeof node === 'string' ? node : node.children.map(readable).join('')
}

/** A firearms meeting with one line, whose notes are secret. */
async function meetingWithNotes(program: RealProgram): Promise<number> {
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: day('2006-04-28') })
  await program.ask('mutation', 'agenda.add', {
    meetingId: id,
    patch: { titleEn: 'Report', titleJa: '報告', minutes: 10, internalNote: 'SECRET of the line' },
  })
  const { revision } = await program.ask('query', 'meetings.get', { id, asOf })
  await program.ask('mutation', 'meetings.update', {
    id,
    revision,
    patch: { note: 'SECRET of the meeting', startsAt: '10:00', endsAt: '10:30' },
  })
  return id
}

describe('the papers of a meeting', () => {
  it('print internal notes on the run sheet and nowhere else', async () => {
    const program = await realProgram()
    const meetingId = await meetingWithNotes(program)
    for (const language of ['en', 'ja', 'both'] as const) {
      const sheet = await program.ask('query', 'documents.runSheet', { meetingId, language })
      expect(sheet.page).toEqual({ size: 'A4', orientation: 'landscape' })
      expect(
        readable(sheet.tree)
          .match(/SECRET of the (line|meeting)/g)
          ?.toSorted(),
      ).toEqual(['SECRET of the line', 'SECRET of the meeting'])
      const papers = [
        await program.ask('query', 'documents.decisionRecord', { meetingId, language }),
        await program.ask('query', 'documents.attendanceSheet', { meetingId, language }),
        ...(await Promise.all(
          (['draft', 'issued', 'results'] as const).map((stage) =>
            program.ask('query', 'documents.agenda', { meetingId, language, stage }),
          ),
        )),
      ]
      for (const paper of papers) expect(readable(paper.tree)).not.toContain('SECRET')
    }
  })

  it('stand for a meeting without a line, a time or a place, and refuse one that is not there', async () => {
    const program = await realProgram()
    const { id: meetingId } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: day('2006-04-28') })
    for (const path of ['documents.runSheet', 'documents.decisionRecord'] as const) {
      const paper = await program.ask('query', path, { meetingId, language: 'ja' })
      expect(readable(paper.tree)).toContain('議題未登録')
      expect(paper.fileName).not.toBe('')
      await expect(program.ask('query', path, { meetingId: 9999, language: 'ja' })).rejects.toThrow('not-found')
    }
  })
})

describe('the numbering of a meeting', () => {
  it('is followed by the screen and every paper, and taken over by the body’s next meeting', async () => {
    const program = await realProgram()
    const id = await meetingWithNotes(program)
    const { lines, revision, numbering } = await program.ask('query', 'meetings.get', { id, asOf })
    expect(numbering).toBeNull()
    await program.ask('mutation', 'agenda.edit', {
      meetingId: id,
      edits: [{ act: 'add', name: 'a', parent: lines[0]?.id ?? 0, before: null, patch: { titleEn: 'Part' } }],
    })
    const labels = async (of: number) =>
      (await program.ask('query', 'meetings.get', { id: of, asOf })).lines.map(({ number }) => number)
    expect(await labels(id)).toEqual(['1', '1.1'])
    await program.ask('mutation', 'meetings.update', { id, revision, patch: { numbering: 'japanese' } })
    expect(await labels(id)).toEqual(['1', '(1)'])
    const paper = await program.ask('query', 'documents.agenda', { meetingId: id, language: 'en', stage: 'draft' })
    expect(readable(paper.tree)).toContain('(1)Part')

    const next = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: day('2007-04-27') })
    const earlier = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: day('2006-03-03') })
    const other = await program.ask('mutation', 'meetings.create', { body: 'drugs', on: day('2007-04-27') })
    const styles = [next, earlier, other].map(
      async (made) => (await program.ask('query', 'meetings.get', { id: made.id, asOf })).numbering,
    )
    expect(await Promise.all(styles)).toEqual(['japanese', null, null])
  })
})
