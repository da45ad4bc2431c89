/** The style sheets of paper in renderer/styles, in the order in which they hold. */
export const paperStyleSheets = [
  'paper.css',
  'paper-lists.css',
  'paper-tables.css',
  'paper-members.css',
  'paper-print.css',
] as const
