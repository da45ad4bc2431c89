import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PaperSheets } from '../components/paper/paper-sheets.tsx'
import { useAsOf } from '../data/as-of.tsx'
import { type PaperAsked, paperAsked } from '../data/paper-route.ts'
import { useScreen } from '../data/use-screen.ts'

/**
 * A paper alone, without a frame, for the printer and the PDF writer. When its sheets stand as they will print it says so on
 * the document's element (`data-paper-ready`): 'true', or 'failed' when there is no such paper.
 */
export function PaperRoute() {
  const [path] = useLocation()
  const search = useSearch()
  const asOf = useAsOf()
  const asked = paperAsked(path, search, asOf)
  useEffect(() => {
    if (asked === null) say('failed')
  }, [asked])
  return asked === null ? null : <Paper asked={asked} />
}

function Paper({ asked }: { readonly asked: PaperAsked }) {
  const paper = useScreen(asked.path, asked.input)
  useEffect(() => {
    if (paper.isError) say('failed')
  }, [paper.isError])
  if (paper.data === undefined) return null
  return <PaperSheets tree={paper.data.tree} page={paper.data.page} onSettled={() => say('true')} />
}

function say(state: 'true' | 'failed'): void {
  document.documentElement.dataset.paperReady = state
}
