/** Rows of one change that are counted: more are "1,000+", for an import has hundreds of thousands. */
export const mostCountedRows = 1000
