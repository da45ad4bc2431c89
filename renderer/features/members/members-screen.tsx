import { MembersOverview } from './members-overview.tsx'
import { RosterPlace } from './roster-screen.tsx'

export interface MembersScreenProps {
  /** Null: all bodies. */
  readonly bodyKey: string | null
}

/** Who sits where: of all bodies, or of one. */
export function MembersScreen({ bodyKey }: MembersScreenProps) {
  return bodyKey === null ? <MembersOverview /> : <RosterPlace key={bodyKey} bodyKey={bodyKey} />
}
