import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

/** Who changed what, and when. */
export function HistoryScreen() {
  const words = useText(commandText)
  usePlace([{ text: words.history }])
  return <ToCome title={words.history} />
}
