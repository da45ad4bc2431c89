import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import { plateContents } from '../../../shared/documents/name-plates.ts'
import { type IsoDate, isIsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type PeoplePaper, peoplePapers, peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { type PaperLanguage, paperLanguages } from '../../data/paper-language.ts'
import { ignoresMeeting, needsMeeting, type PaperOptions } from './paper-options.ts'
import { PaperList } from './paper-list.tsx'
import styles from './paper-settings.module.css'
import { PlateChoice } from './plate-choice.tsx'
import { SeatingSettings } from './seating-settings.tsx'

export interface PaperSettingsProps {
  readonly screen: RosterScreen
  /** The body's meetings around the day, newest first. */
  readonly meetings: readonly MeetingRef[]
  readonly paper: PeoplePaper
  readonly onPaper: (paper: PeoplePaper) => void
  /** Null: of the body on the day. */
  readonly meeting: MeetingRef | null
  readonly onMeeting: (id: number | null) => void
  readonly asOf: IsoDate
  readonly language: PaperLanguage
  readonly onLanguage: (language: PaperLanguage) => void
  readonly from: IsoDate | null
  readonly onFrom: (day: IsoDate) => void
  readonly only: string | null
  readonly onOnly: (key: string | null) => void
  readonly options: PaperOptions
  readonly onOptions: (change: Partial<PaperOptions>) => void
}

/** Which paper, of whom, in which language, and what can be chosen about it. */
export function PaperSettings(props: PaperSettingsProps) {
  const words = useText(peoplePapersText)
  const { screen, paper, meeting, language, onLanguage } = props
  return (
    <Inspector label={words.options}>
      <p className={styles.back}>
        <Link look="quiet" href={`/members/${screen.body.key}`}>
          ← {words.back}
        </Link>
        {meeting !== null && (
          <Link look="quiet" href={`/meetings/${meeting.id}/attendance`}>
            {words.backToMeeting} →
          </Link>
        )}
      </p>
      <PaperList chosen={paper} onChoose={props.onPaper} papers={peoplePapers} />
      <SectionHeading>{words.options}</SectionHeading>
      <div className={styles.options}>
        {!ignoresMeeting(paper) && <Subject {...props} />}
        <div>
          <span className={styles.label}>{words.language}</span>
          <Segments
            label={words.language}
            size="s"
            value={language}
            onChange={onLanguage}
            segments={paperLanguages.map((value) => ({ value, text: words.languages[value] }))}
          />
        </div>
        <OptionsOf {...props} />
      </div>
    </Inspector>
  )
}

/** The body on the day shown, or one of its meetings. */
function Subject({ meetings, paper, meeting, onMeeting, asOf }: PaperSettingsProps) {
  const words = useText(peoplePapersText)
  const language = useLanguage()
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-long' : 'short')
  return (
    <>
      <Select
        label={words.whose}
        size="s"
        value={meeting === null ? 'day' : String(meeting.id)}
        onChange={(value) => onMeeting(value === 'day' ? null : Number(value))}
        choices={[
          ...(needsMeeting(paper) ? [] : [{ value: 'day', text: words.asOfDay(day(asOf)) }]),
          ...meetings.map((one) => ({
            value: String(one.id),
            text: words.ofMeeting(one.ordinal === null ? null : searchText[language].meeting(one.ordinal, null), day(one.on)),
          })),
        ]}
      />
      {meeting?.isJoint === true && <p className={styles.note}>{words.jointNote}</p>}
    </>
  )
}

function OptionsOf(props: PaperSettingsProps) {
  const words = useText(peoplePapersText)
  const language = useLanguage()
  const { screen, paper, asOf, meeting, options, onOptions } = props
  switch (paper) {
    case 'roster':
      return (
        <>
          <div className={styles.checks}>
            <span className={styles.label}>{words.columns}</span>
            {(['withHolders', 'withContacts', 'withNumbers'] as const).map((name) => (
              <Checkbox key={name} isChecked={options[name]} onChange={(isChecked) => onOptions({ [name]: isChecked })}>
                {words[name]}
              </Checkbox>
            ))}
          </div>
          <div>
            <span className={styles.label}>{words.severalSeats}</span>
            <Segments
              label={words.severalSeats}
              size="s"
              value={options.persons}
              onChange={(persons) => onOptions({ persons })}
              segments={(['twice', 'once'] as const).map((value) => ({ value, text: words.persons[value] }))}
            />
          </div>
        </>
      )
    case 'changes': {
      const days = [...new Set([...(props.from === null ? [] : [props.from]), ...screen.changeDays.filter((day) => day < asOf)])]
      return (
        <Select
          label={words.comparedFrom}
          size="s"
          value={props.from}
          onChange={(day) => isIsoDate(day) && props.onFrom(day)}
          choices={days
            .toSorted()
            .map((day) => ({ value: day, text: formatDay(day, language, language === 'ja' ? 'era-long' : 'long') }))}
        />
      )
    }
    case 'attendance':
      return (
        <Select
          label={words.blankLines}
          size="s"
          value={String(options.blankLines)}
          onChange={(count) => onOptions({ blankLines: Number(count) })}
          choices={[0, 2, 4, 6, 8, 10, 15, 20].map((count) => ({ value: String(count), text: String(count) }))}
        />
      )
    case 'plates':
      return (
        <>
          <div>
            <span className={styles.label}>{words.onPlate}</span>
            <Segments
              label={words.onPlate}
              size="s"
              value={options.content}
              onChange={(content) => onOptions({ content })}
              segments={plateContents.map((value) => ({ value, text: words.contents[value] }))}
            />
          </div>
          {meeting !== null && (
            <>
              <WithGuests {...props} />
              <PlateChoice meetingId={meeting.id} withGuests={options.withGuests} only={props.only} onOnly={props.onOnly} />
            </>
          )}
        </>
      )
    case 'seating':
      return meeting === null ? null : (
        <>
          <WithGuests {...props} />
          <SeatingSettings meetingId={meeting.id} withGuests={options.withGuests} />
        </>
      )
    case 'addresses':
      return null
    case 'labels':
      return (
        <>
          <Select
            label={words.sheet}
            size="s"
            value={String(options.perSheet)}
            onChange={(value) => onOptions({ perSheet: sheets.find((sheet) => String(sheet) === value) ?? 12 })}
            choices={sheets.map((sheet) => ({
              value: String(sheet),
              text: words.sheets[`${sheet}`],
              note: words.sheetNotes[`${sheet}`],
            }))}
          />
          <Select
            label={words.used}
            size="s"
            value={String(Math.min(options.used, options.perSheet - 1))}
            onChange={(count) => onOptions({ used: Number(count) })}
            choices={Array.from({ length: options.perSheet }, (_, count) => ({
              value: String(count),
              text: words.usedCount(count),
            }))}
          />
        </>
      )
  }
}

const sheets = [12, 21, 24] as const

function WithGuests({ options, onOptions }: PaperSettingsProps) {
  const words = useText(peoplePapersText)
  return (
    <Checkbox isChecked={options.withGuests} onChange={(withGuests) => onOptions({ withGuests })}>
      {words.withGuests}
    </Checkbox>
  )
}
