import type { IsoDate } from './calendar.ts'

/**
 * The last day of which a roster can be told: a register in use is kept up to today, an old record ends with its last meeting (both say
 * `defaultAsOf`), and what was entered ahead is known up to its last change. On a later day nothing is known to have changed, which is not to say
 * that nothing did.
 */
export function knownUntil(defaultDay: IsoDate, changes: readonly { readonly on: IsoDate }[]): IsoDate {
  return changes.reduce((latest, { on }) => (on > latest ? on : latest), defaultDay)
}
