import { ToCome } from '../../components/to-come.tsx'
import { usePlace } from '../../data/place.ts'

export interface PlanScreenProps {
  readonly planKey: string
}

/** One of the register's things, by its key or id. */
export function PlanScreen({ planKey }: PlanScreenProps) {
  usePlace([{ text: String(planKey) }])
  return <ToCome title={String(planKey)} />
}
