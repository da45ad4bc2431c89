import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

/** What agencies do in practice, by heading. */
export function MeasuresScreen() {
  const words = useText(commandText)
  usePlace([{ text: words.measures }])
  return <ToCome title={words.measures} />
}
