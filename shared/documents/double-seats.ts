import type { RosterPlace } from '../domain/merge-rosters.ts'
import type { Bilingual } from '../domain/model.ts'
import type { BodyKind, Language } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import type { PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { inWords, wordsOf } from './words.ts'

/** A body as papers about its members name it. */
export interface RosterBody {
  readonly bodyId: number
  readonly name: Bilingual
  readonly kind: BodyKind
}

/** The post of a line with what else it names: the same person's further posts on the body, and the seats on the others of a joint session. */
export function postOfPlace(
  { seat, bodyId, doubles }: RosterPlace,
  bodies: readonly RosterBody[],
  language: PaperLanguage,
): PaperText {
  return inWords(wordsOf(seat.post, language), (post, inLanguage) => {
    const known = new Set([seat.postId])
    const further = doubles.flatMap((double) => {
      if (known.has(double.seat.postId)) return []
      known.add(double.seat.postId)
      return [nameIn(double.seat.post, inLanguage)]
    })
    const elsewhere = doubles.flatMap((double) => {
      const body = double.bodyId === bodyId ? undefined : bodies.find((one) => one.bodyId === double.bodyId)
      return body === undefined ? [] : [seatOn(body, double.seat.role, inLanguage)]
    })
    return [
      post,
      further.length === 0 ? '' : rosterPapersText[inLanguage].alsoPosts(further),
      elsewhere.length === 0 ? '' : documentsText[inLanguage].attendance.alsoOn([...new Set(elsewhere)]),
    ].join('')
  })
}

function seatOn(body: RosterBody, role: RosterPlace['seat']['role'], language: Language): string {
  const text = documentsText[language]
  return text.attendance.seatOn(nameIn(body.name, language), text.roster.roles(body.kind)[role])
}

const nameIn = (name: Bilingual, language: Language) => name[language] ?? name.ja ?? name.en ?? ''
