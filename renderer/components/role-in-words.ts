import type { BodyKind, Language, SeatRole } from '../../shared/domain/vocabulary.ts'
import { documentsText } from '../../shared/text/documents-text.ts'

/** The role of one seat, as the papers of a body of that kind call it. */
export function roleInWords(kind: BodyKind, role: SeatRole, language: Language): string {
  return documentsText[language].roster.roles(kind, 1)[role]
}
