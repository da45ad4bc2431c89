/** Rows of one command are counted up to here: an import may have hundreds of thousands, and its list is not to read them all. One more means more. */
export const mostChangesCounted = 1000
