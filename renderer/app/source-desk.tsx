import { type ReactNode, useCallback, useState } from 'react'
import { type AskedSource, SourceOpener } from '../components/source-opener.ts'
import { useHashPath } from './hash-location.ts'
import { later } from './later.tsx'

const SourceReader = later(async () => (await import('../features/sources/source-reader.tsx')).SourceReader)

/** Lets whatever stands inside open the sources it cites. */
export function SourceDesk({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<AskedSource | null>(null)
  const open = useCallback((next: AskedSource) => setAsked(next), [])
  const [path] = useHashPath()
  const [opened, setOpened] = useState(path)
  // It belongs to the screen that cites it.
  if (opened !== path) {
    setOpened(path)
    setAsked(null)
  }
  return (
    <SourceOpener.Provider value={open}>
      {children}
      {asked !== null && <SourceReader asked={asked} onClose={() => setAsked(null)} />}
    </SourceOpener.Provider>
  )
}
