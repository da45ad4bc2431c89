import type { LaidOutPaper } from '../../shared/contract/documents.ts'
import type { PaperNode } from '../../shared/documents/node.ts'

/** Every run of words on the tree, as it prints; brackets and the like are the style sheet's. */
export function wordsOf(node: PaperNode): readonly string[] {
  if (typeof node === 'string')
    return node
      .split(/\n/)
      .map(bare)
      .filter((text) => text !== '')
  return node.children.flatMap(wordsOf)
}

/** Without spaces, and with the forms of signs that a PDF does not tell apart: one glyph stands for several. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\u00AD\u200B]/g, '')
    .replaceAll(/[\u00B7\u2022\u2027\u22C5]/g, '・')
    .replaceAll(/[\u2014\u2015\u2500]/g, '―')

export const missingFrom = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => !text.includes(word))

/** Millimetres, the paper as it lies. */
export function sizeOf({ size, orientation }: LaidOutPaper['page']): readonly [number, number] {
  const [short, long] = size === 'A4' ? ([210, 297] as const) : ([297, 420] as const)
  return orientation === 'portrait' ? [short, long] : [long, short]
}
