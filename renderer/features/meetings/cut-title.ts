/** A title holds this many characters, as the register has it. */
export const longestTitle = 10_000

/** The title as long as it may be, and how many characters did not fit; never half a character. */
export function cutTitle(text: string): { readonly title: string; readonly left: number } {
  if (text.length <= longestTitle) return { title: text, left: 0 }
  const end = /[\ud800-\udbff]/.test(text.charAt(longestTitle - 1)) ? longestTitle - 1 : longestTitle
  return { title: text.slice(0, end), left: text.length - end }
}
