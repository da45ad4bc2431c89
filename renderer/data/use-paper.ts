import { useMemo } from 'react'
import type { PaperResult } from '../../shared/contract/host.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { useBridge } from './bridge-context.tsx'
import { useLanguage } from './language.ts'
import { notify } from './notices.ts'
import { type PaperAsked, paperRoute } from './paper-route.ts'

export interface PaperActions {
  /** Prints through the system's dialog. */
  readonly print: (asked: PaperAsked, fileName: string) => void
  /** Writes a PDF where the user says; in a browser its print dialog does that, and a notice says how. */
  readonly savePdf: (asked: PaperAsked, fileName: string) => void
}

/** Printing of a paper: the very sheets of the preview, laid out once more where nobody sees it. */
export function usePaper(): PaperActions {
  const bridge = useBridge()
  const language = useLanguage()
  return useMemo(
    () => ({
      print: (asked, fileName) => {
        void bridge.printPaper({ route: paperRoute(asked), fileName }).then((result) => tell(result, language))
      },
      savePdf: (asked, fileName) => {
        if (bridge.kind === 'web') {
          const words = frameText[language]
          notify({ tone: 'info', text: words.printInstead, detail: words.printInsteadDetail })
        }
        void bridge.savePaperAsPdf({ route: paperRoute(asked), fileName }).then((result) => tell(result, language))
      },
    }),
    [bridge, language],
  )
}

function tell(result: PaperResult, language: Language): void {
  const words = frameText[language]
  if (!result.done && result.reason === 'failed') notify({ tone: 'alert', text: words.printFailed, detail: result.message })
  if (result.done && result.fileName !== null) notify({ tone: 'done', text: words.pdfSaved(result.fileName) })
}
