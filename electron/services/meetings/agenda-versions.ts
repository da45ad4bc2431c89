import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Writer } from '../../../db/history/writer.ts'
import type { SnapshotRecord } from '../../../db/repositories/agenda-snapshots.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import { numberingStyles } from '../../../shared/domain/agenda-numbering.ts'
import type { AgendaVersion, VersionLine, VersionStage } from '../../../shared/domain/agenda-version.ts'
import { type IsoDate, isIsoDate } from '../../../shared/domain/calendar.ts'
import { canonicalJson } from '../../../shared/domain/canonical-json.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { itemKinds, outcomes } from '../../../shared/domain/vocabulary.ts'

/** A line as a version keeps it: what its paper prints, under the names of the meeting's day, without internal notes. */
export function versionLine(line: AgendaLine): VersionLine {
  return {
    id: line.id,
    parentId: line.parentId,
    number: line.number,
    kind: line.kind,
    title: words(line.title),
    fiscalYear: line.fiscalYear,
    plans: line.plans.map((plan) => words(plan.name)),
    presenter: line.presenter === null ? null : words(line.presenter.name),
    outcome: line.outcome,
    outcomeNote: line.outcomeNote,
  }
}

/** A name without what only the register knows of it. */
const words = ({ en, ja }: Bilingual): Bilingual => ({ en, ja })

/** Keeps a version for good: nothing changes it, and only an undo of the command takes it away. Answers with its id. */
export async function keepVersion(
  writer: Writer,
  meetingId: number,
  stage: VersionStage,
  takenAt: string,
  version: AgendaVersion,
): Promise<number> {
  const content = canonicalJson(version)
  return writer.insert('agenda_snapshots', { meeting_id: meetingId, stage, taken_at: takenAt, content, sha256: digest(content) })
}

/** A version as it was kept; `isIntact` tells whether the text is still the one of which the digest was taken. */
export function readVersion(record: SnapshotRecord): { readonly version: AgendaVersion; readonly isIntact: boolean } {
  return { version: stored.parse(JSON.parse(record.content)), isIntact: digest(record.content) === record.sha256 }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value))
const bilingual = z.object({ en: z.string().nullable(), ja: z.string().nullable() })
const time = z.string().nullable()

const stored: z.ZodType<AgendaVersion> = z.object({
  takenOn: day,
  head: z.object({
    bodies: z.array(z.object({ name: bilingual, ordinal: z.int().nullable(), meetingLabel: bilingual.nullable() })),
    date: day,
    startsAt: time,
    endsAt: time,
    place: bilingual.nullable(),
    chair: bilingual.nullable(),
  }),
  numbering: z.enum(numberingStyles).nullable(),
  lines: z.array(
    z.object({
      id: z.int(),
      parentId: z.int().nullable(),
      number: z.string().nullable(),
      kind: z.enum(itemKinds),
      title: bilingual,
      fiscalYear: z.int().nullable(),
      plans: z.array(bilingual),
      presenter: bilingual.nullable(),
      outcome: z.enum(outcomes).nullable(),
      outcomeNote: z.string().nullable(),
    }),
  ),
  papers: z.array(z.object({ number: z.string(), isReference: z.boolean(), title: bilingual, itemId: z.int().nullable() })),
})
