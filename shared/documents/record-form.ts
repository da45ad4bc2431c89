import { englishMonths } from '../domain/english-calendar.ts'

/**
 * What begins an entry of the published form wherever it stands, even in the middle of a paragraph: a note's heading, a full date
 * with its colon, a numbered heading, a page number. A writer never lets a continued line begin so; a reader may therefore trust it.
 */
export function opensEntry(line: string): boolean {
  return [noteHeading, datedEntry, sectionHeading, pageNumber].some((form) => form.test(line))
}

/** "(Note 1)", （注１）; then the number in any width. */
export const noteHeading = /^[(（[［]\s*(?:Note|注)\s*([0-9０-９]{1,2})\s*[)）\]］]\s*/i

const era = '(?:明治|大正|昭和|平成|令和)'
/** "January 21, 1997:", or 平成9年1月21日 with a space or colon behind it, with a weekday or without. */
export const datedEntry = new RegExp(
  `^(?:(?:${englishMonths.join('|')}) \\d{1,2}, \\d{4} ?[:：]|${era}(?:元|[0-9０-９]{1,3})年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[(（].[)）])?[\\s:：])`,
)

/** "(2) Headquarters …", "2. Law Enforcement …", （２）…, 第２章…, so that it tells even amid a paragraph. The number alone is matched. */
export const sectionHeading =
  /^(?:(?:\(\d{1,2}\)|\d{1,2}\.|[IVX]{1,5}\.) (?=[A-Z"“])|(?:\(\d{1,2}\)|（[0-9０-９]{1,2}）|[0-9０-９]{1,2}．|第[0-9０-９一二三四五六七八九十]{1,3}[章節])[\s　]*(?=[^\s\d!-~]))/

/** The same number before any text: a heading where a paragraph or page begins. */
export const sectionNumber =
  /^(?:\(\d{1,2}\) |\d{1,2}\. |[IVX]{1,5}\. |（[0-9０-９]{1,2}）[\s　]*|[0-9０-９]{1,2}．[\s　]*|第[0-9０-９一二三四五六七八九十]{1,3}[章節][\s　]*)(?=\S)/

/** "- 24 -" on a line of its own. */
export const pageNumber = /^[-–—－] ?\d{1,4} ?[-–—－]$/
