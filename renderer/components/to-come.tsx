import { frameText } from '../../shared/text/frame-text.ts'
import { EmptyState } from './states.tsx'
import { PageHeader } from './page-header.tsx'
import { Split } from './split.tsx'
import { useWords } from './words.ts'

/** A place whose screen is not there yet. */
export function ToCome({ title }: { readonly title: string }) {
  const words = useWords(frameText)
  return (
    <Split>
      <PageHeader title={title} />
      <EmptyState title={words.toCome} />
    </Split>
  )
}
