import { roleNamed } from './member-role.ts'
import { isPostLike } from './post-and-name.ts'
import { isOrganizationLike } from './post-title.ts'

/** What the columns of a table of members hold. */
export const memberColumns = ['role', 'organization', 'post', 'name', 'reading', 'romanized'] as const
export type MemberColumn = (typeof memberColumns)[number]

/** Where each stands, from 0; left out: the table has none. */
export type ColumnPlaces = Readonly<Partial<Record<MemberColumn, number>>>

type Row = readonly string[]

const headWords: readonly (readonly [MemberColumn, RegExp])[] = [
  ['role', /^(?:役割|区分|構成|委員区分|roles?|capacity|function)$/iu],
  [
    'organization',
    /^(?:府省庁?名?|省庁名?|府省等|機関名?|所属(?:機関|府省庁?|先)?|組織名?|団体名?|ministr(?:y|ies)|agency|ministry (?:or|\/) agency|department|organi[sz]ation|institution|affiliation)$/iu,
  ],
  ['post', /^(?:官職名?|官名|職|ポスト|post|posts|office|job title|title|official title|portfolio)$/iu],
  ['name', /^(?:氏\s*名|お?名前|names?|full name|holder|person|minister)$/iu],
  [
    'reading',
    /^(?:ふりがな|フリガナ|氏名（?(?:ふりがな|フリガナ|かな|カナ)）?|よみ(?:がな)?|読み(?:仮名)?|カナ|kana|reading)$/iu,
  ],
  ['romanized', /^(?:ローマ字(?:表記)?|英字|英語表記|romani[sz]ed(?: name)?|in english)$/iu],
]
/** Heads of a column of roles in one office and of posts in another. */
const eitherWords = /^(?:役職名?|職名|position)$/iu
/** Heads of columns that say nothing of a seat. */
const otherWords = /^(?:no\.?|#|番号|備考|remarks?|notes?|連絡先|contact|e-?mail|電話|phone|tel\.?)$/iu

const headOf = (cell: string): MemberColumn | 'either' | 'other' | null =>
  headWords.find(([, words]) => words.test(cell))?.[0] ??
  (eitherWords.test(cell) ? 'either' : otherWords.test(cell) ? 'other' : null)

/** Whether a row holds the heads of columns: two or more, and more than other words. */
export function isHeadRow(row: Row): boolean {
  const cells = row.filter((cell) => cell !== '')
  const heads = cells.filter((cell) => headOf(cell) !== null)
  return heads.length > 1 && heads.length * 2 > cells.length
}

/** The columns by their heads; what 役職 or "Position" means, the cells below it and the other heads tell. */
export function columnsByHeads(heads: Row, rows: readonly Row[]): ColumnPlaces {
  const places: Partial<Record<MemberColumn, number>> = {}
  const open: number[] = []
  for (const [at, cell] of heads.entries()) {
    const head = headOf(cell)
    if (head === 'either') open.push(at)
    else if (head !== null && head !== 'other') places[head] ??= at
  }
  for (const at of open) {
    const isOfRoles = share(cellsAt(rows, at), isRole) >= 0.5
    if (places.role === undefined && (isOfRoles || places.post !== undefined)) places.role = at
    else places.post ??= at
  }
  // A column without a head, or with one that is not known, may still be the one of posts.
  if (places.post === undefined && places.organization !== undefined) {
    const taken = new Set(Object.values(places))
    const free = Array.from({ length: widthOf(rows) }, (_, at) => at).find(
      (at) => !taken.has(at) && headOf(heads[at] ?? '') !== 'other' && share(cellsAt(rows, at), isPostLike) >= 0.5,
    )
    if (free !== undefined) places.post = free
  }
  return places
}

/** The columns by what stands in them; null: it cannot be told which holds roles or ministries, so it is no more than posts and names. */
export function columnsByCells(rows: readonly Row[]): ColumnPlaces | null {
  const all = Array.from({ length: widthOf(rows) }, (_, at) => at)
  const best = (from: readonly number[], is: (cell: string) => boolean, least: number) =>
    from
      .map((at) => ({ at, share: share(cellsAt(rows, at), is) }))
      .filter((one) => one.share >= least)
      .toSorted((a, b) => b.share - a.share || a.at - b.at)[0]?.at
  const role = best(all, isRole, 0.6)
  const others = all.filter((at) => at !== role)
  // A column of ministries stands beside one of posts: alone it names members that are organizations.
  const organization =
    others.length > 1
      ? best(
          others.filter((at) => share(cellsAt(rows, at), isPostLike) < 0.5),
          isOrganizationLike,
          0.6,
        )
      : undefined
  if (role === undefined && organization === undefined) return null
  const left = others.filter((at) => at !== organization && cellsAt(rows, at).length > 0)
  const post = best(left, isPostLike, 0) ?? left[0]
  const [name, third] = left.filter((at) => at !== post)
  return filled({ role, organization, post, name, reading: third })
}

const isRole = (cell: string) => roleNamed(cell) !== null
const cellsAt = (rows: readonly Row[], at: number) => rows.flatMap((row) => (row[at] ? [row[at]] : []))
const widthOf = (rows: readonly Row[]) => Math.max(0, ...rows.map((row) => row.length))

/** Of the cells, those that are so, from 0 to 1. */
const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

const filled = (places: Readonly<Partial<Record<MemberColumn, number | undefined>>>): ColumnPlaces =>
  Object.fromEntries(Object.entries(places).filter(([, at]) => at !== undefined)) as ColumnPlaces
