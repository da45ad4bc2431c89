import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { daysBetween } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { undecidedItems } from '../../../shared/domain/meeting-life.ts'
import { usualOutcome } from '../../../shared/domain/usual-outcome.ts'
import type { Outcome } from '../../../shared/domain/vocabulary.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { EditorLine, LineChange } from './editor-line.ts'
import styles from './holding-panel.module.css'
import { HoldingRow, outcomeKeys, sideKeys } from './holding-row.tsx'
import { meetingName } from './meeting-name.ts'

const holdingKeys = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['U', 'usual'],
  ['Escape', 'leave'],
] as const satisfies KeyTable<string>

export interface HoldingPanelProps {
  readonly screen: MeetingScreen
  /** The agenda, what is on its way to the register included. */
  readonly lines: readonly EditorLine[]
  readonly onChange: (changes: readonly { readonly key: string; readonly change: LineChange }[]) => void
  /** Records the meeting as held; the meetings to which deferred lines go, by the lines' keys. Those left out go to the shelf. */
  readonly onHold: (deferTo: ReadonlyMap<string, number>) => void
  readonly onClose: () => void
  /** For the key that takes a meeting on, wherever the focus is. */
  readonly handle: Ref<HoldingHandle>
}

export interface HoldingHandle {
  /** Records the meeting as held, or goes to the first line that is not settled. */
  readonly hold: () => void
}

/** The lines that ask something before the meeting is recorded as held: what came of them, and where deferred ones go. */
export const linesToSettle = (lines: readonly EditorLine[]): readonly EditorLine[] =>
  lines.filter((line) => !line.isHeading && (line.outcome === null || line.outcome === 'deferred'))

/** Beside the agenda, in place of a question: what came of each line, one keystroke each. Every outcome is kept at once. */
export function HoldingPanel({ screen, lines, onChange, onHold, onClose, handle }: HoldingPanelProps) {
  const words = useText(lifeText)
  const meetings = useText(meetingsText)
  const vocabulary = useText(vocabularyText)
  const keys = useText(keysText)
  const language = useLanguage()
  const today = useToday()
  const panel = useRef<HTMLElement>(null)
  const { deferTo } = screen.life
  // Lines stay once they are here, so that none jumps away under the fingers.
  const [first] = useState(() => new Set(linesToSettle(lines).map((line) => line.key)))
  const asked = lines.filter((line) => first.has(line.key) || (!line.isHeading && line.outcome === null))
  const [places, setPlaces] = useState<ReadonlyMap<string, number | null>>(new Map())
  const placeOf = (key: string): number | null => {
    const chosen = places.get(key)
    if (chosen === undefined) return deferTo[0]?.id ?? null
    return deferTo.some((meeting) => meeting.id === chosen) ? chosen : null
  }
  const open = undecidedItems(asked.map((line, at) => ({ id: at, isHeading: line.isHeading, outcome: line.outcome, line })))

  const focusAt = (key: string | undefined) =>
    panel.current?.querySelector<HTMLElement>(`[data-settle="${key ?? ''}"] [role="toolbar"] button[tabindex="0"]`)?.focus()
  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  const set = (key: string, outcome: Outcome) => {
    onChange([{ key, change: { outcome } }])
    const rest = asked.filter((line) => line.outcome === null && line.key !== key)
    const at = asked.findIndex((line) => line.key === key)
    const next = rest.find((line) => asked.indexOf(line) > at) ?? rest[0]
    // What is deferred asks where it goes: one stays there.
    if (next !== undefined && outcome !== 'deferred') focusAt(next.key)
    else panel.current?.querySelector<HTMLElement>(`[data-settle="${key}"] [data-outcome="${outcome}"]`)?.focus()
  }
  const setUsual = () => onChange(open.map(({ line }) => ({ key: line.key, change: { outcome: usualOutcome(line.kind) } })))
  const hold = () => {
    if (open.length > 0) return focusAt(open[0]?.line.key)
    const chosen = asked.flatMap((line): readonly (readonly [string, number])[] => {
      const place = line.outcome === 'deferred' ? placeOf(line.key) : null
      return place === null ? [] : [[line.key, place]]
    })
    return onHold(new Map(chosen))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    const isWriting = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
    if (isWriting) return undefined
    const act = actOf(holdingKeys, event)
    if (act === 'leave') return take(event, onClose)
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return undefined
    if (act === 'usual') return take(event, setUsual)
    const key = target.closest<HTMLElement>('[data-settle]')?.dataset.settle
    if (key === undefined) return undefined
    const outcome = outcomeKeys.get(event.key.toUpperCase())
    if (outcome !== undefined) return take(event, () => set(key, outcome))
    const step = act === 'next' ? 1 : act === 'previous' ? -1 : 0
    const next = asked[asked.findIndex((line) => line.key === key) + step]
    return step === 0 || next === undefined ? undefined : take(event, () => focusAt(next.key))
  }

  useImperativeHandle(handle, () => ({ hold }))

  const isReady = open.length === 0
  const outcomeLines = [...outcomeKeys].map(([key, outcome]) => ({ keys: key, text: vocabulary.outcome[outcome] }))
  return (
    <KeyArea
      hints={[
        ...outcomeLines,
        { keys: 'U', text: words.hintsHolding.usual },
        { keys: 'Mod+Enter', text: words.hintsHolding.record },
        { keys: 'Escape', text: words.hintsHolding.leave },
      ]}
      sections={[
        {
          name: keys.holding.name,
          lines: [
            ...outcomeLines,
            ...keyLines(holdingKeys, { ...keys.outline, ...keys.holding }),
            ...keyLines(sideKeys, keys.holding),
          ],
        },
      ]}
    >
      {/* The keys of the whole panel; each button in it has a name and a press of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens for what its buttons leave */}
      <section
        ref={panel}
        className={styles.panel}
        aria-label={words.holding(meetingName(screen.meeting, meetings))}
        onKeyDown={onKeyDown}
      >
        <SectionHeading
          note={<span role="status">{isReady ? words.allDecided : words.undecided(open.length)}</span>}
          more={
            !isReady && (
              <Button size="s" look="bare" shortcut="U" onPress={setUsual}>
                {words.usualForAll}
              </Button>
            )
          }
        >
          {words.holding(meetingName(screen.meeting, meetings))}
        </SectionHeading>
        {screen.meeting.on > today && (
          <p className={styles.early}>
            {words.early(formatDay(screen.meeting.on, language, 'long'), daysBetween(today, screen.meeting.on))}
          </p>
        )}
        <ol className={styles.lines}>
          {asked.map((line) => (
            <HoldingRow
              key={line.key}
              line={line}
              deferTo={deferTo}
              place={placeOf(line.key)}
              onOutcome={(outcome) => onChange([{ key: line.key, change: { outcome } }])}
              onRemark={(outcomeNote) => onChange([{ key: line.key, change: { outcomeNote } }])}
              onPlace={(meetingId) => setPlaces(new Map(places).set(line.key, meetingId))}
            />
          ))}
        </ol>
        <div className={styles.foot}>
          <Button onPress={onClose}>{words.notYet}</Button>
          <Button look="primary" shortcut="Mod+Enter" isDisabled={!isReady} onPress={hold}>
            {words.acts.hold}
          </Button>
        </div>
      </section>
    </KeyArea>
  )
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  act()
}
