import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Frame } from '../../shared/contract/register.ts'
import { usePlaceStore } from '../data/place.ts'

/** Tells the window whose register it shows, how much waits in it, and whether something is being saved. */
export function useRegisterFacts(frame: Frame | null): void {
  const isEdited = useIsMutating() > 0
  useEffect(() => {
    const register = frame && { fileName: frame.fileName, mode: frame.mode, needs: frame.counts.needs }
    usePlaceStore.setState({ register })
  }, [frame])
  useEffect(() => usePlaceStore.setState({ isEdited }), [isEdited])
  useEffect(() => () => usePlaceStore.setState({ register: null, isEdited: false }), [])
}
