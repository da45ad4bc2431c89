import type { ListKey } from '../../../shared/domain/list-keys.ts'
import type { Language, NameKind } from '../../../shared/domain/vocabulary.ts'
import type { VocabularyText } from '../../../shared/text/vocabulary-text.ts'

/** A list of the register as a table: what import, export, templates and their documentation know of it. */
export interface List {
  readonly key: ListKey
  /** The register's own table behind it. */
  readonly table: string
  readonly columns: readonly ListColumn[]
  /** By which columns a row is known again, the surest first; `name` stands for any name it ever had. */
  readonly identities: readonly Identity[]
  /** Columns that no two rows share: where a row that is known by none of its identities does, people decide. */
  readonly exclusive?: readonly (readonly string[])[]
  /** Pairs of dates of which the second may not lie before the first. */
  readonly inOrder: readonly (readonly [from: string, to: string])[]
  /** Columns of which all are filled in or none. */
  readonly together: readonly (readonly string[])[]
  /** Columns of which a row has one at least. */
  readonly isOneOf?: readonly string[]
  /** Which rows of the table belong to the list; all where it is absent. */
  readonly holds?: (row: Readonly<Record<string, string | number | null>>) => boolean
}

export type Identity = readonly string[] | { readonly byNameWithin: string | null }

export interface ListColumn {
  /** Stands in brackets behind the head's words in every file, whatever language they are in. */
  readonly key: string
  readonly value: ColumnValue
  readonly stands: Stands
  /** Must be filled in for a new row. */
  readonly isRequired?: true
  /** What a new row gets where the cell is blank. */
  readonly otherwise?: string | number
  /** Is told when a row is made and never changed by an import afterwards: other steps of the program do that. */
  readonly isFixed?: true
  /** Further heads by which people call it, folded or not. */
  readonly heads?: readonly string[]
}

/** What a cell holds. */
export type ColumnValue =
  | { readonly is: 'text'; readonly longest: number }
  | { readonly is: 'key' }
  | { readonly is: 'date' }
  | { readonly is: 'day' }
  | { readonly is: 'time' }
  | { readonly is: 'whole'; readonly from: number; readonly to: number }
  | { readonly is: 'figure' }
  | { readonly is: 'flag' }
  | {
      readonly is: 'choice'
      readonly of: readonly string[]
      readonly words: keyof VocabularyText | null
      readonly notByImport?: readonly string[]
    }
  /** Another row, by its mark or any of its names. */
  | { readonly is: 'one'; readonly of: ListKey }
  | { readonly is: 'many'; readonly of: ListKey }
  /** The other bodies of a joint session with their own numbers: `urban/14`. */
  | { readonly is: 'partners' }
  | { readonly is: 'tags' }
  /** Where a line stands in a tree: `2.1`. */
  | { readonly is: 'place' }

/** Where a value is kept. */
export type Stands =
  | { readonly in: 'row'; readonly column: string }
  | { readonly in: 'id' }
  | { readonly in: 'name'; readonly language: Language; readonly kind: NameKind }
  | { readonly in: 'reading'; readonly language: Language }
  | {
      readonly in: 'link'
      readonly table: string
      readonly own: string
      readonly other: string
      readonly role: string | null
    }
  /** Of the body that leads the meeting. */
  | { readonly in: 'lead'; readonly column: 'body_id' | 'ordinal' }
  | { readonly in: 'partners' }
  | { readonly in: 'tree' }

/** A cell as it is compared and kept: flags as 0 and 1, dates in ISO form, other rows by their marks. */
export type Value = string | number | null
export type Values = Readonly<Record<string, Value>>
