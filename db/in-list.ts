import { type RawBuilder, sql } from 'kysely'

/** The right side of `in`: one bound value however many ids there are, so that the statement stays the same. */
export const inList = (ids: readonly number[]): RawBuilder<number> =>
  sql<number>`(select value from json_each(${JSON.stringify(ids)}))`
