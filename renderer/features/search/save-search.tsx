import { Bookmark, BookmarkCheck } from 'lucide-react'
import { useState } from 'react'
import { searchText } from '../../../shared/text/search-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useCommands } from '../../data/commands.ts'
import { useText } from '../../data/language.ts'
import { removeSearch, saveSearch, useSavedSearches } from '../../data/saved-searches.ts'

/** Keeps the search under a name, or says under which it is kept and forgets it. */
export function SaveSearch({ text }: { readonly text: string }) {
  const words = useText(searchText)
  const kept = useSavedSearches().find((one) => one.text === text)
  const [anchor, setAnchor] = useState<HTMLSpanElement | null>(null)
  const [name, setName] = useState<string | null>(null)
  const onPress = () => (kept === undefined ? setName(text) : removeSearch(kept.name))
  useCommands([
    {
      id: 'save-search',
      text: { en: searchText.en.saveSearch, ja: searchText.ja.saveSearch },
      group: 'screen',
      shortcut: 'Mod+D',
      isDisabled: kept !== undefined,
      run: onPress,
    },
  ])
  const isEmpty = name?.trim() === ''
  return (
    <span ref={setAnchor}>
      {kept === undefined ? (
        <Button icon={Bookmark} onPress={onPress} shortcut="Mod+D">
          {words.saveSearch}
        </Button>
      ) : (
        <Chip icon={BookmarkCheck} onRemove={onPress} removeLabel={words.removeSaved(kept.name)}>
          {words.savedAs(kept.name)}
        </Chip>
      )}
      {name !== null && (
        <Asking
          title={words.saveSearch}
          anchor={anchor}
          answer={words.saveSearch}
          onAnswer={() => {
            saveSearch(name.trim(), text)
            setName(null)
          }}
          onClose={() => setName(null)}
        >
          <TextField
            label={words.saveName}
            value={name}
            onChange={setName}
            autoFocus
            maxLength={60}
            {...(isEmpty ? { error: words.nameMissing } : {})}
          />
        </Asking>
      )}
    </span>
  )
}
