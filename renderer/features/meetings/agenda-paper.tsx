import { memo, type MouseEvent, useCallback, useEffect, useRef } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { NumberingStyle } from '../../../shared/domain/agenda-numbering.ts'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { meetingPapersText } from '../../../shared/text/meeting-papers-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/segments.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import styles from './agenda-paper.module.css'
import type { EditorLine } from './editor-line.ts'
import { isMeetingPaper, type MeetingPaper, paperAskedFor } from './meeting-papers.ts'
import { type OutlineCursor, useCursor } from './outline-cursor.ts'
import { PaperChoice } from './paper-choice.tsx'
import { PaperSide } from './paper-side.tsx'
import { paperLanguages } from '../../data/paper-language.ts'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

export interface AgendaPaperProps {
  readonly screen: MeetingScreen
  /** What was issued is being changed: the paper is that of now, a draft again. */
  readonly isCorrecting: boolean
  /** A version that was kept, by its snapshot; null: the one that the meeting's stage calls for. */
  readonly version: number | null
  /** The line one is at is marked on the paper. */
  readonly cursor: OutlineCursor
  readonly lines: readonly EditorLine[]
  readonly onLine: (id: number) => void
  /** Sends out what was corrected since the issue. */
  readonly onReissue: () => void
  /** Chooses how lines are numbered; null while the agenda is frozen. */
  readonly onNumbering: ((style: NumberingStyle | null) => void) | null
}

/** The agenda, or another paper of the meeting, as it will print, with the line one is at marked; a click on a printed line goes to the line. */
export function AgendaPaper({ screen, isCorrecting, version, cursor, lines, onLine, onReissue, onNumbering }: AgendaPaperProps) {
  const desk = useRef<HTMLDivElement>(null)
  const activeKey = useCursor(cursor, (state) => state.activeKey)
  const activeId = lines.find((line) => line.key === activeKey)?.id ?? null
  const newest = useRef(activeId)
  // The mark is the preview's alone: the sheets that print are laid out without it.
  const mark = useCallback(() => {
    const anchor = newest.current === null ? '' : `[data-anchor="${newest.current}"]`
    for (const marked of desk.current?.querySelectorAll('[data-at-cursor]') ?? [])
      if (anchor === '' || !marked.matches(anchor)) marked.removeAttribute('data-at-cursor')
    if (anchor !== '')
      for (const here of desk.current?.querySelectorAll(anchor) ?? []) here.toggleAttribute('data-at-cursor', true)
  }, [])
  // Stays the same object, so that the sheets are not drawn for it.
  const again = useRef(onReissue)
  useEffect(() => {
    again.current = onReissue
  })
  const sendAgain = useCallback(() => again.current(), [])
  const reissue = useRegister().mode === 'write' ? sendAgain : null
  useEffect(() => {
    newest.current = activeId
    mark()
  }, [activeId, mark])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keyboard is at the line already
    <div
      ref={desk}
      className={styles.desk}
      onClick={(event: MouseEvent<HTMLElement>) => {
        const anchor = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-anchor]') : null
        if (anchor !== null) onLine(Number(anchor.dataset.anchor))
      }}
    >
      <Sheets
        meetingId={screen.meeting.id}
        bodyKey={screen.bodies[0]?.body?.key ?? null}
        stage={isCorrecting && screen.meeting.status === 'issued' ? 'draft' : stageOf(screen.meeting.status)}
        version={version}
        issuedOn={screen.meeting.status === 'issued' && !isCorrecting && version === null ? screen.life.issuedOn : null}
        isChanged={screen.life.isChangedSinceIssue}
        onReissue={reissue}
        numbering={screen.numbering}
        onNumbering={onNumbering}
        onDrawn={mark}
      />
    </div>
  )
}

interface SheetsProps {
  readonly meetingId: number
  readonly bodyKey: string | null
  readonly stage: ReturnType<typeof stageOf>
  readonly version: number | null
  /** The day of the issue that is shown; null where the paper of now is. */
  readonly issuedOn: IsoDate | null
  readonly isChanged: boolean
  readonly onReissue: (() => void) | null
  readonly numbering: NumberingStyle | null
  readonly onNumbering: AgendaPaperProps['onNumbering']
  readonly onDrawn: () => void
}

/** Drawn anew whenever something is saved, when nothing more urgent is to be drawn; the former sheets stay until then. */
const Sheets = memo(function Sheets(props: SheetsProps) {
  const { meetingId, bodyKey, stage, version, numbering, onNumbering, onDrawn } = props
  const words = useText(meetingsText)
  const papers = useText(meetingPapersText).choose
  const [language, setLanguage] = usePaperLanguage()
  const [chosen, setChosen] = useRemembered<MeetingPaper>('meetings.which-paper', 'agenda', isMeetingPaper)
  return (
    <>
      {props.issuedOn !== null && chosen === 'agenda' && (
        <AsIssued on={props.issuedOn} isChanged={props.isChanged} onReissue={props.onReissue} />
      )}
      <PaperSide
        label={papers.labels[chosen]}
        asked={paperAskedFor(version === null ? chosen : 'agenda', { meetingId, language, stage, version })}
        choices={`${bodyKey} ${language} ${chosen} ${numbering ?? 'own'} ${onNumbering === null ? 'frozen' : 'open'}`}
        lead={
          <PaperChoice
            paper={chosen}
            onPaper={setChosen}
            of={{ body: bodyKey, meetingId }}
            numbering={numbering}
            onNumbering={onNumbering}
          />
        }
        tools={
          <Segments
            label={words.paperLanguage}
            size="s"
            value={language}
            onChange={setLanguage}
            segments={paperLanguages.map((value) => ({ value, text: words.paperLanguages[value] }))}
          />
        }
        onDrawn={onDrawn}
      />
    </>
  )
})

interface AsIssuedProps {
  readonly on: IsoDate
  readonly isChanged: boolean
  readonly onReissue: (() => void) | null
}

/** Over the paper that went out: which it is, that later changes are not on it, and how they go out as well. */
function AsIssued({ on, isChanged, onReissue }: AsIssuedProps) {
  const words = useText(lifeText)
  const language = useLanguage()
  return (
    <div className={styles.issued} data-changed={isChanged || undefined} role="status">
      <span>
        {words.paperAsIssued(formatDay(on, language, 'long'))} {isChanged && words.paperWithoutChanges}
      </span>
      {isChanged && onReissue !== null && (
        <Button size="s" onPress={onReissue}>
          {words.acts.reissue}
        </Button>
      )}
    </div>
  )
}

function stageOf(status: MeetingStatus): 'draft' | 'issued' | 'results' {
  switch (status) {
    case 'planned':
    case 'drafted':
    case 'postponed':
    case 'cancelled':
      return 'draft'
    case 'issued':
      return 'issued'
    case 'held':
      return 'results'
  }
}
