import type { PartialDate } from '../../shared/domain/calendar.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import type { Bilingual } from '../../shared/domain/model.ts'

/** What can be found, one kind for each table of things; their order is part of every document's id, so a new kind stands last. */
export const documentKinds = [
  'body',
  'meeting',
  'agenda-item',
  'plan',
  'plan-item',
  'post',
  'person',
  'organization',
  'measure',
  'indicator',
  'attachment',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** One thing as search knows it. */
export interface SearchDocument {
  readonly kind: DocumentKind
  readonly subjectId: number
  /** The date by which it is sorted and shown; null for what has none. */
  readonly on: PartialDate | null
  /** Meetings have none of their own: they are called by their number. */
  readonly title: Bilingual
  /** Every text it is found by, folded, a line each: no match runs from one into the next. */
  readonly folded: string
}

/** What is known of a thing before its texts are folded. */
export interface Findable extends Omit<SearchDocument, 'kind' | 'folded'> {
  readonly texts: readonly (string | null)[]
}

/** Folds a thing's texts, each once. */
export function documentOf(kind: DocumentKind, { subjectId, on, title, texts }: Findable): SearchDocument {
  const lines = new Set(texts.map((text) => (text === null ? '' : foldText(text))))
  lines.delete('')
  return { kind, subjectId, on, title, folded: [...lines].join('\n') }
}
