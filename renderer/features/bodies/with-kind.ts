import { bodyKindInWords } from '../../../shared/domain/kinds-in-words.ts'
import { blankBody } from './blank-body.ts'
import type { BodyValues } from './body-fields.tsx'

/** The values of a new body after a change: its kind goes along with what its name says, until somebody chooses another. */
export function withKind(before: BodyValues, change: Partial<BodyValues>): BodyValues {
  const now = { ...before, ...change }
  const isFollowing = before.kind === (kindIn(before) ?? blankBody.kind)
  const named = kindIn(now)
  return change.kind === undefined && isFollowing && named !== null ? { ...now, kind: named } : now
}

/** The kind that the name says; null: none. */
function kindIn({ nameJa, nameEn }: BodyValues) {
  const kind = bodyKindInWords(nameJa ?? nameEn ?? '')
  return kind === 'other' ? null : kind
}
