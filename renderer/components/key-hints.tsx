import { createContext, type FocusEvent, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react'
import type { Shortcut } from './shortcut.ts'

/** A key and what it does here. */
export interface KeyHint {
  readonly keys: Shortcut | readonly Shortcut[]
  readonly text: string
}

/** All keys of a part, under its name. */
export interface KeySection {
  readonly name: string
  readonly lines: readonly KeyHint[]
  /** As on every screen: told after what is special to this one. */
  readonly isEverywhere?: boolean
}

interface Area {
  readonly depth: number
  readonly hints: readonly KeyHint[]
}

interface HintsBoard {
  readonly areas: ReadonlyMap<string, Area>
  readonly show: (id: string, area: Area | null) => void
  /** What parts of the page have keys, and which; nothing is drawn anew for it. */
  readonly sections: Map<string, readonly KeySection[]>
}

const Board = createContext<HintsBoard>({ areas: new Map(), show: () => {}, sections: new Map() })
const Depth = createContext(0)

/** Lets the parts of a window say which keys work where the focus is. */
export function KeyHintsProvider({ children }: { readonly children: ReactNode }) {
  const [areas, setAreas] = useState<ReadonlyMap<string, Area>>(new Map())
  const [sections] = useState(() => new Map<string, readonly KeySection[]>())
  const board = useMemo<HintsBoard>(
    () => ({
      areas,
      sections,
      show: (id, area) =>
        setAreas((before) => {
          if (area === null && !before.has(id)) return before
          const next = new Map(before)
          if (area === null) next.delete(id)
          else next.set(id, area)
          return next
        }),
    }),
    [areas, sections],
  )
  return <Board value={board}>{children}</Board>
}

export interface KeyAreaProps {
  /** What stands in the line at the foot while the focus is inside: the few that matter now. */
  readonly hints: readonly KeyHint[]
  /** All that work there, for the sheet of all keys. */
  readonly sections: readonly KeySection[]
  readonly children: ReactNode
}

/** A part of the page with keys of its own: they stand in the sheet of all keys, and in the key line while the focus is inside. */
export function KeyArea({ hints, sections, children }: KeyAreaProps) {
  const id = useId()
  const depth = useContext(Depth) + 1
  const { show, sections: all } = useContext(Board)
  const [isInside, setInside] = useState(false)
  const shown = JSON.stringify(hints)

  useEffect(() => {
    all.set(id, sections)
  })
  useEffect(
    () => () => {
      all.delete(id)
    },
    [all, id],
  )

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

/** The parts of the page that have keys, each once, in the order in which they came, those of every screen last; read when it is asked for. */
export function useKeySections(): () => readonly KeySection[] {
  const { sections } = useContext(Board)
  return () => {
    const byName = new Map<string, KeyHint[]>()
    const all = [...sections.values()].flat()
    for (const { name, lines } of [...all.filter((one) => !one.isEverywhere), ...all.filter((one) => one.isEverywhere)]) {
      const known = byName.get(name) ?? []
      byName.set(name, [...known, ...lines.filter(({ text }) => !known.some((line) => line.text === text))])
    }
    return [...byName].map(([name, lines]) => ({ name, lines }))
  }
}
