import { type KeyboardEvent, useId, useRef } from 'react'
import { useLocation } from 'wouter'
import type { IsoDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { type BodiesText, bodiesText } from '../../../../shared/text/bodies-text.ts'
import { commonText } from '../../../../shared/text/common-text.ts'
import { gridKeysText } from '../../../../shared/text/grid-keys-text.ts'
import { KeyArea } from '../../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../../components/key-table.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { expectedWindow } from '../expected-window.ts'
import { drawTimeline } from './draw-timeline.ts'
import { routeOfKey } from './route-of-key.ts'
import { TimelineAxis } from './timeline-axis.tsx'
import { expectedKey, meetingOfKey, type TimelineKey } from './timeline-keys.ts'
import { TimelineMeetings } from './timeline-meetings.tsx'
import { TimelineRow } from './timeline-row.tsx'
import styles from './timeline.module.css'
import { useTimelinePointer } from './use-timeline-pointer.ts'
import type { TimelineView } from './use-timeline-view.ts'
import { useWidth } from './use-width.ts'
import { walk, type WalkKey } from './walk.ts'
import type { WholeBody } from '../use-whole-body.ts'

export interface TimelineProps {
  readonly screen: Pick<WholeBody, 'body' | 'timeline' | 'meetings' | 'next'>
  readonly asOf: IsoDate
  readonly zoom: TimelineView
  readonly chosen: TimelineKey | null
  readonly onChoose: (key: TimelineKey) => void
  /** Plans the meeting that is expected; null: nobody may. */
  readonly onPlan: (() => void) | null
}

/** Until the plot is laid out it is drawn at this width. */
const usualWidth = 1020
const timelineKeys: KeyTable<WalkKey | 'open'> = [
  ['ArrowLeft', 'ArrowLeft'],
  ['ArrowRight', 'ArrowRight'],
  ['ArrowUp', 'ArrowUp'],
  ['ArrowDown', 'ArrowDown'],
  ['Home', 'Home'],
  ['End', 'End'],
  ['Enter', 'open'],
]

/**
 * A body's whole life drawn in time: its meetings on a rail, its plans as bars, every look at them. One stop for Tab; the
 * arrows walk, Enter opens. A drawing for the eye and, link by link with spoken names, a list for a screen reader.
 */
export function Timeline({ screen, asOf, zoom, chosen, onChoose, onPlan }: TimelineProps) {
  const words = useText(bodiesText)
  const common = useText(commonText)
  const keys = useText(gridKeysText).timeline
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [plot, width] = useWidth(usualWidth)
  const pointer = useTimelinePointer(plot, zoom, width)
  const lastMeeting = useRef<TimelineKey | null>(null)
  const patternId = useId()
  const drawn = drawTimeline({ screen, asOf, view: zoom.view, width, language, words, chosen })
  const stop = tabStop(drawn, chosen)

  const choose = (key: TimelineKey) => {
    lastMeeting.current = [key, chosen].find(isOnRail) ?? lastMeeting.current
    zoom.aimAt(dayOfKey(screen, key))
    onChoose(key)
  }
  const open = (key: TimelineKey) => {
    const route = routeOfKey(screen, key)
    if (route === null) onPlan?.()
    else navigate(route)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(timelineKeys, event)
    if (act === null) return
    event.preventDefault()
    if (act === 'open') {
      if (stop !== null) open(stop)
      return
    }
    const next = walk(drawn, chosen, act, isOnRail(chosen) ? chosen : lastMeeting.current)
    if (next === null) return
    const day = dayOfKey(screen, next)
    if (day !== null) zoom.show(day)
    plot.current?.querySelector<SVGAElement>(`[data-key="${CSS.escape(next)}"]`)?.focus({ preventScroll: true })
    choose(next)
  }
  const part = {
    chosen,
    stop,
    onChoose: (key: TimelineKey) => {
      if (!pointer.wasDrag()) choose(key)
    },
    onFocus: (key: TimelineKey) => {
      if (!pointer.isPressed()) choose(key)
    },
    onOpen: open,
    routeOf: (key: TimelineKey) => routeOfKey(screen, key),
  }
  const { from, to } = screen.timeline
  return (
    <KeyArea
      hints={[
        { keys: ['ArrowLeft', 'ArrowRight'], text: words.walkMeetings },
        { keys: ['ArrowUp', 'ArrowDown'], text: words.walkPlans },
        { keys: 'Enter', text: common.open },
      ]}
      sections={[{ name: keys.name, lines: keyLines(timelineKeys, keys) }]}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys walk between the links inside, which have the focus themselves */}
      <div
        ref={plot}
        className={styles.plot}
        data-body={screen.body.colour}
        data-pannable={zoom.preset !== 'all' || undefined}
        data-dragging={pointer.isDragging || undefined}
        onKeyDown={onKeyDown}
        {...pointer.handlers}
      >
        <svg
          className={styles.drawing}
          width={width}
          height={drawn.height}
          role="group"
          aria-label={words.life(
            screen.body.name[language] ?? screen.body.short[language] ?? '',
            formatDay(from, language, 'long'),
            formatDay(to, language, 'long'),
          )}
        >
          <defs>
            <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2.4" height="6" className={styles.hatch} />
            </pattern>
          </defs>
          <TimelineAxis
            bounds={screen.timeline}
            view={zoom.view}
            width={width}
            height={drawn.height}
            asOf={drawn.asOf}
            asOfDay={asOf}
          />
          <TimelineMeetings drawn={drawn} part={part} expectedLabel={expectedLabel(screen, words, language)} />
          {drawn.rows.map((row) => (
            <TimelineRow key={row.id} row={row} asOf={drawn.asOf} width={width} patternId={patternId} part={part} />
          ))}
        </svg>
      </div>
    </KeyArea>
  )
}

const isOnRail = (key: TimelineKey | null): key is TimelineKey => key === expectedKey || meetingOfKey(key) !== null

function expectedLabel({ next: { expected } }: TimelineProps['screen'], words: BodiesText, language: Language): string | null {
  if (expected === null) return null
  return [String(expected.ordinal), words.expectedMeeting(expected.ordinal), expectedWindow(expected, language)].join(
    words.andThen,
  )
}

/** The one thing that Tab reaches: the chosen, else the newest meeting. */
function tabStop(drawn: ReturnType<typeof drawTimeline>, chosen: TimelineKey | null): TimelineKey | null {
  const keys = [
    ...drawn.meetings.map(({ key }) => key),
    ...(drawn.expected === null ? [] : [drawn.expected.key]),
    ...drawn.rows.flatMap((row) => row.bars.map(({ key }) => key)),
  ]
  return keys.find((key) => key === chosen) ?? drawn.meetings.at(-1)?.key ?? keys[0] ?? null
}

/** The day that must be in view when the thing is chosen. */
function dayOfKey(screen: TimelineProps['screen'], key: TimelineKey): IsoDate | null {
  if (key === expectedKey) return screen.next.expected?.from ?? null
  const id = meetingOfKey(key)
  return screen.meetings.find((row) => row.meeting.id === id)?.meeting.on ?? null
}
