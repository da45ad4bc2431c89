/** Words that say nothing by themselves. */
const shortest = 2
const mostOffered = 4

/** What to search where several words together find nothing: of two each alone, of more all but one. Empty for a single word. */
export function fewerWords(words: string): readonly string[] {
  const all = [...new Set(words.split(/\s+/).filter((word) => word !== ''))]
  if (all.length < 2) return []
  const fewer = all.length === 2 ? all : all.map((_, at) => all.toSpliced(at, 1).join(' '))
  return fewer.filter((text) => text.length >= shortest).slice(0, mostOffered)
}
