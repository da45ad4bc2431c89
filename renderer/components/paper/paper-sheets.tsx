import '../../styles/paper-fonts.css'
import '../../styles/paper.css'
import '../../styles/paper-lists.css'
import '../../styles/paper-tables.css'
import '../../styles/paper-members.css'
import '../../styles/paper-print.css'
import { useEffect, useMemo, useRef } from 'react'
import type { PaperElement, PaperNode } from '../../../shared/documents/node.ts'
import { PaperTree } from './paper-tree.tsx'
import styles from './paper-sheets.module.css'
import { useDealtPaper } from './use-dealt-paper.ts'

export interface PaperPage {
  readonly size: 'A4' | 'A3'
  readonly orientation: 'portrait' | 'landscape'
}

export interface PaperSheetsProps {
  readonly tree: PaperNode
  readonly page: PaperPage
  /** 1: life size (210 mm). */
  readonly scale?: number
  /** Called when the sheets stand as they will print: fonts there, pages dealt. */
  readonly onSettled?: (sheetCount: number) => void
}

/** A paper's sheets one below the other, exactly as they print. */
export function PaperSheets({ tree, page, scale = 1, onSettled }: PaperSheetsProps) {
  const article = useMemo(() => onPage(tree, page), [tree, page])
  const measure = useRef<HTMLDivElement>(null)
  const longSheet = useRef<HTMLElement | null>(null)
  const blankSheet = useRef<HTMLElement | null>(null)
  const setMeasure = (element: HTMLDivElement | null) => {
    measure.current = element
    longSheet.current = (element?.children[0] as HTMLElement | undefined) ?? null
    blankSheet.current = (element?.children[1] as HTMLElement | undefined) ?? null
  }
  const { sheets, isSettled } = useDealtPaper(article, longSheet, blankSheet)

  useEffect(() => {
    if (isSettled) onSettled?.(sheets.length)
  }, [isSettled, sheets.length, onSettled])

  const measuring = useMemo(() => ({ ...article, attributes: { ...article.attributes, 'data-measuring': 'true' } }), [article])
  const blank = useMemo(() => ({ ...article, children: [] }), [article])
  return (
    <div className={styles.sheets} style={{ ['--scale' as string]: scale }} data-page={article.attributes['data-page']}>
      {sheets.map((sheet, at) => (
        <div key={at} className={styles.sheet}>
          <PaperTree node={sheet} />
        </div>
      ))}
      <div className={styles.measure} ref={setMeasure} aria-hidden="true" inert>
        <PaperTree node={measuring} />
        <PaperTree node={blank} />
      </div>
    </div>
  )
}

/** The tree as `article.paper` on its page size, whatever its builder wrote. */
function onPage(tree: PaperNode, page: PaperPage): PaperElement {
  const root: PaperElement =
    typeof tree !== 'string' && tree.tag === 'article' ? tree : { tag: 'article', attributes: {}, children: [tree] }
  const classes = (root.attributes.class ?? '').split(' ').filter((name) => name !== '' && name !== 'paper')
  return {
    ...root,
    attributes: {
      ...root.attributes,
      class: ['paper', ...classes].join(' '),
      'data-page': `${page.size.toLowerCase()}${page.orientation === 'landscape' ? '-landscape' : ''}`,
    },
  }
}
