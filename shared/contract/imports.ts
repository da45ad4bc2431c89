import { z } from 'zod'
import { importVerdicts, type ImportVerdict, type ListKey, listKeys } from '../domain/list-keys.ts'
import { languages } from '../domain/vocabulary.ts'
import { uploadInput } from './attachments.ts'
import { idInput, textInput } from './common.ts'
import { command, query } from './define.ts'

/** What a file was found to be. */
export type ImportForm = 'table' | 'record' | 'calendar' | 'popolo' | 'register'

/** A file that was read and is kept in memory until it is taken in or put away. */
export interface ImportOpened {
  readonly form: ImportForm
  readonly fileName: string
  /** Null where the form has none of its own. */
  readonly encoding: string | null
  readonly sheets: readonly ImportSheet[]
  /** The register is empty: the file can be taken over whole, row by row, with its history. */
  readonly canRestore: boolean
}

export interface ImportSheet {
  readonly name: string
  readonly rows: number
  /** The heads with the first values under each. */
  readonly columns: readonly { readonly head: string; readonly samples: readonly string[] }[]
  /** What the sheet seems to hold, as remembered or by its heads. */
  readonly list: ListKey | null
  readonly mapping: readonly (string | null)[]
  readonly isRemembered: boolean
}

export interface ImportPreview {
  readonly counts: Readonly<Record<ImportVerdict, number>>
  /** How many rows would be written as things stand. */
  readonly taken: number
  /** The rows asked for. */
  readonly rows: readonly ImportRow[]
  readonly total: number
  readonly words: readonly UnknownWord[]
  /** What holds for the file as a whole, in words. */
  readonly remarks: readonly string[]
  /** Nothing can be taken in before these are mended, in words. */
  readonly blocked: readonly string[]
  /** The columns of the list, for the choice of what each column of the file is. */
  readonly columns: readonly { readonly key: string; readonly head: string; readonly isRequired: boolean }[]
}

export interface ImportRow {
  readonly ref: string
  /** Where it stands in the file: `L54`, `12`. */
  readonly line: string
  /** What it is, in words: "Meeting". */
  readonly thing: string
  readonly title: string
  readonly verdict: ImportVerdict
  readonly isTaken: boolean
  /** Whether a person may say that it is taken or left. */
  readonly canTake: boolean
  readonly fields: readonly ImportField[]
  /** Problems and doubts, in words. */
  readonly notes: readonly string[]
  /** What it may be. */
  readonly choices: readonly ImportChoice[]
  readonly chosen: string | null
}

export interface ImportField {
  readonly key: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  readonly isTaken: boolean
  /** Fields of what is there can be left one by one. */
  readonly canLeave: boolean
  readonly isWrong: boolean
}

export interface ImportChoice {
  readonly value: string
  readonly label: string
}

/** A name in the file that the register does not know, or of which it knows several, once for all rows. */
export interface UnknownWord {
  readonly list: ListKey
  readonly listName: string
  readonly text: string
  readonly count: number
  readonly isAmbiguous: boolean
  readonly choices: readonly { readonly id: number; readonly label: string }[]
  readonly chosen: number | 'new' | null
  /** It may be entered as a new thing under these very words. */
  readonly canBeNew: boolean
  /** The answer can be kept as another name of the thing, so that it is known next time. */
  readonly canLearn: boolean
}

export interface ImportDone {
  readonly created: number
  readonly changed: number
  readonly learned: number
  /** Rows that were left because something about them is wrong. */
  readonly left: number
  /** Told line by line, as `honbu import` prints it. */
  readonly lines: readonly string[]
}

export interface ImportProgress {
  readonly phase: 'reading' | 'comparing' | 'writing' | 'none'
  /** 0 to 1. */
  readonly share: number
}

const jobInput = z.uuid()
const refInput = z.string().min(1).max(200)

export const answersInput = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        ref: refInput,
        take: z.boolean().optional(),
        /** One of the row's choices. */
        is: z.string().max(300).optional(),
        /** Fields that stay as they are. */
        without: z.array(z.string().max(100)).max(100).optional(),
      }),
    )
    .max(20_000),
  words: z
    .array(
      z.strictObject({
        list: z.enum(listKeys),
        text: textInput(2000),
        /** `new`: a post that is entered under these words. */
        id: idInput.or(z.literal('new')),
        learn: z.boolean(),
      }),
    )
    .max(5000),
  /** Verdicts of which nothing is taken unless a row says so. */
  leave: z.array(z.enum(importVerdicts)),
})
export type ImportAnswers = z.output<typeof answersInput>

const aspect = {
  job: jobInput,
  /** For tables: what a sheet holds. Null: as found. */
  table: z
    .strictObject({
      sheet: z.int().min(0).max(1000),
      list: z.enum(listKeys),
      columns: z.array(z.string().max(100).nullable()).max(1000),
    })
    .nullable(),
  answers: answersInput,
  language: z.enum(languages),
}
export const importAspect = z.strictObject(aspect)
export type ImportAspect = z.output<typeof importAspect>

export const importsContract = {
  /** Reads a file that has come in. Errors: not-found, unreadable-text, unreadable-table, nothing-found, cancelled, read-only. */
  open: command<ImportOpened>()(z.strictObject({ job: jobInput, upload: uploadInput, language: z.enum(languages) })),
  /** What taking it in would do. Errors: not-found, cancelled. */
  preview: query<ImportPreview>()(
    z.strictObject({ ...aspect, show: z.enum([...importVerdicts, 'all']), from: z.int().min(0), count: z.int().min(1).max(500) }),
  ),
  /** Takes in what is taken, as one change. Errors: not-found, import-problems, cancelled, read-only. */
  accept: command<ImportDone>()(importAspect),
  /** Takes a whole exported register over into an empty one. Errors: not-found, not-allowed, newer-register, import-problems. */
  restore: command<ImportDone>()(z.strictObject({ job: jobInput, language: z.enum(languages) })),
  /** The whole preview as a table to be kept, in comma-separated form. Errors: not-found. */
  report: query<{ readonly fileName: string; readonly text: string }>()(importAspect),
  /** What columns with these heads would be in a list. */
  columns: query<{ readonly mapping: readonly (string | null)[] }>()(
    z.strictObject({ list: z.enum(listKeys), heads: z.array(z.string().max(200)).max(1000) }),
  ),
  progress: query<ImportProgress>()(z.strictObject({ job: jobInput })),
  /** Stops what is being done; nothing was changed then. */
  stop: command<{ readonly stopped: boolean }>()(z.strictObject({ job: jobInput })),
  /** Forgets the file. */
  close: command<{ readonly closed: boolean }>()(z.strictObject({ job: jobInput })),
}
