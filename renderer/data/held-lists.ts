const lists = new Map<string, string>()

/** The list of members that was pasted for a body and is not taken in yet; empty: none. Kept while the program runs. */
export const heldList = (bodyKey: string): string => lists.get(bodyKey) ?? ''

/** Keeps a list for a body until it is taken in, whatever screen one goes to. */
export function holdList(bodyKey: string, text: string): void {
  if (text === '') lists.delete(bodyKey)
  else lists.set(bodyKey, text)
}
