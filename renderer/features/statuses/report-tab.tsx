import { Printer } from 'lucide-react'
import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { Button } from '../../components/button.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { Segments } from '../../components/segments.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './report-tab.module.css'
import type { PaperAsked, PaperPath } from '../../data/paper-asked.ts'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

type Kind = 'report' | 'table' | 'matrix'
type PaperLanguage = 'ja' | 'en' | 'both'

const paths: Readonly<Record<Kind, PaperPath>> = {
  report: 'documents.followUpReport',
  table: 'documents.statusTable',
  matrix: 'documents.itemMatrix',
}

/** The papers of the follow-up as they print: the report, the table of all items, items against meetings. */
export function ReportTab({ screen }: { readonly screen: StatusesScreen }) {
  const words = useText(statusesText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [kind, setKind] = useRemembered<Kind>('statuses.paper', 'report', isKind)
  const [paperLanguage, setPaperLanguage] = usePaperLanguage()
  const asked: PaperAsked = { path: paths[kind], input: { plan: screen.plan.key, asOf, language: paperLanguage } }
  const paper = useScreen(asked.path, asked.input)
  const { print, saveAs, opensSaved, setOpensSaved } = usePaper()
  const fileName = paper.data?.fileName ?? ''
  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      run: () => print(asked, fileName),
    },
  ])
  if (paper.isError) return <ErrorState {...sayError(paper.error.error, language)} onRetry={() => void paper.refetch()} />
  if (paper.data === undefined) return <Skeleton rows={16} />
  return (
    <div className={styles.pane}>
      <PaperPane
        label={words.kinds[kind]}
        tree={paper.data.tree}
        page={paper.data.page}
        tools={
          <span className={styles.tools}>
            <Segments<Kind>
              size="s"
              label={words.reportKind}
              value={kind}
              onChange={setKind}
              segments={(['report', 'table', 'matrix'] as const).map((value) => ({ value, text: words.kinds[value] }))}
            />
            <Segments<PaperLanguage>
              size="s"
              label={words.language}
              value={paperLanguage}
              onChange={setPaperLanguage}
              segments={[
                { value: 'ja', text: words.japanese },
                { value: 'en', text: words.english },
                { value: 'both', text: words.both },
              ]}
            />
            <Button size="s" icon={Printer} onPress={() => print(asked, fileName)}>
              {words.print}
            </Button>
            <SavePaperMenu
              formats={paper.data.formats}
              onSave={(form) => saveAs(asked, fileName, form)}
              opens={opensSaved}
              onOpens={setOpensSaved}
            />
          </span>
        }
      />
    </div>
  )
}

const isKind = (value: unknown): value is Kind => value === 'report' || value === 'table' || value === 'matrix'
