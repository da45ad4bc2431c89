import { commandText } from '../../../shared/text/command-text.ts'
import { ToCome } from '../../components/to-come.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'

export interface MembersScreenProps {
  /** Null: of all bodies, or the one looked at last. */
  readonly bodyKey: string | null
}

/** Of one body, or of all. */
export function MembersScreen({ bodyKey }: MembersScreenProps) {
  const words = useText(commandText)
  usePlace([{ text: words.members }])
  return <ToCome title={[words.members, bodyKey].filter(Boolean).join(' · ')} />
}
