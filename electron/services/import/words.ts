import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type ImportDetails, importProblemText } from '../../../shared/text/import-problem-text.ts'
import { type DecodedText, type TextProblem } from '../../exchange/decode-text.ts'
import type { RefusedLine } from './find-refusals.ts'

/** The words for every remark on a text and every reason why a file gives none: a code without words does not compile. */
const problemWords: Readonly<Record<Language, Readonly<Record<RefusedLine['code'], (of: ImportDetails) => string>>>> = {
  en: importProblemText.en.problem,
  ja: importProblemText.ja.problem,
}
const decodeWords: Readonly<Record<Language, Readonly<Record<TextProblem['code'], (of: ImportDetails) => string>>>> = {
  en: importProblemText.en.decode,
  ja: importProblemText.ja.decode,
}

/** A remark with its line and, where it is not in the words already, the line as printed. */
export function remarkLine({ code, line, excerpt, details }: RefusedLine, language: Language): string {
  const words = problemWords[language][code](details)
  const isQuoted =
    excerpt === '' ||
    Object.values(details).some((detail) => typeof detail === 'string' && detail !== '' && words.includes(detail))
  return `${`L${line}`.padEnd(8)} ${words}${isQuoted ? '' : ` [${excerpt}]`}`
}

/** Why a file gives no text, in words. */
export function decodeSentence(problem: TextProblem, language: Language): string {
  return decodeWords[language][problem.code](decodeDetails(problem))
}

/** What was wrong with a file, as a refusal carries it. */
export function decodeDetails(problem: TextProblem): ImportDetails {
  const place: ImportDetails = 'place' in problem ? { line: problem.place.line, byte: problem.place.byte } : {}
  switch (problem.code) {
    case 'empty':
    case 'unknown-encoding':
      return place
    case 'too-large':
      return { bytes: problem.bytes, limit: problem.limit }
    case 'binary':
      return { format: problem.format, ...place }
    case 'cut-off':
    case 'damaged':
      return { encoding: encodingName(problem.encoding), ...place }
    case 'ambiguous-encoding':
      return { candidates: problem.candidates.map(encodingName).join(', '), ...place }
  }
}

type Encoding = Extract<DecodedText, { readonly ok: true }>['encoding']

/** Encodings as they are written, the same in both languages. */
export function encodingName(encoding: Encoding): string {
  return encodingNames[encoding]
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
}
