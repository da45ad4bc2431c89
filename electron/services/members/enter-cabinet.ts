import { hasThing } from '../../../db/repositories/names.ts'
import { listPersons, listPostRecords } from '../../../db/repositories/people.ts'
import type { cabinetContract } from '../../../shared/contract/cabinet.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { foldPersonName } from '../../../shared/domain/same-person.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { holdFrom } from './edit-tenures.ts'
import { enterPerson, enterPost } from './enter-post.ts'
import { insertName } from './named.ts'

type Enter = typeof cabinetContract.enter

const isJapanese = (text: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

/** Enters a whole cabinet in one step. Errors: not-found, read-only. */
export async function enterCabinet(session: Session, input: ParsedInputOf<Enter>): Promise<OutputOf<Enter>> {
  return save(session, 'cabinet.enter', async (writer, tx) => {
    writer.about(formatDay(input.on, 'en', 'numeric'))
    const posts = await listPostRecords(tx)
    const persons = new Map((await listPersons(tx)).map((person) => [person.id, person]))
    const newPosts = new Map<string, number>()
    const newPersons = new Map<string, number>()
    let changed = 0

    for (const line of input.lines) {
      const words = line.postWords.trim()
      const name = worded(line.name)
      // A post or a person named twice in one list is entered once.
      const postId =
        line.postId ??
        newPosts.get(foldName(words)) ??
        (await enterPost(
          writer,
          tx,
          { ...bothLanguages(words), organizationId: null, standsAlone: true },
          input.on,
          input.isCabinet,
        ))
      if (line.postId === null) newPosts.set(foldName(words), postId)
      else if (!(await hasThing(tx, 'posts', postId))) throw new Refusal('not-found', { what: 'post', id: postId })
      const post = posts.find(({ id }) => id === postId)
      if (input.isCabinet && post !== undefined && !post.isCabinetPost)
        await writer.update('posts', postId, { is_cabinet_post: 1 })

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
      if (await holdFrom(writer, tx, postId, personId, input.on, line.nature)) changed += 1
    }
    for (const postId of input.ended) {
      if (!(await hasThing(tx, 'posts', postId))) throw new Refusal('not-found', { what: 'post', id: postId })
      if (await holdFrom(writer, tx, postId, null, input.on, 'holder')) changed += 1
    }
    return { changed, newPosts: newPosts.size, newPersons: newPersons.size }

    /** A reading or a romanised name the register did not have yet. */
    async function completePerson(
      person: NonNullable<ReturnType<typeof persons.get>>,
      { name, reading, romanized }: (typeof input.lines)[number],
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
  })
}

/** Words in the language they are written in. */
const bothLanguages = (words: string, romanized: string | null = null) =>
  isJapanese(words) ? { nameJa: words, nameEn: romanized } : { nameJa: null, nameEn: words }
