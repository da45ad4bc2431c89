import { useEffect, useRef } from 'react'
import { deskText } from '../../../shared/text/desk-text.ts'
import { notify, saysIn } from '../../data/notices.ts'
import type { EditorLine } from './editor-line.ts'

/** Goes to the line a link named, once for each link; a line that is gone is told. */
export function useArrivalAtLine(lineId: number | null, lines: readonly EditorLine[], goTo: (key: string) => void): void {
  const arrivedAt = useRef<number | null>(null)
  const key = lines.find((line) => line.id === lineId)?.key ?? null
  useEffect(() => {
    if (lineId === arrivedAt.current) return
    arrivedAt.current = lineId
    if (lineId === null) return
    if (key === null) notify({ tone: 'info', says: saysIn(deskText, ({ lineGone }) => ({ text: lineGone })) })
    else goTo(key)
  }, [lineId, key, goTo])
}
