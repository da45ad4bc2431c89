import type { Bilingual } from '../domain/model.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { wordsOf } from './words.ts'

/** 警察庁 before 生活安全局長: the post behind its organization, unless the title names it itself. */
export function postInFull(seat: Pick<RosterSeat, 'post' | 'organization' | 'standsAlone'>, language: PaperLanguage): PaperText {
  const organization = organizationOver(seat)
  if (organization === null) return wordsOf(seat.post, language)
  return wordsOf(
    {
      ja: seat.post.ja === null ? null : [organization.ja, seat.post.ja].filter((words) => words !== null).join('　'),
      en: seat.post.en === null ? null : [seat.post.en, organization.en].filter((words) => words !== null).join(', '),
    },
    language,
  )
}

/** The organization a post is headed by; null where its title names it. */
export const organizationOver = ({
  organization,
  standsAlone,
}: Pick<RosterSeat, 'organization' | 'standsAlone'>): Bilingual | null =>
  organization === null || standsAlone ? null : organization.name
