import type { IsoDate } from './calendar.ts'
import { foldName } from './names.ts'
import { type NamedOrganization } from './organization-names.ts'
import { isInForce } from './interval.ts'

/** A post's title as it is written, with the ministry that it names. */
export interface PostTitle {
  /** Null: it names none that can be told. */
  readonly organization: {
    /** Null: the register does not know it yet. */
    readonly id: number | null
    readonly words: string
  } | null
  /** What the post is called: without its ministry, or whole where the title is of the ministry itself (法務大臣, 警察庁長官). */
  readonly post: string
  /** The title names the ministry by itself, and stands on a roster without it. */
  readonly standsAlone: boolean
}

/**
 * Tells the ministry in the title of a post, first by the names that the register knows, then by the form of the words: 「警察庁生活安全局長」 is
 * the 生活安全局長 of the 警察庁, 「法務大臣」 the minister of the 法務省, "Director-General, Immigration Bureau, Ministry of Justice" one of the
 * Ministry of Justice. Of several organizations of one name the one in being on the day is meant.
 */
export function readPostTitle(title: string, organizations: readonly NamedOrganization[], on: IsoDate): PostTitle {
  const words = title.trim()
  const parted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)
    ? japanese(words, organizations, on)
    : english(words, organizations, on)
  return parted ?? { organization: null, post: words, standsAlone: true }
}

/** The organization that words are the name of, and nothing else: a heading over its posts. */
export function readOrganization(
  words: string,
  organizations: readonly NamedOrganization[],
  on: IsoDate,
): PostTitle['organization'] {
  const wanted = foldName(words)
  const isJapanese = /[\p{Script=Han}\p{Script=Katakana}]/u.test(words)
  const known = longest(organizations, on, isJapanese ? 'ja' : 'en', (name) => foldName(name) === wanted)
  return known ?? (organizationForm.test(words.trim()) ? { id: null, words: words.trim() } : null)
}

/** A line of a list in order, headings among them. */
export interface TitledLine {
  readonly post: string
  /** The ministry that stands beside it in a column of its own; left out or null: none does. */
  readonly organization?: string | null
  /** Lines of another group, as another role, do not stand under a heading of the one before. */
  readonly group: string
  /** Nobody is named beside it, so it may be a heading. */
  readonly isBare: boolean
}

/**
 * What each line of a list is: a heading (null), or a post with the ministry it names itself or stands under. An organization alone on a
 * line is a heading where a post follows it; a list of organizations has none. Ministers stand under no heading but their own.
 */
export function readTitles(
  lines: readonly TitledLine[],
  organizations: readonly NamedOrganization[],
  on: IsoDate,
): readonly (PostTitle | null)[] {
  const alone = lines.map(({ post, isBare, organization }) =>
    isBare && !organization ? readOrganization(post, organizations, on) : null,
  )
  let heading: { readonly over: string; readonly organization: PostTitle['organization'] } | null = null
  return lines.map(({ post, group, organization }, at) => {
    if (organization) return titleBeside(post, organization, organizations, on)
    const named = alone[at] ?? null
    if (named !== null) {
      const isHeading = at + 1 < lines.length && alone[at + 1] === null
      heading = isHeading ? { over: group, organization: named } : null
      return isHeading ? null : { organization: null, post, standsAlone: true }
    }
    const title = readPostTitle(post, organizations, on)
    if (title.organization !== null || heading === null || heading.over !== group || isMinister.test(post)) return title
    return { organization: heading.organization, post: title.post, standsAlone: false }
  })
}

/** A post with the ministry beside it: the minister of a ministry, the head of an agency are said whole. */
function titleBeside(post: string, ministry: string, organizations: readonly NamedOrganization[], on: IsoDate): PostTitle {
  const organization = readOrganization(ministry, organizations, on) ?? { id: null, words: ministry.trim() }
  const isSame = (one: PostTitle) =>
    one.organization !== null && foldName(one.organization.words) === foldName(organization.words)
  const own = readPostTitle(post, organizations, on)
  if (isSame(own)) return { ...own, organization }
  const whole = /\p{Script=Han}/u.test(post) ? readPostTitle(`${ministry.trim()}${post}`, organizations, on) : null
  if (whole !== null && isSame(whole) && whole.standsAlone) return { ...whole, organization }
  return { organization, post: post.trim(), standsAlone: false }
}

const isMinister = /大臣$|\bMinister\b/u

