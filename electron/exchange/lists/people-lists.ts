import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { choice, date, day, flag, id, key, names, note, one, text, whole } from './columns.ts'
import type { List } from './list.ts'
import { list, namesOf } from './list-parts.ts'

/** Posts, persons, who held what, and the seats on bodies. */
export const peopleLists: Readonly<Record<'posts' | 'post-names' | 'persons' | 'person-names' | 'tenures' | 'seats', List>> = {
  posts: {
    ...list('posts', 'posts'),
    columns: [
      key(),
      one('organization', 'organizations', { heads: ['組織', '府省庁', '府省庁名', '所属'] }),
      ...names({ en: ['name', 'post', 'title'], ja: ['名称', '官職', '官職名', '役職'] }),
      flag('is_collective', { otherwise: 0 }),
      flag('stands_alone', { otherwise: 0 }),
      flag('is_cabinet_post', { otherwise: 0 }),
      date('founded_on'),
      date('abolished_on'),
      whole('position', 0, 1_000_000),
      day('known_on'),
      day('vacant_from'),
      text('contact', 2000, { heads: ['連絡先', '所在地', '電話', 'address', 'phone'] }),
      note(),
    ],
    identities: [['key'], { byNameWithin: 'organization' }],
    inOrder: [['founded_on', 'abolished_on']],
  },
  'post-names': namesOf('post-names', 'post_names', 'post', 'posts'),
  persons: {
    ...list('persons', 'persons'),
    columns: [
      id(),
      ...names({ en: ['name', 'person'], ja: ['氏名', '名前'] }),
      {
        key: 'reading',
        value: { is: 'text', longest: 500 },
        stands: { in: 'reading', language: 'ja' },
        heads: ['ふりがな', 'フリガナ', '読み', 'よみ'],
      },
      text('contact', 2000, { heads: ['連絡先', '電話', 'phone', 'e-mail', 'email'] }),
      note(),
    ],
    identities: [{ byNameWithin: null }],
  },
  'person-names': namesOf('person-names', 'person_names', 'person', 'persons'),
  tenures: {
    ...list('tenures', 'tenures'),
    columns: [
      id(),
      one('post', 'posts', { isRequired: true, heads: ['官職', '官職名', '役職'] }),
      one('person', 'persons', { isRequired: true, heads: ['氏名', '名前', 'name'] }),
      date('from_on', { heads: ['始期', '就任', '就任日', '任命日', 'start', 'start date'] }),
      date('to_on', { heads: ['終期', '退任', '退任日', 'end', 'end date'] }),
      day('known_on'),
      choice('nature', ['holder', 'acting', 'concurrent'], null, { otherwise: 'holder' }),
      note(),
    ],
    identities: [
      ['post', 'person', 'from_on'],
      ['post', 'person', 'known_on'],
      ['post', 'person'],
    ],
    inOrder: [['from_on', 'to_on']],
  },
  seats: {
    ...list('seats', 'memberships'),
    columns: [
      id(),
      one('body', 'bodies', { isRequired: true, heads: ['会議体', '本部'] }),
      one('post', 'posts', { isRequired: true, heads: ['官職', '官職名', '役職'] }),
      choice('role', seatRoles, 'seatRole', { otherwise: 'member', heads: ['区分', '役割'] }),
      whole('position', 1, 1_000_000, { heads: ['順序', '席次', 'order'] }),
      date('from_on', { heads: ['始期', '構成員となる日', 'start', 'start date'] }),
      date('to_on', { heads: ['終期', 'end', 'end date'] }),
      day('known_on'),
      one('designated_at', 'meetings', { in: 'designated_at_meeting_id', heads: ['指名した会議'] }),
      note(),
    ],
    identities: [
      ['body', 'post', 'from_on'],
      ['body', 'post'],
    ],
    inOrder: [['from_on', 'to_on']],
  },
}
