import { useRef } from 'react'
import type { AttendanceScreen } from '../../../shared/contract/attendance.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { firstDay } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { presences } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { Button } from '../../components/button.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { AttendanceRow } from './attendance-row.tsx'
import styles from './attendance-tab.module.css'
import { guestEntry, seatEntry } from './attendance-view.ts'
import { CellField } from './cell-field.tsx'
import { GuestRow } from './guest-row.tsx'
import { presenceSigns } from './presence-mark.tsx'
import { type AttendanceDesk, useAttendance } from './use-attendance.ts'
import { useAttendanceList } from './use-attendance-list.ts'
import { attendanceSections } from './attendance-keys.ts'

export interface AttendanceTabProps {
  readonly screen: MeetingScreen
}

/** Who came, who stood in for whom, and who sent word. */
export function AttendanceTab({ screen }: AttendanceTabProps) {
  const language = useLanguage()
  const { mode } = useRegister()
  const desk = useAttendance(screen.meeting.id)
  if (desk.failure !== null) return <ErrorState {...sayError(desk.failure.error, language)} onRetry={desk.retry} />
  if (desk.screen === undefined) return <Skeleton rows={12} />
  return <Attendance desk={desk} screen={desk.screen} isReadOnly={mode === 'read'} />
}

interface AttendanceProps {
  readonly desk: AttendanceDesk
  readonly screen: AttendanceScreen
  readonly isReadOnly: boolean
}

function Attendance({ desk, screen, isReadOnly }: AttendanceProps) {
  const words = useText(attendanceText)
  const language = useLanguage()
  const container = useRef<HTMLDivElement>(null)
  const list = useAttendanceList({ desk, screen, isReadOnly, container })
  const rows = screen.groups.flatMap((group) => group.rows)
  // Nobody is expected on a vacant seat.
  const expected = rows.filter(({ seat, recorded }) => recorded !== null || seat.occupancy !== 'vacant')
  const open = expected.filter(({ recorded }) => recorded === null)
  const recordRest = () =>
    desk.record(
      open.map(({ seat }) => seat.seatId),
      { presence: 'present' },
    )
  const restWord = open.length === expected.length ? 'allPresent' : 'restPresent'
  useCommands([
    {
      id: 'attendance-rest',
      text: { en: attendanceText.en[restWord], ja: attendanceText.ja[restWord] },
      group: 'edit',
      shortcut: 'Shift+P',
      isInKeyLine: true,
      isDisabled: isReadOnly || open.length === 0,
      run: recordRest,
    },
  ])
  const line = (key: string) => ({
    isActive: key === list.activeKey,
    isTabStop: key === list.tabStop,
    isChosen: list.chosen.has(key),
    isReadOnly,
    act: list.act,
  })
  const isGuest = list.activeKey?.startsWith('guest-') ?? false

  return (
    <section className={styles.attendance}>
      <div className={styles.head}>
        <Counts screen={screen} />
        {!isReadOnly && open.length > 0 && (
          <Button size="s" shortcut="Shift+P" onPress={recordRest}>
            {words[restWord]}
          </Button>
        )}
      </div>
      {rows.length === 0 ? <NoSeats screen={screen} /> : <WithoutRoster screen={screen} />}
      <KeyArea
        hints={isReadOnly ? [] : isGuest ? words.hintsGuest : words.hints}
        sections={attendanceSections(language, isReadOnly)}
      >
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the lines inside have the focus; this listens for all of them */}
        <div
          ref={container}
          role="grid"
          aria-label={words.list}
          aria-multiselectable="true"
          aria-readonly={isReadOnly}
          onKeyDown={list.onKeyDown}
          onFocus={(event) => {
            const key = event.target.closest<HTMLElement>('[data-entry]')?.dataset.entry
            if (key !== undefined) list.onEnter(key)
          }}
        >
          {screen.groups.map(({ role, kind, rows: own }) => (
            <div key={`${role}-${kind}`} role="rowgroup">
              <Heading text={documentsText[language].roster.roles(kind, own.length)[role]} count={own.length} />
              {own.map((row) => {
                const entry = seatEntry(row)
                return entry.kind === 'guest' ? null : <AttendanceRow key={entry.key} entry={entry} {...line(entry.key)} />
              })}
            </div>
          ))}
          {screen.kept.length > 0 && (
            <div role="rowgroup">
              <Heading text={words.kept} count={screen.kept.length} note={words.keptNote} isAlert />
              {screen.kept.map((row) => {
                const key = `seat-${row.seat.seatId}`
                return <AttendanceRow key={key} entry={{ kind: 'kept', key, row }} {...line(key)} />
              })}
            </div>
          )}
          {(screen.guests.length > 0 || !isReadOnly) && (
            <div role="rowgroup">
              <Heading text={words.guests} count={screen.guests.length} />
              {screen.guests.map((guest) => (
                <GuestRow key={guest.id} guest={guest} {...line(guestEntry(guest).key)} />
              ))}
            </div>
          )}
        </div>
      </KeyArea>
      {!isReadOnly && <AddGuest desk={desk} />}
    </section>
  )
}

