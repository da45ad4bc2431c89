import type { ListKey } from '../../../shared/domain/list-keys.ts'
import type { Language, NameKind } from '../../../shared/domain/vocabulary.ts'
import type { VocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { ListColumn } from './list.ts'

/** Short ways to write the columns of lists.ts. A column stands in the table's column of its own key unless it says otherwise. */

type More = Pick<ListColumn, 'isRequired' | 'otherwise' | 'isFixed' | 'heads'> & { readonly in?: string }

const inRow = (key: string, more: More) => {
  const { in: column, ...rest } = more
  return { key, stands: { in: 'row', column: column ?? key }, ...rest } as const
}

export const text = (key: string, longest = 2000, more: More = {}): ListColumn => ({
  ...inRow(key, more),
  value: { is: 'text', longest },
})
export const key = (): ListColumn => ({ ...inRow('key', { heads: ['キー', '識別子', 'id'] }), value: { is: 'key' } })
export const date = (name: string, more: More = {}): ListColumn => ({ ...inRow(name, more), value: { is: 'date' } })
export const day = (name: string, more: More = {}): ListColumn => ({ ...inRow(name, more), value: { is: 'day' } })
export const time = (name: string): ListColumn => ({ ...inRow(name, {}), value: { is: 'time' } })
export const whole = (name: string, from: number, to: number, more: More = {}): ListColumn => ({
  ...inRow(name, more),
  value: { is: 'whole', from, to },
})
export const figure = (name: string, more: More = {}): ListColumn => ({ ...inRow(name, more), value: { is: 'figure' } })
export const flag = (name: string, more: More = {}): ListColumn => ({ ...inRow(name, more), value: { is: 'flag' } })
export const choice = (
  name: string,
  of: readonly string[],
  words: keyof VocabularyText | null,
  more: More & { readonly notByImport?: readonly string[] } = {},
): ListColumn => {
  const { notByImport, ...rest } = more
  return { ...inRow(name, rest), value: { is: 'choice', of, words, ...(notByImport ? { notByImport } : {}) } }
}
/** Another row, in the column `<key>_id` unless `in` says which. */
export const one = (name: string, of: ListKey, more: More = {}): ListColumn => ({
  ...inRow(name, { in: `${name}_id`, ...more }),
  value: { is: 'one', of },
})
/** The row's own number in this register: knows a row again inside what it belongs to. */
export const id = (): ListColumn => ({ key: 'id', value: { is: 'whole', from: 1, to: 2 ** 50 }, stands: { in: 'id' } })
export const place = (): ListColumn => ({ key: 'place', value: { is: 'place' }, stands: { in: 'tree' }, heads: ['順番', '位置'] })
export const link = (
  name: string,
  of: ListKey,
  table: string,
  own: string,
  other: string,
  role: string | null = null,
  heads: readonly string[] = [],
): ListColumn => ({ key: name, value: { is: 'many', of }, stands: { in: 'link', table, own, other, role }, heads })

/** Official names in both languages; where there are several, those that came last. */
export const names = (heads: { readonly en: readonly string[]; readonly ja: readonly string[] }): readonly ListColumn[] => [
  name('name_ja', 'ja', 'official', heads.ja),
  name('name_en', 'en', 'official', heads.en),
]
export const name = (key: string, language: Language, kind: NameKind, heads: readonly string[] = []): ListColumn => ({
  key,
  value: { is: 'text', longest: 500 },
  stands: { in: 'name', language, kind },
  heads,
})

/** A title in both languages, each with its mark "confirmed". */
export const titles = (heads: readonly string[] = []): readonly ListColumn[] => [
  text('title_ja', 2000, { heads: ['件名', '標題', '題名', ...heads] }),
  text('title_en', 2000, { heads: ['title', 'subject'] }),
  flag('is_title_ja_confirmed'),
  flag('is_title_en_confirmed'),
]
export const inBoth = (stem: string, longest = 20_000): readonly ListColumn[] => [
  text(`${stem}_ja`, longest),
  text(`${stem}_en`, longest),
]
export const note = (): ListColumn => text('note', 20_000, { heads: ['備考', '注記', '注', 'メモ', 'remarks', 'memo'] })
