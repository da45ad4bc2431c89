import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import type { OutlineProblem } from '../domain/plan-outline.ts'
import type { TreeChange } from '../domain/tree-difference.ts'
import { type ItemStatus, planItemKinds, type PlanItemKind } from '../domain/vocabulary.ts'
import {
  type BodyRef,
  idInput,
  keyInput,
  type MeetingRef,
  type OpenQuestion,
  type OrganizationRef,
  partialDateInput,
  type PlanRef,
  revisionInput,
  type SeenAt,
  textInput,
  stayInput,
} from './common.ts'
import { command, query } from './define.ts'
import { type ItemColumn, itemColumns } from './item-columns.ts'

/** An item of a plan as its editor shows it. Nested items follow their parent; `depth` counts from 0. */
export interface PlanItemLine {
  readonly id: number
  readonly revision: number
  readonly parentId: number | null
  readonly depth: number
  readonly kind: PlanItemKind
  /** As printed: '1', '(2)', 'ア'. */
  readonly number: string | null
  readonly title: Name
  readonly body: Bilingual
  readonly deadline: PartialDate | null
  readonly targetValue: number | null
  readonly targetUnit: string | null
  readonly tags: readonly string[]
  readonly note: string | null
  readonly responsible: readonly OrganizationRef[]
  readonly supporting: readonly OrganizationRef[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
  /** Follow-ups recorded for it: they go with it when it is removed. */
  readonly statusCount: number
  /** What was reported last by the as-of day; null: nothing ever. */
  readonly lastStatus: { readonly status: ItemStatus; readonly on: IsoDate } | null
  /** Whether a status is reported of the item itself; else it is a heading over others. */
  readonly isReportable: boolean
}

/** An organization one may name, under its names of the plan's day; `names` are all it ever had. */
export interface OrganizationChoice extends OrganizationRef {
  readonly names: readonly string[]
  /** False when it was not in being on the plan's day. */
  readonly isOfThatDay: boolean
}

export interface PlanRevisionView {
  readonly number: number
  readonly adoptedOn: PartialDate | null
  readonly adoptedAt: MeetingRef | null
  readonly note: string | null
  readonly itemCount: number
}

export interface PlanItemsScreen {
  readonly plan: PlanRef
  readonly body: BodyRef
  /** The plan's own day: under whose names organizations stand, and before which no deadline makes sense. */
  readonly on: IsoDate
  /** Oldest first; empty while the plan was never revised. */
  readonly revisions: readonly PlanRevisionView[]
  /** The revision shown; null where there is none. */
  readonly shown: number | null
  /** Older revisions are only read. */
  readonly isCurrent: boolean
  readonly items: readonly PlanItemLine[]
  readonly organizations: readonly OrganizationChoice[]
}

/** An organization named in a text, and which one it is; null: the register does not know, or more than one bears the name. */
export interface NamedOrganization {
  readonly words: string
  readonly id: number | null
  readonly isAmbiguous: boolean
}

/** An item as a text or table sets it out, before it is taken in. */
export interface ProposedItem {
  /** In the text or table, from 1. */
  readonly line: number
  readonly depth: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Bilingual
  readonly body: Bilingual
  readonly deadline: PartialDate | null
  readonly targetValue: number | null
  readonly targetUnit: string | null
  readonly tags: readonly string[]
  readonly responsible: readonly NamedOrganization[]
  readonly supporting: readonly NamedOrganization[]
}

export type ProposalProblem =
  | OutlineProblem
  | { readonly code: 'unknown-organization'; readonly line: number; readonly words: string; readonly isAmbiguous: boolean }
  | { readonly code: 'deadline-unreadable'; readonly line: number; readonly words: string }
  | { readonly code: 'deadline-before-plan'; readonly line: number; readonly words: string }
  | { readonly code: 'kind-unknown'; readonly line: number; readonly words: string }
  | { readonly code: 'target-unreadable'; readonly line: number; readonly words: string }
  | { readonly code: 'row-without-title'; readonly line: number }
  | { readonly code: 'quote-open'; readonly line: number }

export interface ItemsProposal {
  readonly form: 'outline' | 'table'
  readonly items: readonly ProposedItem[]
  readonly problems: readonly ProposalProblem[]
  /** What stands before the first item of a text; it is no item. */
  readonly preamble: string | null
  /** Of a table: its heads, and what each was taken for. */
  readonly columns: readonly { readonly head: string; readonly is: ItemColumn | null }[]
}

const itemPatch = z.strictObject({
  kind: z.enum(planItemKinds).optional(),
  number: textInput(100).nullable().optional(),
  titleEn: textInput(10_000).nullable().optional(),
  titleJa: textInput(10_000).nullable().optional(),
  bodyEn: textInput(100_000).nullable().optional(),
  bodyJa: textInput(100_000).nullable().optional(),
  deadline: partialDateInput.nullable().optional(),
  targetValue: z.number().nullable().optional(),
  targetUnit: textInput(100).nullable().optional(),
  tags: z.array(textInput(100)).max(50).optional(),
  note: textInput(20_000).nullable().optional(),
  responsibleIds: z.array(idInput).max(100).optional(),
  supportingIds: z.array(idInput).max(100).optional(),
})
export type PlanItemPatch = z.input<typeof itemPatch>

/** An item by its id, or one added earlier in the same command by the name the caller gave it. */
const itemRef = z.union([idInput, z.string().min(1).max(60)])

/** One step of `planItems.edit`. `parent` null: top level; `before` null: last below its parent. */
const itemEdit = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    name: z.string().min(1).max(60),
    parent: itemRef.nullable(),
    before: itemRef.nullable(),
    patch: itemPatch,
    /** Organizations the text named and the register does not know: each becomes an open question on the item. */
    unknownOrganizations: z.array(textInput(200)).max(100).optional(),
  }),
  z.strictObject({ act: z.literal('change'), item: itemRef, revision: revisionInput, patch: itemPatch }),
  z.strictObject({ act: z.literal('move'), item: itemRef, parent: itemRef.nullable(), before: itemRef.nullable() }),
  /** Nested items go with it. */
  z.strictObject({ act: z.literal('remove'), item: itemRef }),
  /** The item becomes two: `patch` is what it keeps, `rest` the words of the new one right behind it, which answers to the same organizations. */
  z.strictObject({
    act: z.literal('split'),
    item: itemRef,
    revision: revisionInput,
    name: z.string().min(1).max(60),
    patch: itemPatch,
    rest: itemPatch,
  }),
  /** The item takes in another: its nested items, organizations, follow-ups and measures; `patch` is what changes of its own words. */
  z.strictObject({
    act: z.literal('merge'),
    item: itemRef,
    revision: revisionInput,
    from: itemRef,
    fromRevision: revisionInput,
    patch: itemPatch,
  }),
])
export type PlanItemEdit = z.input<typeof itemEdit>

