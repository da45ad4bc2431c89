/** A calendar day, `YYYY-MM-DD`, always a day that exists. Never a Date: a day has no time zone. */
export type IsoDate = string & { readonly __isoDate: true }

/** A day, month or year as precisely as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string & { readonly __partialDate: true }
