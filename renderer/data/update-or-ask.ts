import { editingText } from '../../shared/text/editing-text.ts'
import { failureOf } from './call-failure.ts'
import { type FieldEdit, fieldEdit } from './field-edit.ts'
import { notify, saysIn } from './notices.ts'
import { tellFailure } from './tell-failure.ts'
import { couldNotBeWritten, forgetUnsaved, keepUnsaved, writtenHere } from './unsaved.ts'
import type { Give } from './use-give.ts'

export interface FieldUpdate<View, Patch> {
  readonly update: (give: Give, view: View, patch: Patch) => Promise<unknown>
  /** As it stands now; null: it is gone. */
  readonly read: (give: Give) => Promise<View | null>
  /** What the view has of the fields that a patch changes, to be compared. */
  readonly matters: (view: View, patch: Patch) => unknown
  /** The words that would be lost, for people. */
  readonly sayPatch: (patch: Patch) => string
}

interface Update<View, Patch> {
  readonly patch: Patch
  readonly view: View
  /** What was given last of each field by who calls: come back it is nothing from elsewhere, though the view is older. Added to. */
  readonly ours?: Map<string, unknown>
  readonly isForced?: boolean
}

/**
 * Changes fields of what is shown. What others changed meanwhile is no obstacle unless it is the same field: then the newer state shows, both are told, and
 * what was typed here is offered once more. True when it was done; reads the screen anew in any case.
 */
export async function updateOrAsk<View, Patch extends object>(
  give: Give,
  how: () => FieldUpdate<View, Patch>,
  { patch, view, ours = new Map(), isForced = false }: Update<View, Patch>,
): Promise<boolean> {
  const place = writtenHere()
  const given: { edit: FieldEdit | null } = { edit: null }
  const giving: Give = {
    ...give,
    give: (path, input) => {
      given.edit = fieldEdit(path, input)
      return give.give(path, input)
    },
  }
  const update = async (from: View, force: boolean): Promise<boolean> => {
    const { read, matters, sayPatch } = how()
    try {
      await how().update(giving, from, patch)
      forgetUnsaved(given.edit?.name ?? '')
      for (const [field, value] of Object.entries(patch)) ours.set(field, value)
      return true
    } catch (thrown) {
      if (failureOf(thrown).code !== 'stale-edit') throw thrown
      const now = await read(give)
      if (now === null) throw thrown
      const isSame = Object.entries(patch).every(([field, value]) => {
        const [before, after] = [from, now].map((one) => JSON.stringify(matters(one, { [field]: value } as Patch)))
        return before === after || (ours.has(field) && after === JSON.stringify([ours.get(field)]))
      })
      if (isSame || force) return update(now, false)
      notify({
        tone: 'alert',
        says: saysIn(editingText, (words) => ({
          text: words.changedMeanwhile,
          detail: words.bothStates(saySaid(matters(now, patch)) || words.nothing, sayPatch(patch) || words.nothing),
          action: words.keepMine,
        })),
        action: { run: () => void updateOrAsk(give, how, { patch, view: now, ours, isForced: true }) },
      })
      return false
    }
  }
  try {
    return await update(view, isForced)
  } catch (thrown) {
    const failure = failureOf(thrown)
    const again = async () => ((await updateOrAsk(give, how, { patch, view, ours, isForced })) ? null : failure)
    const save = couldNotBeWritten(failure) ? again : null
    const words = how().sayPatch(patch)
    if (given.edit === null || (save === null && (failure.code !== 'not-found' || words === ''))) tellFailure(thrown)
    else keepUnsaved({ name: given.edit.name, words, place, failure, save })
    return false
  } finally {
    await give.readAnew()
  }
}

/** The words among the values, for people. */
const saySaid = (values: unknown): string =>
  (Array.isArray(values) ? values : [values]).filter((value) => typeof value === 'string' || typeof value === 'number').join(', ')
