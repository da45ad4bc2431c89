import { useMemo } from 'react'
import type { PaperResult } from '../../shared/contract/host.ts'
import type { PaperFormat } from '../../shared/documents/paper-formats.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import { notify, saysIn } from './notices.ts'
import type { InputAt } from './contract-paths.ts'
import { dossierRoute, paperName, paperNamed, paperRoute } from './paper-route.ts'
import { savePaperFile } from './save-paper-file.ts'
import { notePaper } from './tour.ts'
import { useRemembered } from './ui-store.ts'
import type { PaperAsked } from './paper-asked.ts'

export interface PaperActions {
  /** Prints through the system's dialog. */
  readonly print: (asked: PaperAsked, fileName: string) => void
  /** Writes a PDF where the user says; in a browser its print dialog does that, and a notice says how. */
  readonly savePdf: (asked: PaperAsked, fileName: string) => void
  /** Writes the paper in one of its forms where the user says; in a browser it becomes a download. */
  readonly saveAs: (asked: PaperAsked, fileName: string, form: 'pdf' | PaperFormat) => void
  /** The papers of a meeting in one: printed, as PDF, as one Word file, or each as a file of its own. */
  readonly printDossier: (asked: InputAt<'papers.dossier'>, fileName: string) => void
  readonly saveDossier: (asked: InputAt<'papers.dossier'>, fileName: string, form: 'pdf' | 'docx' | 'zip') => void
  /** Whether a saved file is shown in its own program; null: this host cannot. */
  readonly opensSaved: boolean | null
  readonly setOpensSaved: (opens: boolean) => void
}

/** Printing and saving of a paper: the very sheets of the preview, laid out once more where nobody sees it, or the same as another form. */
export function usePaper(): PaperActions {
  const bridge = useBridge()
  const [opens, setOpensSaved] = useRemembered('papers.open-saved', false, isBoolean)
  return useMemo(() => {
    const told = (result: PaperResult, route: string) => {
      tell(result)
      if (result.done) notePaper(paperName(route))
    }
    const printAt = (route: string, fileName: string) => {
      void bridge.printPaper({ route, fileName }).then((result) => told(result, route))
    }
    const pdfOf = (route: string, fileName: string) => {
      if (bridge.kind === 'web') {
        notify({
          tone: 'info',
          says: saysIn(frameText, ({ printInstead, printInsteadDetail }) => ({ text: printInstead, detail: printInsteadDetail })),
        })
      }
      void bridge.savePaperAsPdf({ route, fileName, opens }).then((result) => told(result, route))
    }
    const savePdf = (asked: PaperAsked, fileName: string) => pdfOf(paperRoute(asked), fileName)
    return {
      print: (asked, fileName) => printAt(paperRoute(asked), fileName),
      savePdf,
      saveAs: (asked, fileName, form) => {
        if (form === 'pdf') savePdf(asked, fileName)
        else {
          const file = ask(bridge, 'query', 'papers.file', { paper: paperNamed(asked), format: form })
          void savePaperFile(bridge, file, opens)
        }
      },
      printDossier: (asked, fileName) => printAt(dossierRoute(asked), fileName),
      saveDossier: (asked, fileName, form) => {
        if (form === 'pdf') pdfOf(dossierRoute(asked), fileName)
        else void savePaperFile(bridge, ask(bridge, 'query', 'papers.dossierFile', { ...asked, form }), opens)
      },
      opensSaved: bridge.kind === 'desktop' ? opens : null,
      setOpensSaved,
    }
  }, [bridge, opens, setOpensSaved])
}

function tell(result: PaperResult): void {
  if (result.done) {
    const { fileName } = result
    if (fileName !== null) notify({ tone: 'done', says: saysIn(frameText, ({ pdfSaved }) => ({ text: pdfSaved(fileName) })) })
  } else if (result.reason === 'failed') {
    notify({ tone: 'alert', says: saysIn(frameText, ({ printFailed }) => ({ text: printFailed, detail: result.message })) })
  }
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
