import { useEffect, useMemo } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { PaperFormat } from '../../../shared/documents/paper-formats.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { InItsLanguage } from '../../components/in-its-language.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { Segments } from '../../components/segments.tsx'
import { ErrorState } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './roster-paper.module.css'
import { markSeats, type SeatMark } from './seat-marks.ts'
import type { RosterView } from './views.ts'
import type { PaperAsked } from '../../data/paper-asked.ts'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

export interface RosterPaperProps {
  readonly screen: RosterScreen
  /** In the table's view nothing is drawn, but the roster can be printed all the same. */
  readonly view: RosterView
  readonly marks: ReadonlyMap<number, SeatMark>
  /** Told what would be printed now; null when there is nothing. */
  /** A seat on the paper was clicked. */
  readonly onChoose: (seatId: number) => void
  /** The seat that stands out; null: none. */
  readonly chosen: number | null
  readonly onPaper: (paper: PaperOnDesk | null) => void
}

/** What would be printed or saved now. */
export interface PaperOnDesk {
  readonly asked: PaperAsked
  readonly fileName: string
  readonly formats: readonly PaperFormat[]
}

type Holders = 'posts' | 'holders'

/** The roster as paper, with its differences marked. */
export function RosterPaper({ screen, view, marks, chosen, onChoose, onPaper }: RosterPaperProps) {
  const words = useText(membersText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [paperLanguage, setPaperLanguage] = usePaperLanguage()
  const [holders, setHolders] = useRemembered<Holders>('members.holders', 'posts', isHolders)
  const asked: PaperAsked = {
    path: 'documents.roster',
    input: { body: screen.body.key, asOf, language: paperLanguage, withHolders: holders === 'holders' },
  }
  const paper = useScreen(asked.path, asked.input, { keeps: 'as-of' })

  const fileName = paper.data?.fileName
  const formats = paper.data?.formats
  const said = JSON.stringify(asked)
  useEffect(() => {
    onPaper(fileName === undefined || formats === undefined ? null : { asked: JSON.parse(said) as PaperAsked, fileName, formats })
  }, [said, fileName, formats, onPaper])

  const tree = paper.data?.tree
  const markedTree = useMemo(() => (tree === undefined ? undefined : markSeats(tree, marks, chosen)), [tree, marks, chosen])
  if (view === 'table') return null
  if (paper.isError) return <ErrorState {...sayError(paper.error.error, language)} onRetry={() => void paper.refetch()} />
  if (markedTree === undefined || paper.data === undefined) return <div className={styles.paper} />
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a short way for the mouse; by keyboard seats are chosen in the table
    <div
      className={styles.paper}
      onClick={(event) => {
        const row = event.target instanceof Element ? event.target.closest('[data-seat]') : null
        const seat = Number(row?.getAttribute('data-seat') ?? 0)
        // Words that are being marked to be copied are not a choice.
        if (seat > 0 && (getSelection()?.isCollapsed ?? true)) onChoose(seat)
      }}
    >
      <PaperPane
        label={words.paperLabel}
        tree={markedTree}
        page={paper.data.page}
        tools={
          <>
            <Segments
              label={words.holders}
              size="s"
              value={holders}
              onChange={setHolders}
              segments={[
                { value: 'posts', text: words.postsOnly },
                { value: 'holders', text: words.withHolders },
              ]}
            />
            <Segments
              label={words.language}
              size="s"
              value={paperLanguage}
              onChange={setPaperLanguage}
              segments={(['ja', 'en', 'both'] as const).map((value) => ({ value, text: words.languages[value] }))}
            />
          </>
        }
      />
      <span className="sr-only" role="status">
        <InItsLanguage>{formatDayBoth(asOf, language)}</InItsLanguage>
      </span>
    </div>
  )
}

const isHolders = (value: unknown): value is Holders => value === 'posts' || value === 'holders'
