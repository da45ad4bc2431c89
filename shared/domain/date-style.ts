/**
 * How a house counts years: `language` by era in Japanese and by the western calendar in English, as ministries do; `era`, `gregorian` and
 * `both` in either language.
 */
export const dateStyles = ['language', 'era', 'gregorian', 'both'] as const
export type DateStyle = (typeof dateStyles)[number]
