import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PaperNode } from '../../../shared/documents/node.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { IconButton } from '../icon-button.tsx'
import { useWords } from '../words.ts'
import styles from './paper-pane.module.css'
import { type PaperPage, PaperSheets } from './paper-sheets.tsx'

export interface PaperPaneProps {
  readonly label: string
  readonly tree: PaperNode
  readonly page: PaperPage
  /** Papers that lie behind it, for a dossier. */
  readonly others?: readonly { readonly tree: PaperNode; readonly page: PaperPage }[]
  /** First in the bar: which paper this is, where there are several. */
  readonly lead?: ReactNode
  /** In the bar: languages, print. */
  readonly tools?: ReactNode
}

const mmPerInch = 25.4
const widthsMm = { 'A4 portrait': 210, 'A4 landscape': 297, 'A3 portrait': 297, 'A3 landscape': 420 } as const
const zooms = [0.35, 0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2] as const

/** The desk with a paper on it: fits the pane's width, can be made larger; what lies there is what prints. */
export function PaperPane({ label, tree, page, others = none, lead, tools }: PaperPaneProps) {
  const words = useWords(commonText)
  const scroll = useRef<HTMLDivElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<number | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [counts, setCounts] = useState<readonly number[]>([1])
  const widest = Math.max(...[{ page }, ...others].map((one) => widthsMm[`${one.page.size} ${one.page.orientation}`]))
  const sheetWidth = (widest / mmPerInch) * 96
  const scale = chosen ?? (room === null ? 0.6 : fitting(room, sheetWidth))

  // Another paper begins at its top; one that only changes stays where it is read.
  const format = `${page.size} ${page.orientation}`
  const [shown, setShown] = useState({ label, format })
  if (shown.label !== label || shown.format !== format) {
    setShown({ label, format })
    if (shown.format !== format) setChosen(null)
  }
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current !== shown && scroll.current !== null) {
      scroll.current.scrollTop = 0
      scroll.current.scrollLeft = 0
    }
    before.current = shown
  }, [shown])

  useEffect(() => {
    const element = desk.current
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      if (width > 0) setRoom(width)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const zoom = (by: 1 | -1) => {
    const next = by === 1 ? zooms.find((step) => step > scale + 0.01) : zooms.findLast((step) => step < scale - 0.01)
    if (next !== undefined) setChosen(next)
  }
  const onSettled = useCallback((at: number, sheets: number) => setCounts((before) => before.toSpliced(at, 1, sheets)), [])
  const count = counts.slice(0, 1 + others.length).reduce((sum, one) => sum + one, 0)

  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        {lead}
        <span className={styles.facts}>
          <span>{page.size}</span> <span>· {words.sheets(count)}</span> <span>· {words.asPrinted}</span>
        </span>
        {tools}
        <span className={styles.zoom}>
          <IconButton icon={ZoomOut} size="s" label={words.zoomOut} onPress={() => zoom(-1)} />
          <IconButton
            icon={Maximize2}
            size="s"
            label={words.zoomFit}
            onPress={() => setChosen(null)}
            isDisabled={chosen === null}
          />
          <IconButton icon={ZoomIn} size="s" label={words.zoomIn} onPress={() => zoom(1)} />
        </span>
      </div>
      {/* Scrolls by keyboard too. */}
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={label} data-scroll-key="paper">
        <div ref={desk} className={styles.desk}>
          <Settling at={0} tree={tree} page={page} scale={scale} onSettled={onSettled} />
          {others.map((one, at) => (
            <div key={at} className={styles.next}>
              <Settling at={at + 1} tree={one.tree} page={one.page} scale={scale} onSettled={onSettled} />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

/** The part of life size at which a sheet fills the room beside the others, both in CSS pixels. */
const fitting = (room: number, sheetWidth: number) => Math.min(1, Math.max(0.2, Math.floor((room / sheetWidth) * 200) / 200))

const none: NonNullable<PaperPaneProps['others']> = []

interface SettlingProps {
  readonly at: number
  readonly tree: PaperNode
  readonly page: PaperPage
  readonly scale: number
  readonly onSettled: (at: number, sheets: number) => void
}

/** The sheets of one paper, which tell how many they are. */
function Settling({ at, onSettled, ...sheets }: SettlingProps) {
  const tell = useCallback((count: number) => onSettled(at, count), [at, onSettled])
  return <PaperSheets {...sheets} onSettled={tell} />
}
