import { FileDown, Printer } from 'lucide-react'
import { type ReactNode, useDeferredValue } from 'react'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import type { PaperAsked } from '../../data/paper-route.ts'
import { sayError } from '../../data/say-error.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './agenda-paper.module.css'

export interface PaperSideProps {
  readonly label: string
  readonly asked: PaperAsked
  /** Before print and PDF: the choice of language and the like. */
  readonly tools: ReactNode
}

/** A paper beside what it shows, as it will print; the former sheets stay until the newer are there. */
export function PaperSide({ label, asked, tools }: PaperSideProps) {
  const words = useText(meetingsText)
  const common = useText(commonText)
  const language = useLanguage()
  const paper = useScreen(asked.path, asked.input, { keeps: 'always' })
  const { print, savePdf } = usePaper()
  const shown = useDeferredValue(paper.data)
  const fileName = paper.data?.fileName ?? ''
  const acts = { print: () => print(asked, fileName), savePdf: () => savePdf(asked, fileName) }
  const isDisabled = paper.data === undefined

  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      host: 'print',
      isDisabled,
      run: acts.print,
    },
    {
      id: 'save-pdf',
      text: { en: commandText.en.savePdf, ja: commandText.ja.savePdf },
      group: 'paper',
      shortcut: 'Mod+Shift+P',
      host: 'save-pdf',
      isDisabled,
      run: acts.savePdf,
    },
  ])

  if (paper.isError) {
    const { title, advice } = sayError(paper.error.error, language)
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
    <PaperPane
      label={label}
      tree={shown.tree}
      page={shown.page}
      tools={
        <>
          {tools}
          <IconButton icon={Printer} size="s" label={common.print} shortcut="Mod+P" onPress={acts.print} />
          <IconButton icon={FileDown} size="s" label={common.savePdf} shortcut="Mod+Shift+P" onPress={acts.savePdf} />
        </>
      }
    />
  )
}
