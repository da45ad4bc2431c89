import { isIsoDate } from '../domain/calendar.ts'
import { formatDay } from '../domain/format-date.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** What a remark speaks of, as the readers of texts give it. */
export type ImportDetails = Readonly<Record<string, string | number | null>>
type Words = Readonly<Record<string, (of: ImportDetails) => string>>

/**
 * What is remarked on in a text that is imported, by the reader's codes, and why a file gives no text, by the decoder's. That
 * no code is missing is checked where they are used (electron/services/import/words.ts).
 */
export const importProblemText = {
  en: {
    problem: {
      'nothing-found': () => 'There is no note of members or meetings in the text.',
      'empty-note': () => 'Nothing in this note could be read.',
      'unnamed-body': () => 'Nothing names the body whose meetings these are.',
      'no-members-note': (of) => `${named(of, 'name', 'The body')} has no note of its members.`,
      'no-meetings-note': (of) => `${named(of, 'name', 'The body')} has no note of its meetings.`,
      'cut-off': (of) =>
        of.reason === 'unfinished-line'
          ? 'The text breaks off in the middle of this line.'
          : 'The text breaks off: its last line has no end.',
      'too-long': () => 'The text is too long from here on to be a published note.',
      'more-problems': (of) => `${of.count} more remarks are not listed.`,
      'unexpected-text': () => 'This belongs to no meeting and was left out; the list of meetings ends before it.',
      'misspelt-label': (of) => `“${of.printed}” was read as “${of.readAs}”.`,
      'text-before-label': () => 'A post stands before the first role.',
      'second-chief': (of) => `“${of.post}” is a second post under “Chief”.`,
      'doubtful-heading': () => 'This may be a ministry’s heading or a post.',
      'repeated-seat': (of) => `The same seat stands on line ${of.firstLine} already.`,
      'unreadable-date': (of) => `“${of.printed}” cannot be read as a date.`,
      'impossible-date': (of) => `“${of.printed}” is a day that does not exist.`,
      'date-disorder': (of) => `${day(of.on)} is listed after ${day(of.after)} (line ${of.otherLine}).`,
      'unreadable-meeting': () => 'This is neither a numbered meeting nor a founding act.',
      'unreadable-ordinal': (of) => `“${of.printed}” cannot be read as a meeting’s number.`,
      'ordinal-gap': (of) => `${missingOrdinals(of)} missing before this meeting.`,
      'ordinal-clash': (of) => `Meeting ${of.ordinal} stands on line ${of.otherLine} already.`,
      'ordinal-disorder': (of) => `Meeting ${of.ordinal} comes after meeting ${of.afterOrdinal} (line ${of.otherLine}).`,
      'ordinal-missing': () => 'The meeting has no number.',
      'odd-meeting-label': (of) => `“${of.printed}”, where the other meetings say “${of.usual}”.`,
      'unreadable-joint-session': (of) => `“${of.printed}” does not name the other body of the joint session.`,
      'item-before-meeting': () => 'An item stands before the first meeting.',
      'same-day-twice': (of) => `A meeting of the body on ${day(of.on)} stands on line ${of.otherLine} already.`,
      'joint-numbers-differ': (of) => `The number of the joint session differs from the one on line ${of.otherLine}.`,
      'several-match': (of) => `The register has several things named “${of.name}”; the text does not tell which is meant.`,
    },
    decode: {
      empty: () => 'The file is empty.',
      'too-large': (of) => `The file is larger than ${Math.round(Number(of.limit) / 1024 / 1024)} MB.`,
      binary: (of) => `It is ${formats[String(of.format)]?.en ?? 'no text'}.`,
      'cut-off': (of) => `The file is cut off in the middle of a character at its end (line ${of.line}, ${of.encoding}).`,
      damaged: (of) => `Line ${of.line} (byte ${of.byte}) holds bytes that are no ${of.encoding} text.`,
      'ambiguous-encoding': (of) => `It may be ${of.candidates}; the bytes do not tell which (line ${of.line}).`,
      'unknown-encoding': (of) => `The encoding cannot be told from its bytes (line ${of.line}).`,
    },
  },
  ja: {
    problem: {
      'nothing-found': () => '構成員又は会合の注が見当たりません。',
      'empty-note': () => 'この注から読み取れる内容がありません。',
      'unnamed-body': () => 'どの会議体の会合か、名称が示されていません。',
      'no-members-note': (of) => `${namedJa(of, 'name', '会議体')}の構成員の注がありません。`,
      'no-meetings-note': (of) => `${namedJa(of, 'name', '会議体')}の会合の注がありません。`,
      'cut-off': (of) =>
        of.reason === 'unfinished-line'
          ? 'この行の途中でテキストが切れています。'
          : '末尾の行に改行がなく、テキストが途中で切れています。',
      'too-long': () => '公表記録の注としては長すぎるため、ここから先は読み取っていません。',
      'more-problems': (of) => `このほか${of.count}件は一覧に示していません。`,
      'unexpected-text': () => 'いずれの会合にも属さないため除きました。会合の一覧はこの前で終わります。',
      'misspelt-label': (of) => `「${of.printed}」を「${of.readAs}」と読みました。`,
      'text-before-label': () => '最初の職名の見出しより前に官職があります。',
      'second-chief': (of) => `「${of.post}」は「本部長」の見出しの下の二つ目の官職です。`,
      'doubtful-heading': () => '府省庁の見出しか官職か判然としません。',
      'repeated-seat': (of) => `同じ構成員が${of.firstLine}行目に既にあります。`,
      'unreadable-date': (of) => `「${of.printed}」は日付として読み取れません。`,
      'impossible-date': (of) => `「${of.printed}」は存在しない日です。`,
      'date-disorder': (of) => `${dayJa(of.on)}が${dayJa(of.after)}(${of.otherLine}行目)の後に置かれています。`,
      'unreadable-meeting': () => '回次のある会合でも設置根拠でもありません。',
      'unreadable-ordinal': (of) => `「${of.printed}」は会合の回次として読み取れません。`,
      'ordinal-gap': (of) => `この会合の前に${missingOrdinalsJa(of)}がありません。`,
      'ordinal-clash': (of) => `第${of.ordinal}回が${of.otherLine}行目に既にあります。`,
      'ordinal-disorder': (of) => `第${of.ordinal}回が第${of.afterOrdinal}回(${of.otherLine}行目)の後にあります。`,
      'ordinal-missing': () => '会合の回次がありません。',
      'odd-meeting-label': (of) => `「${of.printed}」とありますが、他の会合では「${of.usual}」です。`,
      'unreadable-joint-session': (of) => `「${of.printed}」からは合同会議の相手を読み取れません。`,
      'item-before-meeting': () => '最初の会合より前に議題があります。',
      'same-day-twice': (of) => `同じ会議体の${dayJa(of.on)}の会合が${of.otherLine}行目に既にあります。`,
      'joint-numbers-differ': (of) => `合同会議の回次が${of.otherLine}行目と異なります。`,
      'several-match': (of) => `台帳に「${of.name}」が複数あり、いずれを指すか判断できません。`,
    },
    decode: {
      empty: () => 'ファイルが空です。',
      'too-large': (of) => `ファイルが${Math.round(Number(of.limit) / 1024 / 1024)}MBを超えています。`,
      binary: (of) => `${formats[String(of.format)]?.ja ?? 'テキスト以外のファイル'}です。`,
      'cut-off': (of) => `ファイルの末尾が文字の途中で切れています(${of.line}行目、${of.encoding})。`,
      damaged: (of) => `${of.line}行目(${of.byte}バイト目)に${of.encoding}として読めないデータがあります。`,
      'ambiguous-encoding': (of) => `文字コードが${of.candidates}のいずれか判断できません(${of.line}行目)。`,
      'unknown-encoding': (of) => `文字コードを判断できません(${of.line}行目)。`,
    },
  },
} satisfies InBothLanguages<{ readonly problem: Words; readonly decode: Words }>

