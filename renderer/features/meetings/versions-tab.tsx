import type { VersionKey, VersionRef, VersionsScreen } from '../../../shared/contract/meeting-life.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { countDifferences, type HeadChange, isSameAgenda, type LineDifference } from '../../../shared/domain/agenda-diff.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type AgendaVersionsText, agendaVersionsText, nothingKeptFor } from '../../../shared/text/agenda-versions-text.ts'
import { Note } from '../../components/inspector.tsx'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { DifferenceLines } from './difference-lines.tsx'
import { HeadDifferences } from './head-differences.tsx'
import { KeptPapers } from './kept-papers.tsx'
import styles from './versions-tab.module.css'

export interface VersionsTabProps {
  readonly screen: MeetingScreen
  /** Two versions chosen; null: the usual one of the two. */
  readonly pair: VersionPair
  readonly onPair: (pair: VersionPair) => void
}

export interface VersionPair {
  readonly from: VersionKey | null
  readonly to: VersionKey | null
}

type Shown = 'differences' | 'all'
const isShown = (value: unknown): value is Shown => value === 'differences' || value === 'all'

/** The agenda as it was issued and as it was held, and what differs between any two versions. */
export function VersionsTab({ screen, pair, onPair }: VersionsTabProps) {
  const words = useText(agendaVersionsText)
  const language = useLanguage()
  const { meeting } = screen
  const versions = useScreen('meetings.versions', { id: meeting.id, ...pair }, { keeps: 'always' })
  if (versions.isError) {
    const { title, advice } = sayError(versions.error.error, language)
    return <ErrorState title={title} advice={advice} onRetry={() => void versions.refetch()} />
  }
  if (versions.data === undefined) return <Skeleton rows={6} rowHeight={44} />
  const { comparison } = versions.data
  if (comparison === null) {
    const { title, text } = words.nothingKept[nothingKeptFor(meeting.status)]
    return <EmptyState title={title}>{text}</EmptyState>
  }
  return (
    <>
      <Comparison versions={versions.data.versions} comparison={comparison} pair={pair} onPair={onPair} />
      {!versions.data.versions.some(({ key }) => typeof key === 'number') && (
        <p className={styles.kept}>{words.nothingKept[nothingKeptFor(meeting.status)].text}</p>
      )}
      <KeptPapers meetingId={meeting.id} />
    </>
  )
}

interface ComparisonProps {
  readonly versions: readonly VersionRef[]
  readonly comparison: NonNullable<VersionsScreen['comparison']>
  readonly pair: VersionPair
  readonly onPair: (pair: VersionPair) => void
}

function Comparison({ versions, comparison, pair, onPair }: ComparisonProps) {
  const words = useText(agendaVersionsText)
  const language = useLanguage()
  const [shown, setShown] = useRemembered<Shown>('meetings.versions', 'all', isShown)
  const { from, to, lines, headChanges } = comparison
  const choices = versions.map((version) => ({ value: String(version.key), text: nameOf(version, words, language) }))
  const choose = (side: 'from' | 'to') => (value: string) => {
    const key = versions.find((version) => String(version.key) === value)?.key ?? null
    onPair({ ...pair, [side]: key })
  }
  const isSame = headChanges.length === 0 && isSameAgenda(lines)
  const isBroken = versions.some(({ key, isIntact }) => !isIntact && (key === from || key === to))
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.side}>
          <Select label={words.from} size="s" value={String(from)} choices={choices} onChange={choose('from')} />
        </div>
        <div className={styles.side}>
          <Select label={words.to} size="s" value={String(to)} choices={choices} onChange={choose('to')} />
        </div>
        <Segments
          label={words.show}
          size="s"
          value={shown}
          onChange={setShown}
          segments={[
            { value: 'all', text: words.wholeAgenda },
            { value: 'differences', text: words.onlyDifferences },
          ]}
        />
      </div>
      <p className={styles.sum} role="status">
        {isSame ? words.same : sumOf(lines, headChanges, words, language)}
      </p>
      {isBroken && <Note tone="alert" title={words.notIntact} />}
      <HeadDifferences comparison={comparison} />
      <DifferenceLines lines={lines} isWhole={shown === 'all'} />
    </>
  )
}

function nameOf({ stage, count, on }: VersionRef, words: AgendaVersionsText, language: Language): string {
  const day = formatDay(on, language, 'long')
  switch (stage) {
    case 'issued':
      return words.versionIssued(count, day)
    case 'held':
      return words.versionHeld(count)
    case 'before':
      return words.versionBefore
    case 'now':
      return words.versionNow
  }
}

/** 1 added, 2 changed. */
function sumOf(
  lines: readonly LineDifference[],
  headChanges: readonly HeadChange[],
  words: AgendaVersionsText,
  language: Language,
): string {
  const counts = countDifferences(lines, headChanges)
  return (['added', 'removed', 'changed', 'decided'] as const)
    .map((what) => [what, counts[what]] as const)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => words.counts[what](count))
    .join(language === 'ja' ? '、' : ', ')
}
