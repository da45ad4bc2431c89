/** A licence and everything in the program that stands under this very text of it; the page reads them from `licences.json` beside itself. */
export interface LicenceGroup {
  /** Its usual short name: MIT, Apache-2.0, OFL-1.1. */
  readonly licence: string
  readonly text: string
  /** Names with versions. */
  readonly of: readonly string[]
}
