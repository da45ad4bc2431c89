import { useEffect, useMemo, useRef } from 'react'
import { editingText } from '../../shared/text/editing-text.ts'
import { failureOf } from './call-failure.ts'
import { useLanguage } from './language.ts'
import { notify } from './notices.ts'
import { tellFailure } from './tell-failure.ts'
import { type Give, useGive } from './use-give.ts'

export interface FieldUpdate<View, Patch> {
  readonly update: (give: Give, view: View, patch: Patch) => Promise<unknown>
  /** As it stands now; null: it is gone. */
  readonly read: (give: Give) => Promise<View | null>
  /** What the view has of the fields that a patch changes, to be compared. */
  readonly matters: (view: View, patch: Patch) => unknown
  /** The words that would be lost, for people. */
  readonly sayPatch: (patch: Patch) => string
}

/**
 * Changes fields of what is shown, at once and without notice. What others changed meanwhile is no obstacle unless it is the same
 * field: then the newer state shows, and what was typed here is offered once more. True when it was done.
 */
export function useFieldUpdate<View, Patch>(view: View, how: FieldUpdate<View, Patch>): (patch: Patch) => Promise<boolean> {
  const give = useGive()
  const language = useLanguage()
  const newest = useRef(how)
  useEffect(() => {
    newest.current = how
  })
  return useMemo(() => {
    const update = async (patch: Patch, from: View, isForced: boolean): Promise<boolean> => {
      const { read, matters, sayPatch } = newest.current
      try {
        await newest.current.update(give, from, patch)
        return true
      } catch (thrown) {
        if (failureOf(thrown).code !== 'stale-edit') throw thrown
        const now = await read(give)
        if (now === null) throw thrown
        const isSame = JSON.stringify(matters(from, patch)) === JSON.stringify(matters(now, patch))
        if (isSame || isForced) return update(patch, now, false)
        const words = editingText[language]
        notify({
          tone: 'alert',
          text: words.changedMeanwhile,
          detail: words.bothStates(saySaid(matters(now, patch)) || words.nothing, sayPatch(patch) || words.nothing),
          action: { text: words.keepMine, run: () => void attempt(patch, now, true) },
        })
        return false
      }
    }
    const attempt = async (patch: Patch, from: View, isForced: boolean): Promise<boolean> => {
      try {
        return await update(patch, from, isForced)
      } catch (thrown) {
        tellFailure(thrown, language)
        return false
      } finally {
        await give.readAnew()
      }
    }
    return (patch) => attempt(patch, view, false)
  }, [give, language, view])
}

/** The words among the values, for people. */
const saySaid = (values: unknown): string =>
  (Array.isArray(values) ? values : [values]).filter((value) => typeof value === 'string' || typeof value === 'number').join(', ')