/** What the editor must know after its steps: the ids of the items added, by name, and the revision of every item of the plan. */
export interface EditedItems {
  readonly ids: Readonly<Record<string, number>>
  readonly revisions: readonly { readonly id: number; readonly revision: number }[]
}

/** A file, or words typed or pasted. */
const proposalSource = z.union([
  z.strictObject({ text: textInput(4_000_000) }),
  z.strictObject({ fileName: z.string().min(1).max(300), base64: z.base64().max(12_000_000) }),
])

export const planItemsContract = {
  /** The items of a plan, of the newest revision or of the one numbered. Errors: not-found. */
  list: query<PlanItemsScreen>()(z.strictObject({ plan: keyInput, revision: z.int().min(1).nullable().default(null) })),
  /** How a text or table would be read, without taking anything in. Errors: not-found, unreadable-text, nothing-found. */
  propose: query<ItemsProposal>()(
    z.strictObject({
      plan: keyInput,
      source: proposalSource,
      /** Of a table: what each column is, in order; null: as their heads say. */
      columns: z.array(z.enum(itemColumns).nullable()).max(100).nullable().default(null),
      /** The language of a text that does not show it. */
      language: z.enum(['en', 'ja']),
    }),
  ),
  /** How one revision differs from an earlier one, in reading order. Errors: not-found. */
  compare: query<{ readonly changes: readonly TreeChange[] }>()(
    z.strictObject({ plan: keyInput, from: z.int().min(1), to: z.int().min(1) }),
  ),
  /**
   * What an editor does in one step (a paste, an import, a split, several items moved together), taken back by one undo. Revisions are
   * those before the command. Errors: not-found, stale-edit, not-allowed (under itself, deeper than eight); nothing is changed then.
   */
  edit: command<EditedItems>()(z.strictObject({ plan: keyInput, edits: z.array(itemEdit).min(1).max(6000), stay: stayInput })),
}
