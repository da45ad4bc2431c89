/** What search finds, in the order in which results stand. Apart from the schemas, so that the page takes the list without them. */
export const hitKinds = [
  'body',
  'meeting',
  'agenda-item',
  'plan',
  'plan-item',
  'post',
  'person',
  'organization',
  'measure',
  'indicator',
  'attachment',
] as const
export type HitKind = (typeof hitKinds)[number]
