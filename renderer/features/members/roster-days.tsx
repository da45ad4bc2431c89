import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { firstDay, type IsoDate, type PartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './roster-days.module.css'
import { placeOf, sayRosterChange, type Stop } from './stops.ts'

const dayKeys = [
  ['ArrowLeft', 'before'],
  ['ArrowRight', 'after'],
  ['ArrowDown', 'before'],
  ['ArrowUp', 'after'],
  ['Home', 'first'],
  ['End', 'last'],
] as const satisfies KeyTable<string>

export interface RosterDaysProps {
  readonly stops: readonly Stop[]
  readonly asOf: IsoDate
  readonly compareTo: IsoDate | null
  /** Before it the line is hatched: no source shows the roster. Null: none ever dates it. */
  readonly firstSeenOn: PartialDate | null
  /** The day read lies after all that is recorded. */
  readonly isPastLatest: boolean
  readonly onChoose: (on: IsoDate) => void
}

/** Every label fits up to so many stops; beyond, only those one needs to find one's way. */
const labelsUpTo = 7

/** The life of a roster as a line with a stop for each day on which it changed. Left and Right walk the stops. */
export function RosterDays({ stops, asOf, compareTo, firstSeenOn, isPastLatest, onChoose }: RosterDaysProps) {
  const words = useText(membersText)
  const people = useText(peopleText)
  const keys = useText(gridKeysText).days
  const language = useLanguage()
  const at = stops.findLastIndex((stop) => stop.on <= asOf)
  const undatedTo = firstSeenOn === null ? 1 : placeOf(stops, firstDay(firstSeenOn))
  const what = (stop: Stop) => {
    if (stop.kind === 'founded') {
      const changed = stop.change === null ? null : sayRosterChange(stop.change, words.change)
      return changed === null ? words.founded : `${words.founded} · ${changed}`
    }
    if (stop.kind === 'latest') return isPastLatest && stop.on === asOf ? people.dayRead : words.latest
    return (stop.change === null ? null : sayRosterChange(stop.change, words.change)) ?? words.nothingChanged
  }
  const isLabelled = (stop: Stop, index: number) =>
    stops.length <= labelsUpTo || index === 0 || index === stops.length - 1 || index === at || stop.on === compareTo

  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(dayKeys, event)
    const target = act === null ? null : targetOf(act, stops, asOf)
    if (target === null) return
    event.preventDefault()
    onChoose(target)
  }

  return (
    <div className={styles.days}>
      <span className={styles.before}>
        <IconButton
          icon={ChevronLeft}
          size="s"
          label={words.previousDay}
          shortcut="ArrowLeft"
          isDisabled={!stops.some((stop) => stop.on < asOf)}
          onPress={() => onChoose(stops.findLast((stop) => stop.on < asOf)?.on ?? asOf)}
        />
      </span>
      <div className={styles.track}>
        <i className={styles.line} />
        <i className={styles.undated} style={{ width: `${undatedTo * 100}%` }} />
        {stops.map((stop, index) => (
          <button
            key={stop.on}
            type="button"
            // The slider beside has the place in the order of Tab.
            tabIndex={-1}
            className={styles.stop}
            data-kind={stop.kind}
            data-edge={index === 0 ? 'start' : index === stops.length - 1 ? 'end' : undefined}
            data-now={stop.on === asOf || undefined}
            data-compared={stop.on === compareTo || undefined}
            style={{ left: `${(index / Math.max(1, stops.length - 1)) * 100}%` }}
            title={formatDayBoth(stop.on, language)}
            // Where the words stand beside the mark they are its name.
            aria-label={isLabelled(stop, index) ? undefined : `${formatDayBoth(stop.on, language)} · ${what(stop)}`}
            onClick={() => onChoose(stop.on)}
          >
            <i />
            <span className={styles.label} hidden={!isLabelled(stop, index)}>
              <b>{formatDay(stop.on, language, language === 'ja' ? 'era-short' : 'short')}</b>
              <span>{stop.on === compareTo ? `${words.comparedDay} · ${what(stop)}` : what(stop)}</span>
            </span>
          </button>
        ))}
        <KeyArea hints={keyLines(dayKeys, keys)} sections={[{ name: keys.name, lines: keyLines(dayKeys, keys) }]}>
          <div
            className={styles.thumb}
            role="slider"
            tabIndex={0}
            aria-label={words.days}
            aria-valuemin={0}
            aria-valuemax={Math.max(0, stops.length - 1)}
            aria-valuenow={Math.max(0, at)}
            aria-valuetext={formatDayBoth(asOf, language)}
            data-outside={at < 0 || undefined}
            style={{ left: `${placeOf(stops, asOf) * 100}%` }}
            onKeyDown={onKeyDown}
          />
        </KeyArea>
      </div>
      <span className={styles.after}>
        <IconButton
          icon={ChevronRight}
          size="s"
          label={words.nextDay}
          shortcut="ArrowRight"
          isDisabled={!stops.some((stop) => stop.on > asOf)}
          onPress={() => onChoose(stops.find((stop) => stop.on > asOf)?.on ?? asOf)}
        />
      </span>
    </div>
  )
}

function targetOf(act: (typeof dayKeys)[number][1], stops: readonly Stop[], asOf: IsoDate): IsoDate | null {
  switch (act) {
    case 'before':
      return stops.findLast((stop) => stop.on < asOf)?.on ?? asOf
    case 'after':
      return stops.find((stop) => stop.on > asOf)?.on ?? asOf
    case 'first':
      return stops[0]?.on ?? null
    case 'last':
      return stops.at(-1)?.on ?? null
  }
}
