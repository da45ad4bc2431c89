import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

/** Yearly series with their index and chart. */
export function IndicatorsScreen() {
  const words = useText(commandText)
  usePlace([{ text: words.indicators }])
  return <ToCome title={words.indicators} />
}
