/** The languages a paper is printed in; `both`: Japanese leads. */
export const paperLanguages = ['ja', 'en', 'both'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

export const isPaperLanguage = (value: unknown): value is PaperLanguage => paperLanguages.some((one) => one === value)

/** The language an address names; Japanese where it names none. */
export const paperLanguageIn = (text: string | null): PaperLanguage => (isPaperLanguage(text) ? text : 'ja')
