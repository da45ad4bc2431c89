import { type RefObject, useEffect, useMemo, useRef } from 'react'

export interface PaperFocus {
  /** Goes to a paper's row, or into its title; once it is there, when it comes with the next answer. */
  readonly goTo: (id: number | null, to?: 'row' | 'title') => void
  /** Stays with a paper, or goes to another, when the list has changed; not at once. */
  readonly followTo: (id: number | null) => void
}

/** Keeps the focus where work goes on while papers come, go and move. */
export function usePaperFocus(list: RefObject<HTMLElement | null>): PaperFocus {
  const wanted = useRef<{ readonly id: number; readonly to: 'row' | 'title' } | null>(null)
  const [settle, focus] = useMemo(() => {
    const arrive = () => {
      if (wanted.current === null) return
      const { id, to } = wanted.current
      const row = list.current?.querySelector<HTMLElement>(`[data-paper="${id}"]`)
      if (!row) return
      wanted.current = null
      const field = to === 'title' ? row.querySelector('textarea') : null
      ;(field ?? row).focus()
    }
    const acts: PaperFocus = {
      goTo: (id, to = 'row') => {
        wanted.current = id === null ? null : { id, to }
        arrive()
      },
      followTo: (id) => {
        wanted.current = id === null ? null : { id, to: 'row' }
      },
    }
    return [arrive, acts]
  }, [list])
  useEffect(settle)
  return focus
}
