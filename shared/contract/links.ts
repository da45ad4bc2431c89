import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import { query } from './define.ts'

/** Where a link leads in the register that is open. */
export interface LinkTarget {
  /** The page's route. */
  readonly route: string
  /** The day on which the place is to be read; null: the register's own. */
  readonly asOf: IsoDate | null
}

export const linksContract = {
  /** Reads a `honbu://` link that came from outside. Errors: bad-link, other-register, not-found. */
  resolve: query<LinkTarget>()(z.strictObject({ link: z.string().max(4000) })),
}
