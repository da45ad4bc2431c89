import { FileText } from 'lucide-react'
import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import { type CitablePaper, citedPapers } from '../../../shared/domain/cited-papers.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { evidenceText } from '../../../shared/text/evidence-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { Button } from '../../components/button.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { openPaper } from '../../data/open-paper.ts'
import styles from './recording-tab.module.css'

export interface EvidenceProps {
  readonly screen: StatusesScreen
  readonly evidence: string | null
  /** Where the report was made; null: between meetings, where no papers are handed out. */
  readonly agendaItemId: number | null
}

/** What a report rests on, with the papers of its meeting that it cites at hand. */
export function Evidence({ screen, evidence, agendaItemId }: EvidenceProps) {
  const words = useText(evidenceText)
  const fields = useText(recordingText)
  const bridge = useBridge()
  const language = useLanguage()
  if (evidence === null) return null
  return (
    <p className={styles.evidence}>
      {fields.evidence}: {evidence}
      {citedPapers(evidence, papersAt(screen, agendaItemId)).map((paper) => {
        const name = paperName(paper, language)
        return paper.hasFile ? (
          <Button key={paper.id} size="s" look="bare" icon={FileText} onPress={() => void openPaper(bridge, paper.id)}>
            {words.open(name)}
          </Button>
        ) : (
          <span key={paper.id} className={styles.quiet}>
            {words.stillToCome(name)}
          </span>
        )
      })}
    </p>
  )
}

/** The papers handed out at the meeting of a line. */
export function papersAt(screen: StatusesScreen, agendaItemId: number | null): readonly CitablePaper[] {
  const meetingId = screen.occasions.find(({ line }) => line.id === agendaItemId)?.meeting.id
  return screen.papers.find((one) => one.meetingId === meetingId)?.papers ?? []
}

function paperName({ isReference, number }: CitablePaper, language: Language): string {
  const words = documentsText[language].agenda
  return isReference ? words.reference(number) : words.paper(number)
}

/** "Paper 3-1, White paper", as evidence cites it. */
export function citationOf(paper: CitablePaper, language: Language): string {
  const label = paperName(paper, language)
  const title = paper.title[language] ?? paper.title.ja ?? paper.title.en
  return title === null ? label : `${label}${language === 'ja' ? '　' : ', '}${title}`
}
