import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

/** Next meetings, what needs one, what changed. */
export function HomeScreen() {
  const words = useText(commandText)
  usePlace([{ text: words.home }])
  return <ToCome title={words.home} />
}
