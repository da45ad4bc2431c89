import type { OrdinalFinding } from './check-ordinals.ts'

/** Something in a register that no command put there. */
export type StrangeFact =
  | { readonly kind: 'broken-chain'; readonly changeSetId: number }
  | { readonly kind: 'changed-row' | 'missing-row' | 'unknown-row'; readonly table: string; readonly rowId: number }

/** What a look through a register is at, in this order. */
export type CheckStep = 'file' | 'history' | 'files' | 'backups'

/** What a look through a register found, without words: they are told in the reader's language. */
export interface CheckFindings {
  readonly fileName: string
  readonly counts: {
    readonly bodies: number
    readonly meetings: number
    readonly agendaItems: number
    readonly plans: number
    readonly seats: number
    readonly commands: number
  }
  /** What SQLite says of pages, indexes and references, in its own words. */
  readonly damage: readonly string[]
  /** Sources and questions that speak of rows which are gone. */
  readonly lostSubjects: readonly { readonly table: string; readonly id: number; readonly of: string }[]
  readonly numbering: readonly { readonly body: string; readonly finding: OrdinalFinding }[]
  readonly history: {
    readonly areSettingsWhole: boolean
    /** The first of them. */
    readonly strange: readonly StrangeFact[]
    /** All of them, counted. */
    readonly count: number
  }
  readonly files: {
    readonly count: number
    readonly lost: readonly { readonly name: string; readonly state: 'missing' | 'changed'; readonly sha256: string }[]
    readonly folder: string
    readonly orphans: readonly string[]
  }
  /** Null: there is none. */
  readonly backups: {
    readonly count: number
    readonly newest: string
    readonly isWhole: boolean
    readonly unsound: number
    /** When those were made whose history the register's own lacks. */
    readonly strange: readonly string[]
  } | null
}

/** False when the file is damaged or holds what no command put there; odd numbering is told, but is no damage. */
export const isSoundRegister = ({ damage, lostSubjects, history, backups }: CheckFindings): boolean =>
  damage.length === 0 &&
  lostSubjects.length === 0 &&
  history.areSettingsWhole &&
  history.count === 0 &&
  (backups === null || (backups.isWhole && backups.strange.length === 0))

/** False when an attached file is missing or not what was added. */
export const areFilesSound = ({ files }: CheckFindings): boolean => files.lost.length === 0