/** Heads of the organization itself: their titles are said whole. */
const headOf = /^(?:.*大臣|(?:副)?長官|委員長|委員|総裁|総監|院長|議長)$/u
/** What in Japanese is an office of the government by its form. */
const officeForm = /^(内閣(?:官房|府|法制局)|\p{Script=Han}{2,12}?(?:省|庁|府|委員会|院)|(?:デジタル|こども家庭)庁)[\s・]*(?=.)/u
const organizationForm =
  /^(?:内閣(?:官房|府|法制局)|\p{Script=Han}{2,12}(?:省|庁|府|委員会|院)|(?:Ministry|Department) of .+|Cabinet (?:Office|Secretariat)|[A-Z][\w’' -]* (?:Agency|Commission))$/u
/** Whether words are what ministries and agencies are called by. */
export const isOrganizationLike = (words: string): boolean => organizationForm.test(words.trim())

/** Ministries whose minister bears their name. */
const ministers =
  /^(総務|法務|外務|財務|文部科学|厚生労働|農林水産|経済産業|国土交通|環境|防衛|大蔵|文部|厚生|通商産業|運輸|郵政|労働|建設|自治)大臣$/u

function japanese(title: string, organizations: readonly NamedOrganization[], on: IsoDate): PostTitle | null {
  const known = longest(organizations, on, 'ja', (name) => title.startsWith(name) && title.length > name.length)
  const [, formed] = known === null ? (officeForm.exec(title) ?? []) : []
  const named = known ?? (formed === undefined ? null : { id: null, words: formed })
  if (named !== null) {
    const rest = title.slice(named.words.length).replace(/^[\s・、]+/u, '')
    return headOf.test(rest)
      ? { organization: named, post: title, standsAlone: true }
      : { organization: named, post: rest, standsAlone: false }
  }
  const [, stem] = ministers.exec(title) ?? []
  if (stem === undefined) return null
  const words = `${stem}省`
  return {
    organization: longest(organizations, on, 'ja', (name) => name === words) ?? { id: null, words },
    post: title,
    standsAlone: true,
  }
}

/** "…, Ministry of Justice": what stands behind the last comma that begins an office's name. */
const behindComma =
  /,\s*(?:the\s+)?((?:Ministry|Department|Office|Board) of .+|Cabinet (?:Office|Secretariat)|[A-Z][\w’' -]* (?:Agency|Commission|Secretariat))$/u
const ministerOf = /^Minister (?:of|for) (?!State\b)(.+)$/u

function english(title: string, organizations: readonly NamedOrganization[], on: IsoDate): PostTitle | null {
  const [, minister] = ministerOf.exec(title) ?? []
  if (minister !== undefined) {
    const words = `Ministry of ${minister}`
    const known = longest(organizations, on, 'en', (name) => foldName(name) === foldName(words))
    return { organization: known ?? { id: null, words }, post: title, standsAlone: true }
  }
  const folded = foldName(title)
  const known = longest(
    organizations,
    on,
    'en',
    (name) => folded.endsWith(foldName(name)) && folded.length > foldName(name).length,
  )
  const [, formed] = known === null ? (behindComma.exec(title) ?? []) : []
  const named = known ?? (formed === undefined ? null : { id: null, words: formed })
  if (named === null) return null
  const before = title.slice(0, title.length - named.words.length).trimEnd()
  if (/,(?:\s*the)?$/iu.test(before))
    return { organization: named, post: before.replace(/,(?:\s*the)?$/iu, '').trim(), standsAlone: false }
  return /\b(?:of|for|to)(?:\s+the)?$/iu.test(before) ? { organization: named, post: title, standsAlone: true } : null
}

/** The organization with the longest name that fits; of one name, the one in being on the day, bearing it then. */
function longest(
  organizations: readonly NamedOrganization[],
  on: IsoDate,
  language: 'en' | 'ja',
  fits: (name: string) => boolean,
): { readonly id: number; readonly words: string } | null {
  const found = organizations.flatMap((one) =>
    one.names
      .filter((name) => name.language === language && name.name !== '' && fits(name.name))
      .map((name) => ({
        id: one.id,
        words: name.name,
        rank: (isInForce(one.interval, on) ? 2 : 0) + (isInForce({ from: name.validFrom, to: name.validTo }, on) ? 1 : 0),
      })),
  )
  const best = found.toSorted(
    (one, other) => other.words.length - one.words.length || other.rank - one.rank || one.id - other.id,
  )[0]
  return best === undefined ? null : { id: best.id, words: best.words }
}

/** Whether a title says by itself to which office it belongs, as those of ministers and of the heads of agencies do. */
export const namesItsOffice = (title: string): boolean =>
  isMinister.test(title) || (officeForm.test(title) && !organizationForm.test(title))

/** What kind of organization words name, by how they end. */
export function organizationKindOf(words: string): 'ministry' | 'agency' | 'commission' | 'office' {
  if (/省$|^Ministry\b|^Department\b/u.test(words)) return 'ministry'
  if (/庁$|\bAgency$/u.test(words)) return 'agency'
  return /委員会$|院$|\bCommission$|\bBoard\b/u.test(words) ? 'commission' : 'office'
}