interface HeadingProps {
  readonly text: string
  readonly count: number
  readonly note?: string
  readonly isAlert?: boolean
}

function Heading({ text, count, note, isAlert = false }: HeadingProps) {
  return (
    <div role="row" className={styles.group} data-tone={isAlert ? 'due' : undefined}>
      <span role="columnheader">
        <b>{text}</b> {count > 0 && <span className={styles.number}>{count}</span>}
        {note !== undefined && <small>{note}</small>}
      </span>
    </div>
  )
}

function Counts({ screen: { counts, groups } }: Pick<AttendanceProps, 'screen'>) {
  const words = useText(attendanceText)
  if (groups.length === 0) return <span />
  const shown = [...presences.map((presence) => [presence, counts[presence]] as const), ['none', counts.notRecorded] as const]
  return (
    <div role="status">
      <ul className={styles.counts}>
        {shown
          .filter(([, count]) => count > 0)
          .map(([presence, count]) => (
            <li key={presence}>
              <Glyph sign={presenceSigns[presence]} size={12} />
              {words.count(presence, count)}
            </li>
          ))}
        {counts.uncounted > 0 && <li>{words.uncounted(counts.uncounted)}</li>}
      </ul>
    </div>
  )
}

/** A day on which nobody sits on the body, and why. */
function NoSeats({ screen }: Pick<AttendanceProps, 'screen'>) {
  const words = useText(attendanceText)
  const language = useLanguage()
  const reasons = screen.withoutRoster.flatMap(({ name, isExternal, life }) => {
    const body = name[language] ?? name.ja ?? name.en ?? ''
    if (isExternal) return [words.keepsNoRoster(body)]
    if (isInForce(life, screen.on)) return []
    const isEarly = life.from !== null && screen.on < firstDay(life.from)
    const day = isEarly ? life.from : life.to
    const said = day === null ? '' : formatDay(day, language, 'long')
    return [isEarly ? words.notYetFounded(body, said) : words.abolished(body, said)]
  })
  return (
    <EmptyState size="row" title={words.noSeats}>
      {[...reasons, words.noSeatsHint].join(language === 'ja' ? '' : ' ')}
    </EmptyState>
  )
}

/** Of a joint session: the bodies whose people stand on no roster here. */
function WithoutRoster({ screen }: Pick<AttendanceProps, 'screen'>) {
  const words = useText(attendanceText)
  const language = useLanguage()
  return screen.withoutRoster.map(({ name }) => (
    <p key={name.ja ?? name.en} className={styles.quiet}>
      {words.keepsNoRoster(name[language] ?? name.ja ?? name.en ?? '')}
    </p>
  ))
}

/** The line at the end on which guests are typed, one after the other. */
function AddGuest({ desk }: Pick<AttendanceProps, 'desk'>) {
  const words = useText(attendanceText)
  const keys = useText(keysText).writing
  const line = useRef<HTMLDivElement>(null)
  const add = (names: readonly string[]) => {
    const typed = names.map((name) => name.trim()).filter((name) => name !== '')
    if (typed.length > 0) desk.addGuests(typed)
  }
  return (
    <KeyArea hints={words.hintsWriting} sections={[{ name: keys.name, lines: words.hintsWriting }]}>
      <div ref={line} className={styles.add}>
        <CellField
          field="add"
          label={words.addGuest}
          value=""
          placeholder={words.addGuestHint}
          maxLength={500}
          isTabStop
          onCommit={(name) => add([name])}
          onPasteLines={add}
          onDone={() => {
            const input = line.current?.querySelector('textarea')
            input?.blur()
            input?.focus()
          }}
        />
      </div>
    </KeyArea>
  )
}
