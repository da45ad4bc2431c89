import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

/** Everything that was found, on a page of its own. */
export function SearchScreen() {
  const words = useText(commandText)
  usePlace([{ text: words.search }])
  return <ToCome title={words.search} />
}
