import { memo, type ReactNode, useSyncExternalStore } from 'react'
import type { StatusesScreen, OccasionInput } from '../../../shared/contract/statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { ordinalJapanese, ordinalShort } from '../../../shared/domain/ordinal.ts'
import { itemStandings, itemStatuses, type Language } from '../../../shared/domain/vocabulary.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { DateField } from '../../components/date-field.tsx'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { countRecorded, occasionKey, type StatusDesk } from './status-desk.ts'
import { isStatusFilter, noFilter, type StatusFilter } from './status-rows.ts'
import styles from './recording-tab.module.css'

export interface OccasionToolProps {
  readonly screen: StatusesScreen
  readonly at: OccasionInput
  readonly onChange: (at: OccasionInput) => void
  /** A meeting whose agenda does not look at the plan yet: the look goes on it. */
  readonly onDraft: (meetingId: number) => void
}

/** Where the reports were made: at a meeting that looked at the plan, or on a day between meetings. */
export function OccasionTool({ screen, at, onChange, onDraft }: OccasionToolProps) {
  const words = useText(statusesText)
  const recording = useText(recordingText)
  const language = useLanguage()
  const today = useToday()
  const days = [...new Set(screen.reports.flatMap((report) => (report.agendaItemId === null ? [report.on] : [])))]
  const choices = [
    ...screen.occasions.map(({ line, meeting }) => ({
      value: `line/${line.id}`,
      text: meetingWords(meeting, language),
      ...(meeting.status === 'held' ? {} : { note: words.ahead }),
    })),
    ...screen.drafts.map((meeting) => ({
      value: `draft/${meeting.id}`,
      text: meetingWords(meeting, language),
      note: recording.goesOnAgenda,
    })),
    ...days.map((on) => ({ value: `day/${on}`, text: formatDay(on, language, 'long') })),
    ...(at.kind === 'day' && !days.includes(at.on) ? [{ value: `day/${at.on}`, text: formatDay(at.on, language, 'long') }] : []),
    { value: 'between', text: words.between },
  ]
  const choose = (value: string) => {
    if (value === 'between') onChange({ kind: 'day', on: today })
    else if (value.startsWith('draft/')) onDraft(Number(value.slice(6)))
    else if (value.startsWith('line/')) onChange({ kind: 'line', agendaItemId: Number(value.slice(5)) })
    else onChange({ kind: 'day', on: value.slice(4) as IsoDate })
  }
  return (
    <span className={styles.occasion}>
      <span className={styles.place}>
        <Select label={words.occasion} hidesLabel size="s" value={occasionKey(at)} onChange={choose} choices={choices} />
      </span>
      {at.kind === 'day' && (
        <span className={styles.day}>
          <DateField
            label={words.day}
            hidesLabel
            value={at.on}
            today={today}
            last={today}
            {...(screen.earliestOn === null ? {} : { first: screen.earliestOn })}
            onChange={(on) => {
              if (on !== null) onChange({ kind: 'day', on })
            }}
          />
        </span>
      )}
    </span>
  )
}

/** "11th meeting, 10 June 2005". */
export function meetingWords(meeting: { readonly ordinal: number | null; readonly on: IsoDate }, language: Language): string {
  const words = statusesText[language]
  const day = formatDay(meeting.on, language, language === 'ja' ? 'era-short' : 'long')
  if (meeting.ordinal === null) return words.aMeeting(day)
  return words.nthMeeting(language === 'ja' ? ordinalJapanese(meeting.ordinal) : ordinalShort(meeting.ordinal), day)
}

/** Which items of a plan are shown; kept when one comes back. */
export const useStatusFilter = (planKey: string) =>
  useRemembered<StatusFilter>(`statuses.filter.${planKey}`, noFilter, isStatusFilter)

/** The language in which reports are written and shown; the page's own until somebody chooses. */
export const useNoteLanguage = () => useRemembered<Language>('statuses.note-language', useLanguage(), isLanguage)

const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'ja'

export interface FilterToolsProps {
  /** Chooses where the reports were made. */
  readonly occasion: ReactNode
  readonly screen: StatusesScreen
  readonly selected: number
  /** What is being recorded: told by itself, so that the lists here stay as they are. */
  readonly progress: ReactNode
}

