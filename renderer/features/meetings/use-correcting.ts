import { useState } from 'react'
import { useSearch } from 'wouter'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { useRegister } from '../../data/as-of.tsx'

export interface Correcting {
  readonly isCorrecting: boolean
  readonly setCorrecting: (isCorrecting: boolean) => void
  /** Plans of a held meeting that nobody registered can be entered, whether or not it is being corrected. */
  readonly offersPlans: boolean
}

/**
 * Whether what went out or was held is being corrected, and what begins and ends it. An address may lead to a held meeting to correct
 * its record (`?line=12&correct=1`), anew each time one comes by it.
 */
export function useCorrecting(status: MeetingStatus): Correcting {
  const { mode } = useRegister()
  const search = useSearch()
  const [isCorrecting, setCorrecting] = useState(false)
  const isWanted = new URLSearchParams(search).has('correct') && status === 'held' && mode === 'write'
  const [cameBy, setCameBy] = useState<string | null>(null)
  if (isWanted && cameBy !== search) {
    setCameBy(search)
    setCorrecting(true)
  }
  return { isCorrecting, setCorrecting, offersPlans: status === 'held' && mode === 'write' }
}
