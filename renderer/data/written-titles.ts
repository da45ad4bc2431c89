interface WritesTitle {
  readonly key: string
  readonly change?: { readonly titleEn?: string | null; readonly titleJa?: string | null }
}

/** The titles that edits of rows write, each as it was written last. */
export function writtenTitles(edits: readonly WritesTitle[]): string {
  const titles = new Map(
    edits.flatMap(({ key, change }) =>
      [change?.titleEn, change?.titleJa].flatMap((title, at) => (title ? [[`${key} ${at}`, title] as const] : [])),
    ),
  )
  return [...titles.values()].join(' / ')
}
