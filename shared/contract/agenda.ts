import { z } from 'zod'
import type { Bilingual } from '../domain/model.ts'
import { itemKinds, type ItemKind, languages, outcomes } from '../domain/vocabulary.ts'
import { command, query } from './define.ts'
import { idInput, type PlanRef, revisionInput, type SeriesRef, textInput, stayInput } from './common.ts'

/** A line the precedent proposes, or one it considered and left out. `key` names it for `agenda.accept`. */
export interface ProposedLine {
  readonly key: string
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly title: Bilingual
  readonly plans: readonly PlanRef[]
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  readonly reasons: readonly Bilingual[]
  /** The line of the agenda that says the same already; null: it has none. */
  readonly itemId: number | null
  /** Where it lies on the body's shelf: taking it over takes it from there. Null: it does not. */
  readonly shelfItemId: number | null
}

const title = textInput(10_000)

const itemPatch = z.strictObject({
  kind: z.enum(itemKinds).optional(),
  isHeading: z.boolean().optional(),
  titleEn: title.nullable().optional(),
  titleJa: title.nullable().optional(),
  /** Somebody looked at the title of this language and lets it stand: it is to be checked no more. */
  titleChecked: z.enum(languages).optional(),
  fiscalYear: z.int().min(1868).max(2999).nullable().optional(),
  seriesId: idInput.nullable().optional(),
  /** All plans the line points to, in order. */
  planIds: z.array(idInput).max(50).optional(),
  coversMore: z.boolean().optional(),
  presenterOrganizationId: idInput.nullable().optional(),
  minutes: z.int().min(0).max(1440).nullable().optional(),
  internalNote: textInput(20_000).nullable().optional(),
  outcome: z.enum(outcomes).nullable().optional(),
  outcomeNote: textInput(20_000).nullable().optional(),
})

const editPatch = itemPatch.extend({
  /**
   * Enters the plan that the line speaks of, of the meeting's leading body, and links it; adopted at this meeting unless the line reports
   * on it. Both names null: as the line names the plan of its series and year.
   */
  newPlan: z.strictObject({ nameEn: textInput(1000).nullable(), nameJa: textInput(1000).nullable() }).optional(),
})

/** A line of the agenda by its id, or one added earlier in the same command by the name the caller gave it. */
const lineRef = z.union([idInput, z.string().min(1).max(60)])

/** One step of `agenda.edit`. `parent` null: top level; `before` null: last below its parent. */
const lineEdit = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    name: z.string().min(1).max(60),
    parent: lineRef.nullable(),
    before: lineRef.nullable(),
    patch: editPatch,
  }),
  z.strictObject({ act: z.literal('change'), line: lineRef, revision: revisionInput, patch: editPatch }),
  z.strictObject({ act: z.literal('move'), line: lineRef, parent: lineRef.nullable(), before: lineRef.nullable() }),
  /** Nested lines go with it. */
  z.strictObject({ act: z.literal('remove'), line: lineRef }),
])

export type LineEdit = z.input<typeof lineEdit>

export type LinePatch = z.input<typeof editPatch>

/** What the editor must know after its steps: the ids of the lines added, by name, and the revision of every line of the agenda. */
export interface EditedAgenda {
  readonly ids: Readonly<Record<string, number>>
  readonly revisions: readonly { readonly id: number; readonly revision: number }[]
}

export const agendaContract = {
  /** Drafts from what lies before the meeting's day. Errors: not-found. */
  propose: query<{ readonly lines: readonly ProposedLine[]; readonly leftOut: readonly ProposedLine[] }>()(
    z.strictObject({ meetingId: idInput }),
  ),
  /** Puts proposed lines on the agenda, in the order proposed, after the lines already there. Errors: not-found, conflict (the proposal changed). */
  accept: command<{ readonly ids: readonly number[] }>()(
    z.strictObject({ meetingId: idInput, keys: z.array(z.string().max(500)).min(1).max(500) }),
  ),
  /** Errors: not-found. */
  add: command<{ readonly id: number; readonly revision: number }>()(
    z.strictObject({
      meetingId: idInput,
      /** Goes right after this line, on its level; null: at the end. */
      afterId: idInput.nullable().default(null),
      patch: itemPatch.default({}),
    }),
  ),
  /**
   * What an editor does in one step (a paste, a split line, several lines moved together), taken back by one undo. Revisions are
   * those before the command. Errors: not-found, stale-edit, not-allowed (under itself, or deeper than ten; a new plan without a name), conflict (the
   * series has a plan of that year); nothing is changed then.
   */
  edit: command<EditedAgenda>()(
    z.strictObject({ meetingId: idInput, edits: z.array(lineEdit).min(1).max(500), stay: stayInput }),
  ),
  /** Errors: not-found, stale-edit. */
  update: command<{ readonly revision: number }>()(z.strictObject({ id: idInput, revision: revisionInput, patch: itemPatch })),
  /** Moves a line with its nested lines: under `parentId` (null: top level), before `beforeId` (null: last). Errors: not-found, not-allowed (under itself, or deeper than ten). */
  move: command<{ readonly moved: true }>()(
    z.strictObject({ id: idInput, parentId: idInput.nullable(), beforeId: idInput.nullable() }),
  ),
  /** Removes lines with their nested lines. Errors: not-found. */
  remove: command<{ readonly removed: number }>()(z.strictObject({ ids: z.array(idInput).min(1).max(500) })),
}
