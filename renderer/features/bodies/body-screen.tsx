import { ToCome } from '../../components/to-come.tsx'
import { usePlace } from '../../data/place.ts'

export interface BodyScreenProps {
  readonly bodyKey: string
  readonly tab: string
}

/** One of the register's things, by its key or id. */
export function BodyScreen({ bodyKey }: BodyScreenProps) {
  usePlace([{ text: String(bodyKey) }])
  return <ToCome title={String(bodyKey)} />
}
