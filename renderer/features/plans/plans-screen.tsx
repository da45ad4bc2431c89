import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

/** All plans of the register. */
export function PlansScreen() {
  const words = useText(commandText)
  usePlace([{ text: words.plans }])
  return <ToCome title={words.plans} />
}
