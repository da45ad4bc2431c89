import type { Language } from './vocabulary.ts'

/** A name without the word for what kind of organization it is: 財務省 is 財務, "Ministry of Finance" is "Finance". */
const fieldOf: Readonly<Record<Language, (name: string) => string>> = {
  ja: (name) => name.replace(/(?:省|庁|府|局|部|課|室|委員会)$/u, ''),
  en: (name) => name.replace(/^(?:the\s+)?(?:Ministry|Department|Office|Agency|Bureau)\s+(?:of|for)\s+(?:the\s+)?/i, ''),
}

/**
 * How a post's title reads once its organization has another name: 大蔵大臣 under 大蔵省 → 財務省 is 財務大臣, 環境庁長官 under
 * 環境庁 → 環境省 is 環境大臣. A title that does not name its organization stays.
 */
export function newTitle(title: string, before: string, after: string, language: Language): string {
  const [field, fresh] = [fieldOf[language](before), fieldOf[language](after)]
  // The head of an agency (長官) that becomes a ministry is a minister (大臣).
  if (language === 'ja' && title === `${before}長官` && before.endsWith('庁') && after.endsWith('省')) return `${fresh}大臣`
  if (title.includes(before)) return title.replace(before, after)
  return Array.from(field).length >= 2 && title.includes(field) ? title.replace(field, fresh) : title
}
