import { useEffect, useMemo, useRef } from 'react'
import { type FieldUpdate, updateOrAsk } from './update-or-ask.ts'
import { useGive } from './use-give.ts'

/** Changes fields of what is shown, at once and without notice, as `updateOrAsk` does. True when it was done. */
export function useFieldUpdate<View, Patch extends object>(
  view: View,
  how: FieldUpdate<View, Patch>,
): (patch: Patch) => Promise<boolean> {
  const give = useGive()
  const newest = useRef(how)
  const ours = useRef(new Map<string, unknown>())
  useEffect(() => {
    newest.current = how
  })
  return useMemo(() => (patch) => updateOrAsk(give, () => newest.current, { patch, view, ours: ours.current }), [give, view])
}
