import { bodyColours, bodyKinds, organizationKinds, organizationLinkKinds } from '../../../shared/domain/vocabulary.ts'
import { choice, date, day, flag, inBoth, key, name, names, note, one, text, whole } from './columns.ts'
import type { List } from './list.ts'
import { list, namesOf } from './list-parts.ts'

/** The bodies and organizations with their names and what became of them. */
export const bodyLists: Readonly<
  Record<'bodies' | 'body-names' | 'body-links' | 'organizations' | 'organization-names' | 'organization-links', List>
> = {
  bodies: {
    ...list('bodies', 'bodies'),
    columns: [
      key(),
      ...names({ en: ['name', 'body', 'body name'], ja: ['名称', '会議体', '本部名', '会議名'] }),
      name('short_ja', 'ja', 'short', ['略称']),
      name('short_en', 'en', 'short', ['short name']),
      choice('kind', bodyKinds, 'bodyKind', { otherwise: 'other', heads: ['種別'] }),
      one('parent', 'bodies', { in: 'parent_body_id' }),
      flag('is_external', { otherwise: 0 }),
      date('established_on', { heads: ['設置日', '設置', 'founded'] }),
      date('abolished_on', { heads: ['廃止日', '廃止'] }),
      ...inBoth('mandate'),
      ...inBoth('meeting_label', 200),
      ...inBoth('seal', 20),
      choice('colour', bodyColours, 'bodyColour'),
      whole('cadence_months', 1, 120),
      whole('position', 0, 1_000_000, { otherwise: 1 }),
      note(),
    ],
    identities: [['key'], { byNameWithin: null }],
    inOrder: [['established_on', 'abolished_on']],
  },
  'body-names': namesOf('body-names', 'body_names', 'body', 'bodies'),
  'body-links': {
    ...list('body-links', 'body_links'),
    columns: [
      one('from', 'bodies', { in: 'from_body_id', isRequired: true }),
      one('to', 'bodies', { in: 'to_body_id', isRequired: true }),
      choice('kind', ['succession', 'transfer'], null, { isRequired: true }),
      date('on_date'),
      note(),
    ],
    identities: [['from', 'to', 'kind']],
  },
  organizations: {
    ...list('organizations', 'organizations'),
    columns: [
      key(),
      ...names({
        en: ['name', 'organization', 'ministry'],
        ja: ['名称', '組織', '組織名', '府省庁', '府省庁名', '省庁名', '機関名'],
      }),
      choice('kind', organizationKinds, 'organizationKind', { otherwise: 'other', heads: ['種別'] }),
      one('parent', 'organizations', { in: 'parent_organization_id', heads: ['上位組織', '所属'] }),
      date('founded_on', { heads: ['設置日', '設置', 'start', 'start date'] }),
      date('dissolved_on', { heads: ['廃止日', '廃止', 'end', 'end date'] }),
      whole('protocol_order', 0, 1_000_000, { heads: ['建制順', '順序'] }),
      day('known_on'),
      text('contact', 2000, { heads: ['連絡先', '所在地', '電話', 'address', 'phone'] }),
      note(),
    ],
    identities: [['key'], { byNameWithin: null }],
    inOrder: [['founded_on', 'dissolved_on']],
  },
  'organization-names': namesOf('organization-names', 'organization_names', 'organization', 'organizations'),
  'organization-links': {
    ...list('organization-links', 'organization_links'),
    columns: [
      one('from', 'organizations', { in: 'from_organization_id', isRequired: true }),
      one('to', 'organizations', { in: 'to_organization_id', isRequired: true }),
      choice('kind', organizationLinkKinds, 'organizationLinkKind', { isRequired: true }),
      date('on_date'),
      note(),
    ],
    identities: [['from', 'to', 'kind']],
  },
}
