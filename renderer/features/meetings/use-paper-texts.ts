import { useEffect } from 'react'
import type { PaperOwner } from '../../../shared/contract/attachments.ts'
import type { FileTextState } from '../../../shared/domain/vocabulary.ts'
import { useScreen } from '../../data/use-screen.ts'

/** Asked again so often while a file is still being read, in milliseconds. */
const again = 2000

/** What search knows of the papers' files, by paper; null while one is still being read. */
export function usePaperTexts(of: PaperOwner): ReadonlyMap<number, FileTextState | null> {
  const { data, refetch } = useScreen('attachments.texts', { of })
  const isReading = data?.texts.some(({ state }) => state === null) === true
  useEffect(() => {
    if (!isReading) return undefined
    const timer = setInterval(() => void refetch(), again)
    return () => clearInterval(timer)
  }, [isReading, refetch])
  return new Map((data?.texts ?? []).map(({ id, state }) => [id, state]))
}
