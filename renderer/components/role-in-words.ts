import type { BodyKind, Language, SeatRole } from '../../shared/domain/vocabulary.ts'
import { documentsText } from '../../shared/text/documents-text.ts'
import { vocabularyText } from '../../shared/text/vocabulary-text.ts'

/** The role of one seat. In Japanese headquarters and meetings have words of their own; papers head groups in the English plural. */
export function roleInWords(kind: BodyKind, role: SeatRole, language: Language): string {
  return language === 'ja' ? documentsText.ja.roster.roles(kind)[role] : vocabularyText.en.seatRole[role]
}
