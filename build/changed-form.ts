const formIn = (prints: string): string | undefined => /^export const formOfPrints: number = (\d+)$/m.exec(prints)?.[1]

/** The number of a form whose schema is to be another than it was, by the prints before and now (the texts of db/schema-prints.ts); null: there is none. */
export function changedForm(before: string, now: string): number | null {
  const form = formIn(now)
  return before !== now && form !== undefined && form === formIn(before) ? Number(form) : null
}
