import { z } from 'zod'
import type { PlacedOrganization } from '../domain/organization-order.ts'
import { languages, namedThings, nameKinds } from '../domain/vocabulary.ts'
import { asOfInput, dayInput, idInput, type OrganizationRef, revisionInput, textInput } from './common.ts'
import { command, query } from './define.ts'
import { dates, type PostRef, words } from './directory-things.ts'
import { organizationsContract } from './organizations.ts'
import { personsContract } from './persons.ts'
import { postsContract } from './posts.ts'

const named = z.enum(namedThings)

/** Organizations, posts and persons, and what is alike about the three. */
export const directoryContract = {
  ...organizationsContract,
  ...postsContract,
  ...personsContract,
  /**
   * What fields offer: organizations and posts that exist or once existed, under the names of the day, in protocol and in the office's order.
   * Persons come by pages.
   */
  choices: query<{
    readonly organizations: readonly (OrganizationRef & PlacedOrganization)[]
    readonly posts: readonly PostRef[]
  }>()(asOfInput),
  /** Removes what nothing hangs on. Errors: not-found, not-allowed (in-use), read-only. */
  remove: command<{ readonly removed: true }>()(z.strictObject({ of: z.enum(['organization', 'post', 'person']), id: idInput })),
  /** One name, made (id null) or corrected. Errors: not-found, stale-edit, not-allowed (name-reversed), read-only. */
  setName: command<{ readonly id: number }>()(
    z.strictObject({
      of: named,
      ownerId: idInput,
      id: idInput.nullable(),
      revision: revisionInput.nullable().default(null),
      language: z.enum(languages),
      name: textInput(1000).refine((name) => name.trim() !== '', { error: 'a name' }),
      reading: words,
      kind: z.enum(nameKinds),
      ...dates,
      knownOn: dayInput.nullable().default(null),
      confirmed: z.boolean().default(true),
    }),
  ),
  /** Errors: not-found, not-allowed (last-name), read-only. */
  removeName: command<{ readonly removed: true }>()(z.strictObject({ of: named, id: idInput })),
  /**
   * A new official name from a day: the one before ends the day before. Left out languages keep their name. Errors: not-found,
   * not-allowed (nothing-new), read-only.
   */
  rename: command<{ readonly renamed: true }>()(
    z.strictObject({ of: named, ownerId: idInput, on: dayInput, nameJa: words, readingJa: words, nameEn: words }),
  ),
}
