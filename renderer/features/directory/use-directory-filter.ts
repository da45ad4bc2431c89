import { useDeferredValue, useMemo } from 'react'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { useCommands } from '../../data/commands.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { useRemembered } from '../../data/ui-store.ts'

const folded = new WeakMap<object, string>()

/** Long lists come page by page and are looked through with every page: each item's words are folded once. */
function foldedOnce<Item extends object>(item: Item, wordsOf: (item: Item) => string): string {
  const known = folded.get(item)
  if (known !== undefined) return known
  const words = foldText(wordsOf(item))
  folded.set(item, words)
  return words
}

/** What is typed to narrow a list, remembered under a name, and what fits it: every word must be among an item's words. */
export function useDirectoryFilter<Item extends object>(name: string, items: readonly Item[], wordsOf: (item: Item) => string) {
  const [text, setText] = useRemembered(name, '', (value): value is string => typeof value === 'string')
  const wanted = useDeferredValue(text)
  useCommands([
    {
      id: `${name}-filter`,
      text: { en: directoryText.en.filter, ja: directoryText.ja.filter },
      group: 'screen',
      shortcut: 'F',
      isInKeyLine: true,
      run: () => document.querySelector<HTMLInputElement>('[data-directory-filter] input')?.focus(),
    },
  ])
  const fitting = useMemo(() => {
    const words = foldText(wanted).split(' ').filter(Boolean)
    return words.length === 0
      ? items
      : items.filter((item) => {
          const its = foldedOnce(item, wordsOf)
          return words.every((word) => its.includes(word))
        })
  }, [items, wanted, wordsOf])
  return { text, setText, fitting }
}
