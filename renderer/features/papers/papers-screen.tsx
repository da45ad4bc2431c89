import { Copy, FileText, Printer } from 'lucide-react'
import { useMemo } from 'react'
import type { PaperName } from '../../../shared/contract/documents.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { askedFor } from './asked-paper.ts'
import { DossierDesk } from './dossier-desk.tsx'
import { copyPaper } from './copy-paper.ts'
import { PaperOptions } from './paper-options.tsx'
import { isPaperName, paperSubjectOf } from './paper-kinds.ts'
import { PaperShelf } from './paper-shelf.tsx'
import styles from './papers-screen.module.css'
import { isText, usePaperChoices } from './use-paper-choices.ts'

/** The desk of all papers, or of a meeting's papers in one. */
export function PapersScreen({ paper }: { readonly paper: string | null }) {
  return paper === 'dossier' ? <DossierDesk /> : <PaperDesk paper={paper} />
}

/** Every paper that the register can make: what it is about is chosen once and stays while one goes from paper to paper. */
function PaperDesk({ paper }: { readonly paper: string | null }) {
  const words = useText(paperDeskText)
  const common = useText(commonText)
  const language = useLanguage()
  const asOf = useAsOf()
  const name: PaperName = isPaperName(paper) ? paper : 'agenda'
  const [body] = useRemembered('papers.body', '', isText)
  const all = useScreen('papers.subjects', { asOf, body }, { keeps: 'always' })
  const choices = usePaperChoices(all.data, asOf)
  const asked = useMemo(() => askedFor(name, choices.chosen), [name, choices.chosen])
  const shown = useScreen(asked?.path ?? 'documents.agenda', asked?.input ?? nothing, { isEnabled: asked !== null })
  const { print, saveAs, opensSaved, setOpensSaved } = usePaper()
  usePlace([{ text: words.title }])

  const ready = asked === null || shown.data === undefined || shown.isPlaceholderData ? null : { asked, paper: shown.data }
  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      isInKeyLine: true,
      isDisabled: ready === null,
      run: () => ready && print(ready.asked, ready.paper.fileName),
    },
    {
      id: 'save-pdf',
      text: { en: commandText.en.savePdf, ja: commandText.ja.savePdf },
      group: 'paper',
      shortcut: 'Mod+Shift+P',
      isDisabled: ready === null,
      run: () => ready && saveAs(ready.asked, ready.paper.fileName, 'pdf'),
    },
  ])

  if (all.isError) return <ErrorState {...sayError(all.error.error, language)} onRetry={() => void all.refetch()} />
  return (
    <Split
      scrollKey="papers"
      sideWidth="half"
      side={
        asked === null ? (
          <EmptyState title={words.nothingTitle} icon={FileText}>
            {words.nothing[all.data?.bodies.length === 0 ? 'body' : paperSubjectOf[name]]}
          </EmptyState>
        ) : shown.isError ? (
          <ErrorState {...sayError(shown.error.error, language)} onRetry={() => void shown.refetch()} />
        ) : shown.data === undefined ? (
          <div className={styles.waiting}>
            <Skeleton rows={10} rowHeight={36} />
          </div>
        ) : (
          <PaperPane
            label={words.papers[name].name}
            tree={shown.data.tree}
            page={shown.data.page}
            tools={<IconButton icon={Copy} size="s" label={words.save.copy} onPress={() => void copyPaper(shown.data.tree)} />}
          />
        )
      }
    >
      <PageHeader
        title={words.title}
        note={words.note}
        actions={
          <span className={styles.tools}>
            <SavePaperMenu
              look="button"
              formats={ready?.paper.formats}
              onSave={(form) => ready && saveAs(ready.asked, ready.paper.fileName, form)}
              opens={opensSaved}
              onOpens={setOpensSaved}
            />
            <Button
              icon={Printer}
              look="primary"
              isDisabled={ready === null}
              onPress={() => ready && print(ready.asked, ready.paper.fileName)}
            >
              {common.print}
            </Button>
          </span>
        }
      />
      {all.data === undefined ? (
        <Skeleton rows={12} rowHeight={36} />
      ) : (
        <>
          <PaperOptions subject={paperSubjectOf[name]} subjects={all.data} choices={choices}>
            {name === 'agenda' && (
              <Segments
                label={words.stage}
                value={choices.chosen.stage}
                onChange={choices.chooseStage}
                segments={(['draft', 'issued', 'results'] as const).map((value) => ({ value, text: words.stages[value] }))}
              />
            )}
            {name === 'roster' && (
              <Checkbox isChecked={choices.chosen.withHolders} onChange={choices.chooseHolders}>
                {words.withHolders}
              </Checkbox>
            )}
          </PaperOptions>
          <PaperShelf chosen={name} />
        </>
      )}
    </Split>
  )
}

/** Never asked. */
const nothing = { meetingId: 1, language: 'ja' as const }
