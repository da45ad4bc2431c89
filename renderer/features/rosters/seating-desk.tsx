import { type KeyboardEvent, useRef, useState } from 'react'
import type { SeatingScreen } from '../../../shared/contract/rosters.ts'
import { type Direction, placedCells, placeTowards } from '../../../shared/domain/room-cells.ts'
import { swapSeats } from '../../../shared/domain/seating.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { predict, useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './seating-desk.module.css'
import { SeatingPlaceButton } from './seating-place.tsx'
import { sitterName } from './sitter-name.ts'
import { usePlaceDrag } from './use-place-drag.ts'

export interface SeatingDeskProps {
  readonly meetingId: number
  readonly withGuests: boolean
}

/** The room with everybody in their place, to be changed by hand: places are exchanged by dragging or by keys, and kept at once. */
export function SeatingDesk({ meetingId, withGuests }: SeatingDeskProps) {
  const words = useText(peoplePapersText)
  const language = useLanguage()
  const seating = useScreen('rosters.seating', { meetingId, withGuests }, { keeps: 'always' })
  if (seating.isError) return <ErrorState {...sayError(seating.error.error, language)} onRetry={() => void seating.refetch()} />
  if (seating.data === undefined) return <Skeleton rows={8} rowHeight={40} />
  if (seating.data.sitters.length === 0) return <EmptyState title={words.nobody}>{words.nobodyHint}</EmptyState>
  return <RoomGrid screen={seating.data} withGuests={withGuests} />
}

const deskKeys = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'letGo'],
] as const satisfies KeyTable<Direction | 'first' | 'last' | 'letGo'>
const swapKeys = [
  ['Alt+ArrowUp', 'up'],
  ['Alt+ArrowDown', 'down'],
  ['Alt+ArrowLeft', 'left'],
  ['Alt+ArrowRight', 'right'],
] as const satisfies KeyTable<Direction>

function RoomGrid({ screen, withGuests }: { readonly screen: SeatingScreen; readonly withGuests: boolean }) {
  const words = useText(peoplePapersText)
  const keys = useText(gridKeysText).seating
  const language = useLanguage()
  const { mode } = useRegister()
  const isReadOnly = mode === 'read'
  const { meetingId, room, sitters } = screen
  const grid = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(1)
  const [held, setHeld] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const swap = useCommand('rosters.swap', {
    isQuiet: true,
    predicts: ({ one, other }) => [predict('rosters.seating', (answer) => withSwapped(answer, meetingId, one, other))],
  })
  const keyAt = (place: number) => sitters[place - 1]?.key ?? null
  const nameOf = (key: string) => {
    const sitter = sitters.find((one) => one.key === key)
    return sitter === undefined ? '' : sitterName(sitter, language)
  }
  const focus = (place: number) => {
    setActive(place)
    grid.current?.querySelector<HTMLElement>(`[data-number="${place}"]`)?.focus()
  }
  const exchange = (one: string, other: string | null) => {
    setHeld(null)
    if (isReadOnly || other === null || one === other) return
    setSaid(words.swapped(nameOf(one), nameOf(other)))
    void swap.run({ meetingId, withGuests, one, other })
  }
  const drag = usePlaceDrag({ grid, isDisabled: isReadOnly, onDrop: exchange })

  const take = (place: number) => {
    const key = keyAt(place)
    if (key === null || isReadOnly) return
    if (held !== null) return exchange(held, key)
    setHeld(key)
    setSaid(words.held(nameOf(key)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(deskKeys, event)
    const swapped = actOf(swapKeys, event)
    const direction = swapped ?? (act === 'first' || act === 'last' || act === 'letGo' ? null : act)
    if (act === 'first' || act === 'last') {
      event.preventDefault()
      focus(act === 'first' ? 1 : sitters.length)
    } else if (direction !== null) {
      event.preventDefault()
      const next = placeTowards(room, active, direction)
      if (next === null) return
      const own = keyAt(active)
      if (swapped !== null && own !== null) exchange(own, keyAt(next))
      focus(next)
    } else if (act === 'letGo' && held !== null) {
      event.preventDefault()
      event.stopPropagation()
      setHeld(null)
      setSaid(words.letGo)
    }
  }
  const tabStop = Math.min(active, sitters.length)

  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: words.keys.walk },
        ...(isReadOnly
          ? []
          : [
              { keys: 'Enter', text: words.keys.take },
              { keys: 'Alt+ArrowRight', text: words.keys.swap },
              { keys: 'Escape', text: words.keys.letGo },
            ]),
      ]}
      sections={[
        {
          name: keys.name,
          lines: [
            ...keyLines(deskKeys, keys, (act) => !isReadOnly || act !== 'letGo'),
            ...(isReadOnly
              ? []
              : [
                  { keys: ['Enter', 'Space'], text: keys.take },
                  { keys: swapKeys.map(([key]) => key), text: keys.swap },
                ]),
          ],
        },
      ]}
    >
      <div className={styles.desk} data-scroll-key="seating">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the places inside have the focus; this listens for all of them */}
        <div
          ref={grid}
          role="group"
          aria-label={words.room}
          className={styles.room}
          data-holding={held !== null || drag.held !== null || undefined}
          style={{ gridTemplateColumns: `repeat(${room.columns}, minmax(0, 1fr))`, ['--columns' as string]: room.columns }}
          onKeyDown={onKeyDown}
        >
          {placedCells(room).map(({ cell, column, row }) => {
            if (cell.type === 'place') {
              const sitter = sitters[cell.place - 1]
              return sitter === undefined ? null : (
                <SeatingPlaceButton
                  key={cell.place}
                  place={cell.place}
                  sitter={sitter}
                  style={{ gridColumn: column, gridRow: row }}
                  isTabStop={cell.place === tabStop}
                  isHeld={sitter.key === held || sitter.key === drag.held}
                  isTarget={sitter.key === drag.over}
                  onFocus={() => setActive(cell.place)}
                  onTake={() => take(cell.place)}
                  onPointerDown={(event) => drag.start(sitter.key, event)}
                />
              )
            }
            if (cell.type === 'empty') return null
            const span = { gridColumn: `${column} / span ${cell.columns}`, gridRow: `${row} / span ${cell.rows}` }
            return (
              <div key={`table ${row}`} className={styles.table} data-form={cell.form} style={span} aria-hidden="true">
                <span>{words.table}</span>
              </div>
            )
          })}
        </div>
        <p className={styles.door}>▲ {words.room}</p>
        <span className="sr-only" role="status">
          {said}
        </span>
      </div>
    </KeyArea>
  )
}

function withSwapped(screen: SeatingScreen, meetingId: number, one: string, other: string): SeatingScreen {
  if (screen.meetingId !== meetingId) return screen
  const byKey = new Map(screen.sitters.map((sitter) => [sitter.key, sitter]))
  const seated = swapSeats([...byKey.keys()], one, other)
  return { ...screen, isByHand: true, sitters: seated.flatMap((key) => byKey.get(key) ?? []) }
}
