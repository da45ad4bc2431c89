import type { SeatRole } from './vocabulary.ts'

/** The words by which lists name the roles; English ones in lower case. */
const labels: ReadonlyMap<string, SeatRole> = new Map(
  (
    [
      [
        'chief',
        [
          'chief',
          'director-general of the headquarters',
          'chair',
          'chairperson',
          'chairman',
          'president',
          '本部長',
          '議長',
          '会長',
          '座長',
          '委員長',
          '主宰',
        ],
      ],
      [
        'deputy-chief',
        [
          'deputy chief',
          'deputy chiefs',
          'vice-chair',
          'vice chair',
          'deputy chair',
          'vice-president',
          '副本部長',
          '副議長',
          '副会長',
          '副座長',
          '副主宰',
        ],
      ],
      ['member', ['member', 'members', '本部員', '構成員', '委員', '会員', '参加者']],
      ['observer', ['observer', 'observers', 'オブザーバー', 'オブザーバ']],
      ['secretary', ['secretary', 'secretaries', '幹事', '幹事長']],
    ] as const
  ).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
)

/** The role that the words name and nothing else; null: none. */
export const roleNamed = (words: string): SeatRole | null =>
  labels.get(words.trim().toLowerCase().replaceAll(/\s+/g, ' ')) ?? null

/** The role a line begins with and what stands behind it; null where it names none. A Japanese role needs only a space behind it. */
export function memberRole(line: string): { readonly role: SeatRole; readonly rest: string } | null {
  const alone = roleNamed(line.replace(/\s*[:：]\s*$/u, ''))
  if (alone !== null) return { role: alone, rest: '' }
  const parted = /^([^:：]{2,40}?)\s*[:：]\s*(.+)$/u.exec(line) ?? /^(\S{2,8})[\s　]+(.+)$/u.exec(line)
  const [, words = '', rest = ''] = parted ?? []
  const role = roleNamed(words)
  // "Secretary of State" begins with no role: in English only a colon parts the two.
  if (role === null || (/^[a-z]/i.test(words) && !/^[^:：]+[:：]/u.test(line))) return null
  return { role, rest }
}
