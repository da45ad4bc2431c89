import type { Writer } from '../../../db/history/writer.ts'
import { hasThing } from '../../../db/repositories/names.ts'
import { listPersons, listPostRecords } from '../../../db/repositories/people.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { organizationKindOf } from '../../../shared/domain/post-title.ts'
import { foldPersonName } from '../../../shared/domain/same-person.ts'
import type { TenureNature } from '../../../shared/domain/vocabulary.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { insertOrganization } from './edit-directory.ts'
import { holdFrom } from './edit-tenures.ts'
import { enterPerson, enterPost } from './enter-post.ts'
import { insertName, type Tx } from './named.ts'

/** A line of a list as people settled it. */
export interface SettledLine {
  /** Null: a post that is new. */
  readonly postId: number | null
  readonly postWords: string
  /** The ministry of a post that is new, known or new by its name; left out: none. */
  readonly organizationId?: number | null
  readonly newOrganization?: string | null
  /** False: a roster prints the ministry before the post. */
  readonly standsAlone?: boolean
  /** Null: nobody is named. */
  readonly name: string | null
  /** Nobody holds the post. */
  readonly isVacant?: boolean
  readonly reading: string | null
  readonly romanized: string | null
  readonly nature: TenureNature
  /** Null: a person who is new. */
  readonly personId: number | null
}

export interface LinesToEnter {
  readonly on: IsoDate
  readonly lines: readonly SettledLine[]
  /** The posts are those of the Cabinet. */
  readonly isCabinet: boolean
  /** A line that names nobody says nothing of who holds the post, and leaves it as it is. */
  readonly leavesUnnamed?: boolean
}

export interface EnteredLines {
  /** Of each line. */
  readonly postIds: readonly number[]
  readonly changed: number
  readonly newPosts: number
  readonly newPersons: number
}

const isJapanese = (text: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

/** Enters posts and persons of a list where they are new, and who holds which post from the day. Throws Refusal 'not-found'. */
export async function enterLines(writer: Writer, tx: Tx, input: LinesToEnter): Promise<EnteredLines> {
  const posts = await listPostRecords(tx)
  const persons = new Map((await listPersons(tx)).map((person) => [person.id, person]))
  const newPosts = new Map<string, number>()
  const newPersons = new Map<string, number>()
  const newOrganizations = new Map<string, number>()
  const postIds: number[] = []
  let changed = 0

  for (const line of input.lines) {
    const words = line.postWords.trim()
    const name = worded(line.name)
    // A post or a person named twice in one list is entered once.
    const postId =
      line.postId ??
      newPosts.get(keyOf(line)) ??
      (await enterPost(
        writer,
        tx,
        { ...bothLanguages(words), organizationId: await organizationOf(line), standsAlone: line.standsAlone ?? true },
        input.on,
        input.isCabinet,
      ))
    if (line.postId === null) newPosts.set(keyOf(line), postId)
    else if (!(await hasThing(tx, 'posts', postId))) throw new Refusal('not-found', { what: 'post', id: postId })
    const post = posts.find(({ id }) => id === postId)
    if (input.isCabinet && post !== undefined && !post.isCabinetPost) await writer.update('posts', postId, { is_cabinet_post: 1 })
    postIds.push(postId)

    let personId: number | null = null
    if (name !== null) {
      const key = foldPersonName(name, isJapanese(name) ? 'ja' : 'en')
      const known = line.personId ?? newPersons.get(key) ?? null
      const given =
        known === null
          ? { ...bothLanguages(name, worded(line.romanized)), readingJa: isJapanese(name) ? worded(line.reading) : null }
          : { id: known }
      personId = await enterPerson(writer, tx, given)
      if (known === null) newPersons.set(key, personId)
      const person = line.personId === null ? undefined : persons.get(line.personId)
      if (person !== undefined) await completePerson(person, line)
    }
    if (personId === null && input.leavesUnnamed === true && line.isVacant !== true) continue
    if (await holdFrom(writer, tx, postId, personId, input.on, line.nature)) changed += 1
  }
  return { postIds, changed, newPosts: newPosts.size, newPersons: newPersons.size }

  /** The ministry of a new post; one that is new itself is entered once for all its posts. */
  async function organizationOf({ organizationId, newOrganization }: SettledLine): Promise<number | null> {
    const words = worded(newOrganization ?? null)
    if (organizationId !== undefined && organizationId !== null) return organizationId
    if (words === null) return null
    const known = newOrganizations.get(foldName(words))
    if (known !== undefined) return known
    const names = bothLanguages(words)
    const id = await insertOrganization(writer, tx, { ...names, kind: organizationKindOf(words), parentId: null, founded: null })
    newOrganizations.set(foldName(words), id)
    return id
  }

  /** A reading or a romanised name the register did not have yet. */
  async function completePerson(
    person: NonNullable<ReturnType<typeof persons.get>>,
    { name, reading, romanized }: SettledLine,
  ): Promise<void> {
    const kana = worded(reading)
    const ja = person.names.find(
      (one) => one.language === 'ja' && foldPersonName(one.name, 'ja') === foldPersonName(name ?? '', 'ja'),
    )
    if (kana !== null && ja !== undefined && ja.reading === null) await writer.update('person_names', ja.id, { reading: kana })
    const latin = worded(romanized)
    if (latin !== null && !person.names.some(({ language }) => language === 'en')) {
      await insertName(writer, 'person', person.id, { language: 'en', name: latin })
    }
  }
}

/** By what a new post is one and the same: posts of one title may belong to several ministries. */
const keyOf = ({ postWords, organizationId, newOrganization }: SettledLine) =>
  `${organizationId ?? foldName(newOrganization ?? '')} ${foldName(postWords.trim())}`

/** Words in the language they are written in. */
const bothLanguages = (words: string, romanized: string | null = null) =>
  isJapanese(words) ? { nameJa: words, nameEn: romanized } : { nameJa: null, nameEn: words }
