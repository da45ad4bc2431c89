import { MatrixScreen } from './matrix-screen.tsx'
import { WorklistScreen } from './worklist-screen.tsx'

export interface FollowUpsScreenProps {
  /** Null: the worklist over all bodies. */
  readonly bodyKey: string | null
}

/** What is owed, as a list over all bodies or as one body's matrix. */
export function FollowUpsScreen({ bodyKey }: FollowUpsScreenProps) {
  return bodyKey === null ? <WorklistScreen /> : <MatrixScreen key={bodyKey} bodyKey={bodyKey} />
}
