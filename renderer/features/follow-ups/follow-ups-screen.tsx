import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

export interface FollowUpsScreenProps {
  /** Null: of all bodies, or the one looked at last. */
  readonly bodyKey: string | null
}

/** Of one body, or of all. */
export function FollowUpsScreen({ bodyKey }: FollowUpsScreenProps) {
  const words = useText(commandText)
  usePlace([{ text: words.followUps }])
  return <ToCome title={[words.followUps, bodyKey].filter(Boolean).join(' · ')} />
}
