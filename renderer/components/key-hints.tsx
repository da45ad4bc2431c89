import { createContext, type FocusEvent, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react'
import type { Shortcut } from './shortcut.ts'

/** A key and what it does here, for the line at the foot of the window. */
export interface KeyHint {
  readonly keys: Shortcut | readonly Shortcut[]
  readonly text: string
}

interface Area {
  readonly depth: number
  readonly hints: readonly KeyHint[]
}

interface HintsBoard {
  readonly areas: ReadonlyMap<string, Area>
  readonly show: (id: string, area: Area | null) => void
}

const Board = createContext<HintsBoard>({ areas: new Map(), show: () => {} })
const Depth = createContext(0)

/** Lets the parts of a window say which keys work where the focus is. */
export function KeyHintsProvider({ children }: { readonly children: ReactNode }) {
  const [areas, setAreas] = useState<ReadonlyMap<string, Area>>(new Map())
  const board = useMemo<HintsBoard>(
    () => ({
      areas,
      show: (id, area) =>
        setAreas((before) => {
          if (area === null && !before.has(id)) return before
          const next = new Map(before)
          if (area === null) next.delete(id)
          else next.set(id, area)
          return next
        }),
    }),
    [areas],
  )
  return <Board value={board}>{children}</Board>
}

export interface KeyAreaProps {
  readonly hints: readonly KeyHint[]
  readonly children: ReactNode
}

/** A part of the page with keys of its own; while the focus is inside, its hints stand in the key line. */
export function KeyArea({ hints, children }: KeyAreaProps) {
  const id = useId()
  const depth = useContext(Depth) + 1
  const { show } = useContext(Board)
  const [isInside, setInside] = useState(false)
  const shown = JSON.stringify(hints)

  useEffect(() => {
    if (!isInside) return undefined
    show(id, { depth, hints: JSON.parse(shown) as readonly KeyHint[] })
    return () => show(id, null)
    // oxlint-disable-next-line react/exhaustive-deps -- `show` changes with every showing; the board's setter behind it does not
  }, [isInside, shown, id, depth])

  return (
    <Depth value={depth}>
      {/* Listens only: the focus belongs to what is inside. */}
      <div
        style={{ display: 'contents' }}
        onFocus={() => setInside(true)}
        onBlur={(event: FocusEvent) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setInside(false)
        }}
      >
        {children}
      </div>
    </Depth>
  )
}

/** The hints of the innermost area with the focus; empty where nothing has keys of its own. */
export function useFocusedKeyHints(): readonly KeyHint[] {
  const { areas } = useContext(Board)
  let innermost: Area | null = null
  for (const area of areas.values()) if (innermost === null || area.depth > innermost.depth) innermost = area
  return innermost?.hints ?? []
}
