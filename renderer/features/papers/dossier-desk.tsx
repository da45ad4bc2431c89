import { FileText, Printer } from 'lucide-react'
import { type DossierPart, dossierParts } from '../../../shared/documents/dossier-parts.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import { PaperOptions } from './paper-options.tsx'
import { PaperShelf } from './paper-shelf.tsx'
import styles from './papers-screen.module.css'
import { isText, usePaperChoices } from './use-paper-choices.ts'

/** The papers of one meeting one behind the other: chosen part by part, printed or saved in one go. */
export function DossierDesk() {
  const words = useText(paperDeskText)
  const common = useText(commonText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [body] = useRemembered('papers.body', '', isText)
  const all = useScreen('papers.subjects', { asOf, body }, { keeps: 'always' })
  const choices = usePaperChoices(all.data, asOf)
  const [parts, setParts] = useRemembered<readonly DossierPart[]>('papers.dossier', dossierParts, areParts)
  const { meetingId, language: paperLanguage } = choices.chosen
  const asked: InputAt<'papers.dossier'> | null =
    meetingId === null || parts.length === 0 ? null : { meetingId, language: paperLanguage, parts: [...parts] }
  const dossier = useScreen('papers.dossier', asked ?? nothing, { isEnabled: asked !== null, keeps: 'always' })
  const { printDossier, saveDossier, opensSaved, setOpensSaved } = usePaper()
  usePlace([{ text: words.title, href: '/papers' }, { text: words.dossier.title }])

  const ready = asked === null || dossier.data === undefined || dossier.isPlaceholderData ? null : { asked, ...dossier.data }
  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      isInKeyLine: true,
      isDisabled: ready === null,
      run: () => ready && printDossier(ready.asked, ready.fileName),
    },
    {
      id: 'save-pdf',
      text: { en: commandText.en.savePdf, ja: commandText.ja.savePdf },
      group: 'paper',
      shortcut: 'Mod+Shift+P',
      isDisabled: ready === null,
      run: () => ready && saveDossier(ready.asked, ready.fileName, 'pdf'),
    },
  ])

  if (all.isError) return <ErrorState {...sayError(all.error.error, language)} onRetry={() => void all.refetch()} />
  const [first, ...others] = dossier.data?.papers ?? []
  return (
    <Split
      scrollKey="papers"
      sideWidth="half"
      side={
        asked === null ? (
          <EmptyState title={words.nothingTitle} icon={FileText}>
            {words.nothing.meeting}
          </EmptyState>
        ) : dossier.isError ? (
          <ErrorState {...sayError(dossier.error.error, language)} onRetry={() => void dossier.refetch()} />
        ) : first === undefined ? (
          <div className={styles.waiting}>
            <Skeleton rows={10} rowHeight={36} />
          </div>
        ) : (
          <PaperPane label={words.dossier.title} tree={first.tree} page={first.page} others={others} />
        )
      }
    >
      <PageHeader
        title={words.dossier.title}
        note={words.dossier.about}
        actions={
          <span className={styles.tools}>
            <SavePaperMenu
              look="button"
              formats={ready === null ? undefined : (['docx', 'zip'] as const)}
              onSave={(form) => ready && saveDossier(ready.asked, ready.fileName, form)}
              opens={opensSaved}
              onOpens={setOpensSaved}
            />
            <Button
              icon={Printer}
              look="primary"
              isDisabled={ready === null}
              onPress={() => ready && printDossier(ready.asked, ready.fileName)}
            >
              {common.print}
            </Button>
          </span>
        }
      />
      {all.data !== undefined && (
        <PaperOptions subject="meeting" subjects={all.data} choices={choices}>
          <div className={styles.row} role="group" aria-label={words.dossier.parts}>
            {dossierParts.map((part) => (
              <Checkbox
                key={part}
                isChecked={parts.includes(part)}
                onChange={(isIn) => setParts(dossierParts.filter((one) => (one === part ? isIn : parts.includes(one))))}
              >
                {words.papers[part].name}
              </Checkbox>
            ))}
          </div>
        </PaperOptions>
      )}
      <PaperShelf chosen="dossier" />
    </Split>
  )
}

/** Never asked. */
const nothing: InputAt<'papers.dossier'> = { meetingId: 1, language: 'ja', parts: ['agenda'] }

const areParts = (value: unknown): value is readonly DossierPart[] =>
  Array.isArray(value) && value.every((one) => dossierParts.some((part) => part === one))
