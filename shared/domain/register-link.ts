import { type IsoDate, isIsoDate } from './calendar.ts'

/** A place in one register: `honbu://<register>/meetings/12?line=34&as-of=2005-06-10`. */
export interface RegisterLink {
  /** Which register it belongs to: 16 hexadecimal digits, the same for every copy of it. */
  readonly register: string
  /** The page's route, beginning with `/`. */
  readonly route: string
  /** The day on which it is to be read; null: the register's own. */
  readonly asOf: IsoDate | null
}

export const linkScheme = 'honbu'

/** Longer than any place's address, in characters. */
const longest = 2000
const longestValue = 500

/** Where links lead: what is in the register. Its settings, its files and what changes it have no address. */
const places: ReadonlySet<string> = new Set([
  '',
  'bodies',
  'calendar',
  'follow-ups',
  'history',
  'indicators',
  'measures',
  'meetings',
  'members',
  'organizations',
  'papers',
  'persons',
  'plans',
  'posts',
  'search',
  'status',
])

const segment = /^[a-z0-9](?:[a-z0-9_-]|\.(?!\.))*$/i
const dayKey = 'as-of'

/** The link to a place; null for a place that has none (settings, import, a paper about to be printed). */
export function writeLink({ register, route, asOf }: RegisterLink): string | null {
  const at = route.indexOf('?')
  const query = readQuery(at < 0 ? '' : route.slice(at + 1))
  if (query === null) return null
  const days: Query = asOf === null ? [] : [[dayKey, asOf]]
  const others = query.filter(([key]) => key !== dayKey)
  const link = `${linkScheme}://${register}${at < 0 ? route : route.slice(0, at)}${writeQuery([...others, ...days])}`
  return readLink(link) === null ? null : link
}

/** Reads a link from anywhere, trusting nothing: null unless every part of it is such as `writeLink` writes. */
export function readLink(text: string): RegisterLink | null {
  if (text.length > longest) return null
  const parts = /^honbu:\/\/([0-9a-f]{16})((?:\/[^/?#\s]*)*)(?:\?([^?#\s]*))?$/i.exec(text)
  if (parts === null) return null
  const [, register = '', path = '', search = ''] = parts
  // Some systems end an address with a slash of their own.
  const segments = path.replace(/\/$/, '').split('/').slice(1)
  if (!places.has(segments[0] ?? '') || !segments.every((one) => segment.test(one)) || isForm(segments)) return null
  const query = readQuery(search)
  if (query === null) return null
  const days = query.filter(([key]) => key === dayKey).map(([, day]) => day)
  const [asOf = null] = days.filter(isIsoDate)
  if (days.length > 1 || (days.length === 1 && asOf === null)) return null
  return {
    register: register.toLowerCase(),
    route: `/${segments.join('/')}${writeQuery(query.filter(([key]) => key !== dayKey))}`,
    asOf,
  }
}

/** Forms that make or change something are no places. */
const isForm = ([first, second, third]: readonly string[]): boolean =>
  first === 'bodies' && (second === 'new' || third === 'edit')

type Query = readonly (readonly [key: string, value: string])[]

/** Null when a part is no plain text: a broken code, a control character, too long. */
function readQuery(search: string): Query | null {
  if (search === '') return []
  const query = search.split('&').map((part) => {
    const at = part.indexOf('=')
    return [at < 0 ? part : part.slice(0, at), decoded(at < 0 ? '' : part.slice(at + 1))] as const
  })
  const plain = query.flatMap(([key, value]) => (isKey(key) && value !== null && isPlain(value) ? [[key, value] as const] : []))
  return plain.length === query.length ? plain : null
}

const writeQuery = (query: Query): string =>
  query.length === 0 ? '' : `?${query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`

const isKey = (text: string): boolean => /^[a-z][a-z-]{0,30}$/i.test(text)

/** Words as they are typed: no half characters, and none that only steer a terminal. */
const isPlain = (text: string): boolean => text.length <= longestValue && text.isWellFormed() && !/\p{Cc}/u.test(text)

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
