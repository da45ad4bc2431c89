import { Printer } from 'lucide-react'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { Button } from '../../components/button.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { ErrorState } from '../../components/states.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './paper-view.module.css'
import type { PaperAsked } from '../../data/paper-asked.ts'

export interface PaperViewProps {
  readonly asked: PaperAsked
  /** Something else is shown in its stead; it can be printed all the same. */
  readonly isHidden: boolean
}

/** The paper as it prints, and the way to the printer; the former sheets stay until the newer are there. */
export function PaperView({ asked, isHidden }: PaperViewProps) {
  const words = useText(peoplePapersText)
  const common = useText(commonText)
  const language = useLanguage()
  const paper = useScreen(asked.path, asked.input, { keeps: 'always' })
  const { print, savePdf, saveAs, opensSaved, setOpensSaved } = usePaper()
  const isDisabled = paper.data === undefined
  const fileName = paper.data?.fileName ?? ''
  const acts = { print: () => print(asked, fileName), savePdf: () => savePdf(asked, fileName) }
  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      isInKeyLine: true,
      isDisabled,
      run: acts.print,
    },
    {
      id: 'save-pdf',
      text: { en: commandText.en.savePdf, ja: commandText.ja.savePdf },
      group: 'paper',
      shortcut: 'Mod+Shift+P',
      isDisabled,
      run: acts.savePdf,
    },
  ])
  const tools = (
    <>
      <SavePaperMenu
        formats={paper.data?.formats}
        onSave={(form) => saveAs(asked, fileName, form)}
        opens={opensSaved}
        onOpens={setOpensSaved}
      />
      <Button icon={Printer} size="s" isDisabled={isDisabled} onPress={acts.print}>
        {common.print}
      </Button>
    </>
  )
  if (paper.isError) return <ErrorState {...sayError(paper.error.error, language)} onRetry={() => void paper.refetch()} />
  if (isHidden) return <div className={styles.bar}>{tools}</div>
  return (
    <div className={styles.view}>
      {paper.data !== undefined && (
        <PaperPane label={words.preview} tree={paper.data.tree} page={paper.data.page} tools={tools} />
      )}
    </div>
  )
}