/**
 * Which items are shown, how many are recorded, and in which language the reports are written. Its lists are costly to draw: it is
 * drawn anew only when the screen's matter changes, never while one walks through the grid or records.
 */
export const FilterTools = memo(function FilterTools(props: FilterToolsProps) {
  const { screen } = props
  const [filter, onFilter] = useStatusFilter(screen.plan.key)
  const [noteLanguage, setNoteLanguage] = useNoteLanguage()
  const words = useText(statusesText)
  const language = useLanguage()
  const vocabulary = useText(vocabularyText)
  const any = '*'
  const answering = new Set(screen.items.flatMap((item) => item.responsibleIds))
  const hasNobody = screen.items.some((item) => item.isReportable && item.responsibleIds.length === 0)
  const name = (of: { readonly en: string | null; readonly ja: string | null }) => of[language] ?? of.ja ?? of.en ?? ''
  return (
    <div className={styles.tools}>
      {props.occasion}
      <span className={styles.wide}>
        <Select
          label={words.organization}
          hidesLabel
          size="s"
          value={filter.organization === null ? any : String(filter.organization)}
          onChange={(value) => onFilter({ ...filter, organization: value === any ? null : Number(value) })}
          choices={[
            { value: any, text: words.everyOrganization },
            ...screen.organizations
              .filter(({ id }) => answering.has(id))
              .map((organization) => ({ value: String(organization.id), text: name(organization.name) })),
            ...(hasNobody ? [{ value: '0', text: words.nobodyNamed }] : []),
          ]}
        />
      </span>
      <span className={styles.choice}>
        <Select
          label={words.goal}
          hidesLabel
          size="s"
          value={filter.goal === null ? any : String(filter.goal)}
          onChange={(value) => onFilter({ ...filter, goal: value === any ? null : Number(value) })}
          choices={[
            { value: any, text: words.everyGoal },
            ...screen.items
              .filter((item) => !item.isReportable && item.depth < 2)
              .map((item) => ({
                value: String(item.id),
                text: `${item.depth > 0 ? '　' : ''}${item.number ?? ''} ${name(item.title)}`.trimEnd(),
              })),
          ]}
        />
      </span>
      <span className={styles.choice}>
        <Select
          label={words.state}
          hidesLabel
          size="s"
          value={filter.state ?? any}
          onChange={(value) => onFilter({ ...filter, state: value === any ? null : value })}
          choices={[
            { value: any as typeof any | NonNullable<StatusFilter['state']>, text: words.everyState },
            { value: 'open', text: words.notYetRecorded },
            { value: 'late', text: words.pastDeadline },
            ...itemStatuses.map((status) => ({ value: status, text: vocabulary.itemStatus[status] })),
            ...itemStandings.map((standing) => ({ value: standing, text: words.standings[standing] })),
          ]}
        />
      </span>
      {JSON.stringify(filter) !== JSON.stringify(noFilter) && (
        <Button size="s" look="bare" onPress={() => onFilter(noFilter)}>
          {words.clear}
        </Button>
      )}
      <span className={styles.room} />
      {props.selected > 1 && <span className={styles.quiet}>{words.chosen(props.selected)}</span>}
      {props.progress}
      <Segments<Language>
        size="s"
        label={words.noteLanguage}
        value={noteLanguage}
        onChange={setNoteLanguage}
        segments={[
          { value: 'ja', text: words.japanese },
          { value: 'en', text: words.english },
        ]}
      />
    </div>
  )
})

export interface RecordingProgressProps {
  readonly desk: StatusDesk
  readonly occasion: string
  readonly itemIds: readonly number[]
}

/** How many items are recorded at the occasion, and whether something is on its way. */
export const RecordingProgress = memo(function RecordingProgress({ desk, occasion, itemIds }: RecordingProgressProps) {
  const words = useText(statusesText)
  const all = itemIds.length
  const recorded = useSyncExternalStore(desk.subscribe, () => countRecorded(desk, occasion, itemIds))
  const isSaving = useSyncExternalStore(desk.subscribe, desk.isSaving)
  return (
    <>
      <span className="sr-only" role="status">
        {isSaving ? words.saving : ''}
      </span>
      <span className={styles.progress}>
        <progress value={recorded} max={Math.max(1, all)} aria-label={words.recordedOf(recorded, all)} />
        <span>{words.recordedOf(recorded, all)}</span>
      </span>
    </>
  )
})
