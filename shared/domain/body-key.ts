/** Words an address takes for itself. */
const reserved: ReadonlySet<string> = new Set(['new'])
const longest = 40

/**
 * A key for a new body, as addresses and the command line name it: its name in small Latin letters and digits, joined by hyphens, with a number
 * where another body has it. A name without any Latin letter gives `body`. Keys never change afterwards.
 */
export function bodyKey(name: string | null, taken: ReadonlySet<string>): string {
  const words = (name ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let stem = ''
  for (const word of words) {
    const longer = stem === '' ? word.slice(0, longest) : `${stem}-${word}`
    if (longer.length > longest) break
    stem = longer
  }
  if (stem === '') stem = 'body'
  const isFree = (key: string) => !taken.has(key) && !reserved.has(key)
  if (isFree(stem)) return stem
  let number = 2
  while (!isFree(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
