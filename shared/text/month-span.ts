import { englishMonths } from '../domain/english-calendar.ts'
import type { InBothLanguages } from './texts.ts'

/** The months of a season, 1–12, by its first and its last: "May–June", 5〜6月. */
export const monthSpan: InBothLanguages<(first: number, last: number) => string> = {
  en: (first, last) => [...new Set([first, last])].map((month) => englishMonths[month - 1] ?? '').join('–'),
  ja: (first, last) => (first === last ? `${first}月` : `${first}〜${last}月`),
}
