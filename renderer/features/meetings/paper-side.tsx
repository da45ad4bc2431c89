import { Printer } from 'lucide-react'
import { memo, type ReactNode, useDeferredValue, useEffect } from 'react'
import type { LaidOutPaper } from '../../../shared/contract/documents.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './agenda-paper.module.css'
import type { PaperAsked } from '../../data/paper-asked.ts'

export interface PaperSideProps {
  readonly label: string
  readonly asked: PaperAsked
  /** What is chosen by the lead and the tools, in one word each: another choice draws them anew. */
  readonly choices: string
  /** Before the paper's size: which paper it is. */
  readonly lead?: ReactNode
  /** Before print and PDF: the choice of language and the like. */
  readonly tools: ReactNode
  /** The sheets stand as they are shown. */
  readonly onDrawn?: () => void
}

/** A paper beside what it shows, as it will print; the former sheets stay until the newer are there. */
export function PaperSide({ label, asked, choices, lead, tools, onDrawn }: PaperSideProps) {
  const words = useText(meetingsText)
  const common = useText(commonText)
  const language = useLanguage()
  const paper = useScreen(asked.path, asked.input, { keeps: 'always' })
  const { print, savePdf, saveAs, opensSaved, setOpensSaved } = usePaper()
  const shown = useDeferredValue(paper.data)
  const fileName = paper.data?.fileName ?? ''
  const acts = { print: () => print(asked, fileName), savePdf: () => savePdf(asked, fileName) }
  const isDisabled = paper.data === undefined
  useEffect(() => onDrawn?.(), [shown, onDrawn])

  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
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
    <Pane
      label={label}
      shown={shown}
      choices={`${choices} ${opensSaved}`}
      lead={lead}
      tools={
        <>
          {tools}
          <IconButton icon={Printer} size="s" label={common.print} shortcut="Mod+P" namesItself onPress={acts.print} />
          <SavePaperMenu
            formats={shown.formats}
            onSave={(form) => saveAs(asked, fileName, form)}
            opens={opensSaved}
            onOpens={setOpensSaved}
          />
        </>
      }
    />
  )
}

interface PaneProps {
  readonly label: string
  readonly shown: LaidOutPaper
  readonly choices: string
  readonly lead: ReactNode
  readonly tools: ReactNode
}

/** Many sheets are much to draw: they are drawn only when the paper or what can be chosen about it changes, not with every answer. */
const Pane = memo(
  function Pane({ label, shown, lead, tools }: PaneProps) {
    return <PaperPane label={label} tree={shown.tree} page={shown.page} lead={lead} tools={tools} />
  },
  (before, now) => before.shown === now.shown && before.choices === now.choices && before.label === now.label,
)
