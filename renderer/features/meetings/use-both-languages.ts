import type { BodyRef } from '../../../shared/contract/common.ts'
import { useRemembered } from '../../data/ui-store.ts'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/** Whether titles stand in both languages: an office that names its body in one works in that one, until it asks for both. */
export function useBothLanguages(leading: BodyRef | null): readonly [boolean, (showsBoth: boolean) => void] {
  const usesBoth = leading === null || (leading.name.en !== null && leading.name.ja !== null)
  return useRemembered('meetings.both-languages', usesBoth, isBoolean)
}
