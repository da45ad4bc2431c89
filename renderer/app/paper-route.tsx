import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { LaidOutPaper } from '../../shared/contract/documents.ts'
import { PaperSheets } from '../components/paper/paper-sheets.tsx'
import { useAsOf } from '../data/as-of.tsx'
import type { InputAt } from '../data/contract-paths.ts'
import { dossierAsked, paperAsked } from '../data/paper-route.ts'
import { useScreen } from '../data/use-screen.ts'
import type { PaperAsked } from '../data/paper-asked.ts'

/**
 * A paper alone, or the papers of a meeting one behind the other, without a frame, for the printer and the PDF writer. When the sheets stand
 * as they will print it says so on the document's element (`data-paper-ready`): 'true', or 'failed' when there is no such paper.
 */
export function PaperRoute() {
  const [path] = useLocation()
  const search = useSearch()
  const asOf = useAsOf()
  const asked = paperAsked(path, search, asOf)
  const dossier = path === '/paper/dossier' ? dossierAsked(search) : null
  const isNone = asked === null && dossier === null
  useEffect(() => {
    if (isNone) say('failed')
  }, [isNone])
  if (dossier !== null) return <DossierSheets asked={dossier} />
  return asked === null ? null : <Paper asked={asked} />
}

function Paper({ asked }: { readonly asked: PaperAsked }) {
  const paper = useScreen(asked.path, asked.input)
  useFailure(paper.isError)
  // While another day is read the former paper stays on the screen; it must not be taken for this one.
  return paper.data === undefined || paper.isPlaceholderData ? null : <Sheets key={JSON.stringify(asked)} papers={[paper.data]} />
}

function DossierSheets({ asked }: { readonly asked: InputAt<'papers.dossier'> }) {
  const dossier = useScreen('papers.dossier', asked)
  useFailure(dossier.isError)
  return dossier.data === undefined ? null : <Sheets key={JSON.stringify(asked)} papers={dossier.data.papers} />
}

/** Ready when every paper is. */
function Sheets({ papers }: { readonly papers: readonly Pick<LaidOutPaper, 'tree' | 'page'>[] }) {
  const [settled, setSettled] = useState<ReadonlySet<number>>(new Set())
  const isReady = settled.size === papers.length
  useEffect(() => {
    if (isReady) say('true')
  }, [isReady])
  return (
    <>
      {papers.map((paper, at) => (
        <PaperSheets
          key={at}
          tree={paper.tree}
          page={paper.page}
          onSettled={() => setSettled((before) => (before.has(at) ? before : new Set([...before, at])))}
        />
      ))}
    </>
  )
}

function useFailure(isError: boolean): void {
  useEffect(() => {
    if (isError) say('failed')
  }, [isError])
}

function say(state: 'true' | 'failed'): void {
  document.documentElement.dataset.paperReady = state
}
