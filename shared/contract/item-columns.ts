/** What the columns of a table of items can hold. Apart from the schemas, so that the page takes the list without them. */
export const itemColumns = [
  'number',
  'kind',
  'title_en',
  'title_ja',
  'organizations',
  'deadline',
  'target',
  'unit',
  'tags',
  'level',
] as const
export type ItemColumn = (typeof itemColumns)[number]
