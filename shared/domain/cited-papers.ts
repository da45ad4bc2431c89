import type { Bilingual } from './model.ts'

/** A paper handed out at a meeting, as evidence may cite it. */
export interface CitablePaper {
  /** Of the attachment. */
  readonly id: number
  /** `3`, `3-1`; papers and those for reference are counted apart. */
  readonly number: string
  readonly isReference: boolean
  readonly title: Bilingual
  /** False: the paper is planned and its file is still to come. */
  readonly hasFile: boolean
}

const citation = /(参考資料|資料|reference\s+papers?|papers?)\s*(?:no\.?\s*)?(\d+(?:-\d+)*)/giu

/**
 * The papers that evidence cites by their numbers, in the order of the text: 資料3-1, 参考資料２, Paper 3-1, Reference paper 2.
 * Full-width digits and any dash count as ordinary ones; a number that no paper bears, or 3 where there is only 3-1, cites none.
 */
export function citedPapers<P extends Pick<CitablePaper, 'number' | 'isReference'>>(
  evidence: string | null,
  papers: readonly P[],
): readonly P[] {
  if (evidence === null) return []
  const text = evidence.normalize('NFKC').replaceAll(/[‐‑‒–—―−ー](?=\d)/gu, '-')
  const cited = [...text.matchAll(citation)].flatMap(([, word = '', number]) => {
    const isReference = /^(参考|ref)/i.test(word)
    return papers.find((paper) => paper.isReference === isReference && paper.number === number) ?? []
  })
  return [...new Set(cited)]
}
