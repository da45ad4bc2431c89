import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ChangeSummary } from '../../shared/contract/history.ts'
import { wordsIn } from '../../shared/domain/both-words.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { changeText } from '../../shared/text/change-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import { notify } from './notices.ts'
import { tellFailure } from './tell-failure.ts'

export interface Undo {
  /** Takes back the newest command, whoever gave it from wherever, and tells which. */
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo: the register's own, so they reach back over restarts. */
export function useUndo(): Undo {
  const bridge = useBridge()
  const client = useQueryClient()
  return useMemo(() => {
    const give = async (name: 'undo' | 'redo') => {
      try {
        const change =
          name === 'undo'
            ? (await ask(bridge, 'mutation', 'history.undo', {})).undone
            : (await ask(bridge, 'mutation', 'history.redo', {})).redone
        const isUndo = name === 'undo'
        notify({
          tone: 'info',
          says: (spoken) => ({
            text: sayChange(name, change, spoken),
            action: isUndo ? commonText[spoken].redo : commonText[spoken].undo,
          }),
          action: { shortcut: isUndo ? 'Mod+Shift+Z' : 'Mod+Z', run: () => void give(isUndo ? 'redo' : 'undo') },
        })
      } catch (thrown) {
        tellFailure(thrown)
      }
      await client.invalidateQueries()
    }
    return { undo: () => void give('undo'), redo: () => void give('redo') }
  }, [bridge, client])
}

function sayChange(name: 'undo' | 'redo', change: ChangeSummary, language: Language): string {
  const words: Readonly<Record<string, string>> = changeText[language]
  return [words[`history.${name}`], (change.subject && wordsIn(change.subject, language)) ?? words[change.command]]
    .filter(Boolean)
    .join(' · ')
}
