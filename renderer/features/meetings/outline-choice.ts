import type { EditorLine } from './editor-line.ts'

/** The lines from one to another, both included. */
export function between(lines: readonly EditorLine[], one: string, other: string): ReadonlySet<string> {
  const ends = [one, other].map((key) => lines.findIndex((line) => line.key === key))
  return new Set(lines.slice(Math.min(...ends), Math.max(...ends) + 1).map((line) => line.key))
}

/** The keys with one more, or without the one that was among them. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}
