import { FileDown, Printer } from 'lucide-react'
import { memo, type MouseEvent, type ReactNode, useCallback, useDeferredValue, useEffect, useRef } from 'react'
import type { LaidOutPaper } from '../../../shared/contract/documents.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { NumberingStyle } from '../../../shared/domain/agenda-numbering.ts'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { meetingPapersText } from '../../../shared/text/meeting-papers-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { Segments } from '../../components/segments.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './agenda-paper.module.css'
import { isMeetingPaper, type MeetingPaper, paperAskedFor } from './meeting-papers.ts'
import { PaperChoice } from './paper-choice.tsx'

const paperLanguages = ['ja', 'en', 'both'] as const
type PaperLanguage = (typeof paperLanguages)[number]
const isPaperLanguage = (value: unknown): value is PaperLanguage => paperLanguages.some((one) => one === value)

export interface AgendaPaperProps {
  readonly screen: MeetingScreen
  /** What was issued is being changed: the paper is that of now, a draft again. */
  readonly isCorrecting: boolean
  /** A version that was kept, by its snapshot; null: the one that the meeting's stage calls for. */
  readonly version: number | null
  /** The line one is at: marked on the paper. */
  readonly activeId: number | null
  readonly onLine: (id: number) => void
  /** Chooses how lines are numbered; null while the agenda is frozen. */
  readonly onNumbering: ((style: NumberingStyle | null) => void) | null
}

/** The agenda, or another paper of the meeting, as it will print, with the line one is at marked; a click on a printed line goes to the line. */
export function AgendaPaper({ screen, isCorrecting, version, activeId, onLine, onNumbering }: AgendaPaperProps) {
  const desk = useRef<HTMLDivElement>(null)
  // The mark is the preview's alone: the sheets that print are laid out without it.
  const mark = useCallback((id: number | null) => {
    const anchors = desk.current?.querySelectorAll<HTMLElement>('[data-anchor]') ?? []
    for (const anchor of anchors) anchor.toggleAttribute('data-at-cursor', anchor.dataset.anchor === String(id))
  }, [])
  const newest = useRef(activeId)
  useEffect(() => {
    newest.current = activeId
    mark(activeId)
  }, [activeId, mark])
  const onDrawn = useCallback(() => mark(newest.current), [mark])
  return (
    // The keyboard is at the line already.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
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
        stage={isCorrecting && screen.meeting.status === 'issued' ? 'draft' : stageOf(screen.meeting.status)}
        version={version}
        numbering={screen.numbering}
        onNumbering={onNumbering}
        onDrawn={onDrawn}
      />
    </div>
  )
}

interface SheetsProps {
  readonly meetingId: number
  readonly stage: ReturnType<typeof stageOf>
  readonly version: number | null
  readonly numbering: NumberingStyle | null
  readonly onNumbering: AgendaPaperProps['onNumbering']
  readonly onDrawn: () => void
}

/** Drawn anew whenever something is saved, when nothing more urgent is to be drawn; the former sheets stay until then. */
const Sheets = memo(function Sheets({ meetingId, stage, version, numbering, onNumbering, onDrawn }: SheetsProps) {
  const words = useText(meetingsText)
  const papers = useText(meetingPapersText).choose
  const common = useText(commonText)
  const pageLanguage = useLanguage()
  const [language, setLanguage] = useRemembered<PaperLanguage>('meetings.paper', pageLanguage, isPaperLanguage)
  const [chosen, setChosen] = useRemembered<MeetingPaper>('meetings.which-paper', 'agenda', isMeetingPaper)
  const asked = paperAskedFor(version === null ? chosen : 'agenda', { meetingId, language, stage, version })
  const paper = useScreen(asked.path, asked.input, { keeps: 'always' })
  const { print, savePdf } = usePaper()
  const shown = useDeferredValue(paper.data)
  const fileName = paper.data?.fileName ?? ''
  useEffect(onDrawn, [shown, onDrawn])

  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      host: 'print',
      isDisabled: paper.data === undefined,
      run: () => print(asked, fileName),
    },
    {
      id: 'save-pdf',
      text: { en: commandText.en.savePdf, ja: commandText.ja.savePdf },
      group: 'paper',
      shortcut: 'Mod+Shift+P',
      host: 'save-pdf',
      isDisabled: paper.data === undefined,
      run: () => savePdf(asked, fileName),
    },
  ])

  if (paper.isError) {
    const { title, advice } = sayError(paper.error.error, pageLanguage)
    return (
      <div className={styles.state}>
        <ErrorState title={words.paperFailed} advice={advice ?? title} onRetry={() => void paper.refetch()} />
      </div>
    )
  }
  if (shown === undefined) {
    return (
      <div className={styles.state}>
        <Skeleton rows={8} rowHeight={32} />
      </div>
    )
  }
  return (
    <Pane
      label={papers.labels[chosen]}
      shown={shown}
      chosen={chosen}
      numbering={numbering}
      isFrozen={onNumbering === null}
      lead={<PaperChoice paper={chosen} onPaper={setChosen} numbering={numbering} onNumbering={onNumbering} />}
      tools={
        <>
          <Segments
            label={words.paperLanguage}
            size="s"
            value={language}
            onChange={setLanguage}
            segments={paperLanguages.map((value) => ({ value, text: words.paperLanguages[value] }))}
          />
          <IconButton icon={Printer} size="s" label={common.print} shortcut="Mod+P" onPress={() => print(asked, fileName)} />
          <IconButton
            icon={FileDown}
            size="s"
            label={common.savePdf}
            shortcut="Mod+Shift+P"
            onPress={() => savePdf(asked, fileName)}
          />
        </>
      }
      language={language}
    />
  )
})

interface PaneProps {
  readonly label: string
  readonly shown: LaidOutPaper
  readonly language: PaperLanguage
  readonly chosen: MeetingPaper
  readonly numbering: NumberingStyle | null
  readonly isFrozen: boolean
  readonly lead: ReactNode
  readonly tools: ReactNode
}

/** Many sheets are much to draw: they are drawn only when the paper or what can be chosen about it changes, not with every answer. */
const Pane = memo(
  function Pane({ label, shown, lead, tools }: PaneProps) {
    return <PaperPane label={label} tree={shown.tree} page={shown.page} lead={lead} tools={tools} />
  },
  (before, now) =>
    before.shown === now.shown &&
    before.language === now.language &&
    before.label === now.label &&
    before.chosen === now.chosen &&
    before.numbering === now.numbering &&
    before.isFrozen === now.isFrozen,
)

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
