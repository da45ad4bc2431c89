import type { ErrorDetails } from './saying.ts'

/** What a failure speaks of in quotes, or other words where it names nothing. */
export function quoted(of: ErrorDetails, key: string, otherwise: string): string {
  const value = of[key]
  return value === undefined || value === null || value === '' ? otherwise : `“${value}”`
}

/** The same in Japanese brackets. */
export function quotedJa(of: ErrorDetails, key: string, otherwise: string): string {
  const value = of[key]
  return value === undefined || value === null || value === '' ? otherwise : `「${value}」`
}
