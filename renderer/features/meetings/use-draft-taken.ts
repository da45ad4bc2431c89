import { useLayoutEffect, useRef } from 'react'
import type { EditorLine } from './editor-line.ts'

/**
 * Goes to the first line with the very picture that shows a whole draft taken over: a key struck then is meant for it. Answers with what is told when one is
 * being taken, and whether it was.
 */
export function useDraftTaken(
  lines: readonly EditorLine[],
  onArrived: (firstKey: string) => void,
): (isTaken: Promise<boolean>) => void {
  /** How many lines there were when the whole draft was taken over; null: it was not, or its lines are there already. */
  const before = useRef<number | null>(null)
  const firstKey = lines[0]?.key ?? null
  useLayoutEffect(() => {
    if (before.current === null || lines.length <= before.current || firstKey === null) return
    before.current = null
    onArrived(firstKey)
  })
  return (isTaken) => {
    before.current = lines.length
    void isTaken.then((was) => {
      if (!was) before.current = null
    })
  }
}
