/** What a command of an editor is kept as in the history: steps that are all of one sort by that, others as the editing they are. */
export function editCommand<Act extends string>(
  whole: string,
  edits: readonly { readonly act: Act }[],
  ofSort: Readonly<Record<Act, string>>,
): string {
  const [sort, ...others] = new Set(edits.map(({ act }) => act))
  return sort === undefined || others.length > 0 ? whole : ofSort[sort]
}
