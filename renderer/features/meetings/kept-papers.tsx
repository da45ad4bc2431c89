import { FileCheck2 } from 'lucide-react'
import type { IssuedPaper } from '../../../shared/contract/papers.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/inspector.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { ask } from '../../data/ask.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import { dayOfInstant } from '../../data/instants.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { savePaperFile } from '../../data/save-paper-file.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './kept-papers.module.css'

/** The papers of the agenda as they went out, byte for byte, each with the digest that proves it. */
export function KeptPapers({ meetingId }: { readonly meetingId: number }) {
  const words = useText(paperDeskText).kept
  const all = useText(paperDeskText)
  const language = useLanguage()
  const bridge = useBridge()
  const kept = useScreen('papers.issued', { meetingId })
  if (kept.data === undefined || kept.data.length === 0) return null
  const save = (paper: IssuedPaper) => {
    void savePaperFile(bridge, ask(bridge, 'query', 'papers.issuedFile', { id: paper.id }), bridge.kind === 'desktop')
  }
  return (
    <section className={styles.kept}>
      <SectionHeading>{words.title}</SectionHeading>
      {kept.data.some(({ isIntact }) => !isIntact) && <Note tone="alert" title={words.notIntact} />}
      <ul>
        {occasions(kept.data).map(({ takenAt, stage, papers }) => (
          <li key={takenAt + stage}>
            <span>{words[stage](formatDay(dayOfInstant(takenAt), language, 'long'))}</span>
            <span className={styles.papers}>
              {papers.map((paper) => (
                <Button key={paper.id} size="s" icon={FileCheck2} isDisabled={!paper.isIntact} onPress={() => save(paper)}>
                  {all.languages[paper.language]}
                </Button>
              ))}
            </span>
            <code className={styles.digest}>SHA-256 {papers.map(({ sha256 }) => sha256.slice(0, 12)).join(' · ')}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Occasion {
  readonly takenAt: string
  readonly stage: IssuedPaper['stage']
  readonly papers: readonly IssuedPaper[]
}

/** What went out together. */
function occasions(papers: readonly IssuedPaper[]): readonly Occasion[] {
  const keys = [...new Set(papers.map(({ takenAt, stage }) => `${stage} ${takenAt}`))]
  return keys.flatMap((key) => {
    const own = papers.filter(({ takenAt, stage }) => `${stage} ${takenAt}` === key)
    const [first] = own
    return first === undefined ? [] : [{ takenAt: first.takenAt, stage: first.stage, papers: own }]
  })
}
