import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { BodyRef } from '../../shared/contract/common.ts'
import type { ChangeSummary } from '../../shared/contract/history.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { changeText } from '../../shared/text/change-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { historyText } from '../../shared/text/history-text.ts'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { OutputAt } from './contract-paths.ts'
import { forgetUndoOffers, type Notice, notify } from './notices.ts'
import { saySubject } from './say-change.ts'
import { tellFailure } from './tell-failure.ts'

export interface Undo {
  /** Takes back the newest command, whoever gave it from wherever, and tells which. */
  readonly undo: () => void
  readonly redo: () => void
  /** What the notice of a command offers: takes back that very command, whatever came after it; null where it changed nothing. */
  readonly offerFor: (change: number | null) => Notice['action']
  /** The same for what is still on its way to the register. */
  readonly offerOnce: (kept: () => Promise<number | null>) => Notice['action']
}

/** One after the other, however fast the key is struck: each takes back what the one before has left. */
let last: Promise<void> = Promise.resolve()
function inTurn(give: () => Promise<void>): void {
  last = last.then(give)
}

/** Undo and redo: the register's own, so they reach back over restarts. */
export function useUndo(): Undo {
  const bridge = useBridge()
  const client = useQueryClient()
  return useMemo(() => {
    const give = async (name: 'undo' | 'redo', only: number | null = null) => {
      try {
        const change =
          name === 'redo'
            ? (await ask(bridge, 'mutation', 'history.redo', {})).redone
            : only === null
              ? (await ask(bridge, 'mutation', 'history.undo', {})).undone
              : (await ask(bridge, 'mutation', 'history.takeBack', { id: only })).takenBack
        const isUndo = name === 'undo'
        const named = bodiesAtHand(client)
        // What was offered to be undone before has been, or stands behind this.
        forgetUndoOffers()
        notify({
          tone: 'info',
          says: (spoken) => ({
            text: sayReversal(name, change, spoken),
            detail: change.subject === null ? null : saySubject(change.subject, named, spoken),
            action: isUndo ? commonText[spoken].redo : commonText[spoken].undo,
          }),
          action: { shortcut: isUndo ? redoKey : undoKey, run: () => inTurn(() => give(isUndo ? 'redo' : 'undo')) },
        })
      } catch (thrown) {
        tellFailure(thrown)
      }
      await client.invalidateQueries()
    }
    return {
      undo: () => inTurn(() => give('undo')),
      redo: () => inTurn(() => give('redo')),
      offerOnce: (kept) => ({
        shortcut: undoKey,
        run: () =>
          inTurn(async () => {
            const change = await kept()
            if (change === null) forgetUndoOffers()
            else await give('undo', change)
          }),
      }),
      offerFor: (change) => (change === null ? null : { shortcut: undoKey, run: () => inTurn(() => give('undo', change)) }),
    }
  }, [bridge, client])
}

/** The bodies of the frame around the screen, as last answered. */
const bodiesAtHand = (client: QueryClient): readonly BodyRef[] =>
  client
    .getQueriesData<OutputAt<'register.frame'>>({ queryKey: ['register.frame'] })
    .flatMap(([, frame]) => frame?.bodies.map(({ body }) => body) ?? [])

const undoKey = 'Mod+Z'
const redoKey = 'Mod+Shift+Z'

/** "Undone: Meeting recorded as held". */
function sayReversal(name: 'undo' | 'redo', change: ChangeSummary, language: Language): string {
  const words: Readonly<Record<string, string>> = changeText[language]
  const what = words[change.command]
  const how = words[`history.${name}`] ?? ''
  return what === undefined ? how : historyText[language].reversed(how, what)
}
