import type { MemberProposal } from '../../../../shared/contract/start.ts'
import type { InputAt } from '../../../data/contract-paths.ts'

/** Where a new post belongs: known by its id, new by its name, or nowhere. */
export type Ministry = { readonly id: number } | { readonly words: string } | null

/** The ministry that a line is proposed with. */
export function ministryOf({ organization }: MemberProposal): Ministry {
  if (organization === null) return null
  return organization.id === null ? { words: organization.words } : { id: organization.id }
}

/** A line as it is entered, with the ministry chosen for it; undefined: the one proposed. */
export function settledMember(
  line: MemberProposal,
  chosen: Ministry | undefined,
): InputAt<'start.enterMembers'>['lines'][number] {
  const ministry = chosen === undefined ? ministryOf(line) : chosen
  const { role, post, name, isVacant, reading, romanized, nature, person } = line
  return {
    role,
    postId: post?.id ?? null,
    postWords: ministry === null ? line.title : line.postWords,
    organizationId: ministry !== null && 'id' in ministry ? ministry.id : null,
    newOrganization: ministry !== null && 'words' in ministry ? ministry.words : null,
    // A title that does not say its ministry is printed under it.
    standsAlone: ministry === null || (line.organization !== null && line.standsAlone),
    name,
    isVacant,
    reading,
    romanized,
    nature,
    personId: person?.id ?? null,
  }
}
