import { z } from 'zod'
import { type PaperFormat, paperFormats } from '../documents/paper-formats.ts'
import type { VersionStage } from '../domain/agenda-version.ts'
import { dayInput, idInput, type BodyRef, type MeetingRef, type PlanRef } from './common.ts'
import type { HouseStyle } from '../documents/house-style.ts'
import { logoOf } from '../documents/logo.ts'
import { dateStyles } from '../domain/date-style.ts'
import { marginWidths, typefaces } from '../documents/model.ts'
import { numberingStyles } from '../domain/agenda-numbering.ts'
import { command, query } from './define.ts'
import { dossierParts } from '../documents/dossier-parts.ts'
import { askedPaper, type LaidOutPaper } from './documents.ts'

/** A paper as a file. */
export interface PaperFile {
  /** Suggested file name without ending. */
  readonly fileName: string
  readonly format: PaperFormat | 'zip'
  /** The bytes, in base64: only JSON crosses. */
  readonly content: string
}

/** What papers can be about, for choosing among them. */
export interface PaperSubjects {
  readonly bodies: readonly {
    readonly body: BodyRef
    /** Newest first; of the body asked for, empty of all others, as are its plans. */
    readonly meetings: readonly MeetingRef[]
    readonly plans: readonly PlanRef[]
  }[]
}

/** An agenda's paper as it went out. */
export interface IssuedPaper {
  readonly id: number
  readonly stage: VersionStage
  /** The instant at which it was issued or recorded as held. */
  readonly takenAt: string
  readonly language: 'ja' | 'en' | 'both'
  /** Of the page, byte for byte. */
  readonly sha256: string
  /** False when what is stored is not what went out: somebody changed the file past the program. */
  readonly isIntact: boolean
}

/** All papers of a meeting in one. */
export interface Dossier {
  readonly title: string
  readonly fileName: string
  readonly papers: readonly LaidOutPaper[]
}

const dossierInput = z.strictObject({
  meetingId: idInput,
  language: z.enum(['en', 'ja', 'both']),
  parts: z.array(z.enum(dossierParts)).min(1).max(dossierParts.length),
})

/** What is done with papers, beside showing them. */
export const papersContract = {
  /** With the meetings and plans of one body: the one named, else the first. */
  subjects: query<PaperSubjects>()(z.strictObject({ asOf: dayInput, body: z.string().max(200).default('') })),
  /** How the office sets all its papers. */
  house: query<HouseStyle>()(z.strictObject({})),
  /** Errors: read-only. */
  setHouse: command<HouseStyle>()(
    z.strictObject({
      typeface: z.enum(typefaces).optional(),
      margins: z.enum(marginWidths).optional(),
      numbering: z.enum(numberingStyles).nullable().optional(),
      dates: z.enum(dateStyles).optional(),
      /** A PNG in base64, within `logoLimits`; null takes it off. */
      logo: z
        .string()
        .refine((png) => logoOf(png) !== null)
        .nullable()
        .optional(),
    }),
  ),
  /** The papers of a meeting one behind the other, a roster for each of its bodies. Errors: not-found. */
  dossier: query<Dossier>()(dossierInput),
  /** The same as one Word file, or each paper as a file of its own, Word and web page, in one zip. Errors: not-found. */
  dossierFile: query<PaperFile>()(dossierInput.extend({ form: z.enum(['docx', 'zip']) })),
  /** The papers of a meeting as they went out, oldest first. */
  issued: query<readonly IssuedPaper[]>()(z.strictObject({ meetingId: idInput })),
  /** One of them, byte for byte. Errors: not-found, file-changed. */
  issuedFile: query<PaperFile>()(z.strictObject({ id: idInput })),
  /** The bytes of a paper in one of its forms. Errors: those of the paper; no-such-form for a form that it has not. */
  file: query<PaperFile>()(z.strictObject({ paper: askedPaper, format: z.enum(paperFormats) })),
}
