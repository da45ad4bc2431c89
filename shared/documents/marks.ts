import type { IsoDate } from '../domain/calendar.ts'
import type { DocumentsText } from '../text/documents-text.ts'
import type { Mark, PaperDocument, PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { figures } from './numbering.ts'
import { paperDate } from './paper-date.ts'
import type { DateStyle } from '../domain/date-style.ts'
import { say } from './words.ts'

/** 案: not issued yet. */
export function draftMark(language: PaperLanguage): Mark {
  return { kind: 'draft', text: say(language, (text) => text.marks.draft) }
}

/** The day on which an issued paper went out. */
export function issuedMark(on: IsoDate, language: PaperLanguage, style?: DateStyle): Mark {
  return { kind: 'issued', text: say(language, (text, inLanguage) => text.marks.issued(paperDate(on, inLanguage, style))) }
}

/** The agenda as held, with what came of its items. */
export function resultsMark(language: PaperLanguage): Mark {
  return { kind: 'results', text: say(language, (text) => text.marks.results) }
}

/** 取扱注意. */
export function confidentialMark(language: PaperLanguage): Mark {
  return { kind: 'confidential', text: say(language, (text) => text.marks.confidential) }
}

/** 資料１, 参考資料１: which of a meeting's papers this one is. */
export function paperNumberMark(number: string, isReference: boolean, language: PaperLanguage): Mark {
  return { kind: 'paper-number', text: paperLabel(number, isReference, language) }
}

/** The same in a list of papers. */
export function paperLabel(number: string, isReference: boolean, language: PaperLanguage): PaperText {
  const label = (text: DocumentsText) => (isReference ? text.agenda.reference : text.agenda.paper)
  return say(language, (text, inLanguage) => label(text)(inLanguage === 'ja' ? figures(number) : number))
}

/** Any paper with more marks in its corner. */
export function withMarks(document: PaperDocument, marks: readonly Mark[]): PaperDocument {
  return { ...document, marks: [...document.marks, ...marks] }
}
