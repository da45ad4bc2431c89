import { z } from 'zod'
import type { Bilingual } from '../domain/model.ts'
import type { FileTextState } from '../domain/vocabulary.ts'
import { idInput, revisionInput, textInput } from './common.ts'
import { command, query } from './define.ts'
import { maxFileBytes, maxPartBytes } from './file-limits.ts'
import type { CallError } from './transport.ts'

/** A paper of a meeting or plan: a numbered entry, with its file once there is one. */
export interface PaperView {
  readonly id: number
  readonly revision: number
  /** `1`, `1-2`; 資料 and 参考資料 are counted apart. */
  readonly number: string
  /** Given out with the agenda: the number stays. */
  readonly isNumberFixed: boolean
  readonly isReference: boolean
  /** A further part of the paper before it. */
  readonly isPart: boolean
  readonly title: Bilingual
  /** The agenda line it belongs to. */
  readonly itemId: number | null
  /** Null: the paper is planned and its file is still to come. */
  readonly file: {
    readonly name: string
    readonly byteCount: number
    /** As far as is known without reading it through: that is done when it is opened. */
    readonly state: 'present' | 'missing' | 'changed'
  } | null
}

export interface PapersScreen {
  /** As listed: papers first, those for reference after them. */
  readonly papers: readonly PaperView[]
  /** What the register's folder of files is called. */
  readonly folder: string
}

/** A file on its way into the register: kept until it is attached, given up, or the register closes. */
export interface IncomingFile {
  readonly upload: string
  readonly fileName: string
  readonly byteCount: number
}

/** What came of the files a user chose in the system's dialog. */
export interface ChosenFiles {
  readonly uploads: readonly IncomingFile[]
  readonly refused: readonly { readonly fileName: string; readonly error: CallError }[]
}

/** How a file was shown: in its program, in its folder (nothing that could run is opened), or saved by the browser. */
export interface ShownFile {
  readonly how: 'opened' | 'in-folder' | 'no-program' | 'saved'
}

/** What a paper belongs to. */
export const paperOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), id: idInput }),
  z.strictObject({ kind: z.literal('plan'), id: idInput }),
])
export type PaperOwner = z.output<typeof paperOwner>

export const uploadInput = z.string().regex(/^[0-9a-f-]{36}$/)

/** One part of a file, beside the contract because it is bytes; answered by `{ received }`, the bytes there so far. */
export const filePartSchema = z.strictObject({
  upload: uploadInput,
  /** Where in the file the part begins: parts come in order. */
  offset: z.int().min(0).max(maxFileBytes),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maxPartBytes, { error: 'at most 1 MiB' }),
})
export type FilePart = z.output<typeof filePartSchema>

const title = textInput(2000).nullable()

/** Whether a paper's file is found by its text. */
export interface PaperText {
  readonly id: number
  /** Null while the file is still to be read. */
  readonly state: FileTextState | null
}

export const attachmentsContract = {
  /** Errors: not-found. */
  list: query<PapersScreen>()(z.strictObject({ of: paperOwner })),
  /** What search can read of the papers' files; those without a file are left out. */
  texts: query<{ readonly texts: readonly PaperText[] }>()(z.strictObject({ of: paperOwner })),
  /** Announces a file whose parts follow. Nothing of the register is changed. Errors: bad-file-name, file-too-large, read-only, folder-not-writable, disk-full. */
  begin: command<IncomingFile>()(z.strictObject({ fileName: z.string().max(10_000), byteCount: z.int().min(0) })),
  /** Gives files up that were announced. */
  giveUp: command<{ readonly givenUp: number }>()(z.strictObject({ uploads: z.array(uploadInput).max(100) })),
  /** Attaches files that are whole, after the papers already there, titled by their names. Errors: not-found, file-unreadable (not whole). */
  add: command<{ readonly ids: readonly number[] }>()(
    z.strictObject({ of: paperOwner, uploads: z.array(uploadInput).min(1).max(100) }),
  ),
  /** Lists a paper whose file is still to come. Errors: not-found. */
  plan: command<{ readonly id: number }>()(z.strictObject({ of: paperOwner, titleEn: title, titleJa: title })),
  /** Gives a paper its file, or a newer one; the former is kept for undo. Errors: not-found, file-unreadable (not whole). */
  replaceFile: command<{ readonly revision: number }>()(z.strictObject({ id: idInput, upload: uploadInput })),
  /** Errors: not-found, stale-edit. */
  update: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({
        titleEn: title.optional(),
        titleJa: title.optional(),
        /** A line of the same meeting's agenda. */
        itemId: idInput.nullable().optional(),
        isReference: z.boolean().optional(),
        isPart: z.boolean().optional(),
      }),
    }),
  ),
  /** Puts all papers of an owner in an order, and says which are parts. Errors: not-found, stale-edit (other papers than these are there). */
  arrange: command<{ readonly arranged: true }>()(
    z.strictObject({ of: paperOwner, papers: z.array(z.strictObject({ id: idInput, isPart: z.boolean() })).max(1000) }),
  ),
  /** Their files stay, so that undo brings them back. Errors: not-found. */
  remove: command<{ readonly removed: number }>()(z.strictObject({ ids: z.array(idInput).min(1).max(100) })),
}
