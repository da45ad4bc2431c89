/** A count as both languages write it: 1,234. */
export const inDigits = (count: number): string => count.toLocaleString('en-GB')

/** English: `1 plan`, `2 plans`, `1,234 plans`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${inDigits(count)} ${count === 1 ? one : many}`