const formats: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  pdf: { en: 'a PDF', ja: 'PDF' },
  zip: { en: 'a zip archive or a Word or Excel file', ja: 'ZIP形式(Word・Excelを含む)' },
  'old-office': { en: 'an old Word or Excel file', ja: '旧形式のWord・Excelファイル' },
  rtf: { en: 'an RTF document', ja: 'RTF文書' },
  sqlite: { en: 'a database', ja: 'データベース' },
  png: { en: 'a picture', ja: '画像' },
  jpeg: { en: 'a picture', ja: '画像' },
  gif: { en: 'a picture', ja: '画像' },
  gzip: { en: 'a compressed file', ja: '圧縮ファイル' },
}

type Detail = ImportDetails[string] | undefined
const dayIn = (value: Detail, language: Language) =>
  typeof value === 'string' && isIsoDate(value)
    ? formatDay(value, language, language === 'en' ? 'long' : 'era-long')
    : String(value ?? '')
const day = (value: Detail) => dayIn(value, 'en')
const dayJa = (value: Detail) => dayIn(value, 'ja')

const isOne = (of: ImportDetails) => of.from === of.to
const missingOrdinals = (of: ImportDetails) => (isOne(of) ? `Meeting ${of.from} is` : `Meetings ${of.from} to ${of.to} are`)
const missingOrdinalsJa = (of: ImportDetails) => (isOne(of) ? `第${of.from}回` : `第${of.from}回から第${of.to}回まで`)

function named(of: ImportDetails, key: string, otherwise: string): string {
  const value = of[key]
  return value === undefined || value === null || value === '' ? otherwise : `“${value}”`
}

function namedJa(of: ImportDetails, key: string, otherwise: string): string {
  const value = of[key]
  return value === undefined || value === null || value === '' ? otherwise : `「${value}」`
}
