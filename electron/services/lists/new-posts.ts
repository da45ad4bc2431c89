import type { ImportAnswers } from '../../../shared/contract/imports.ts'
import { type IsoDate, isPartialDate, type PartialDate } from '../../../shared/domain/calendar.ts'
import { readPostTitle } from '../../../shared/domain/post-title.ts'
import type { Value } from '../../exchange/lists/list.ts'
import type { SourceTable } from '../../exchange/lists/proposal.ts'
import type { RegisterLists } from '../../exchange/lists/register-lists.ts'

/**
 * The posts that people said are new, as a table that comes in before the file: each with the ministry that its title names, where the
 * register knows it. Their lines count down from -1, for they stand in no file.
 */
export function newPosts({ words }: ImportAnswers, register: RegisterLists, today: IsoDate): SourceTable {
  const names = register.names('organizations')
  const organizations = register.rows('organizations').map(({ id, mark, values }) => ({
    id,
    mark,
    names: (names.get(id) ?? []).map((name) => ({
      language: isJapanese(name) ? ('ja' as const) : ('en' as const),
      name,
      kind: 'official' as const,
      validFrom: null,
      validTo: null,
      confirmed: true,
    })),
    interval: { from: dateIn(values['founded_on']), to: dateIn(values['dissolved_on']) },
  }))
  const rows = words
    .filter(({ list, id }) => list === 'posts' && id === 'new')
    .map(({ text }, at) => {
      const title = readPostTitle(text, organizations, today)
      const mark = organizations.find(({ id }) => id === title.organization?.id)?.mark
      const name = mark === undefined ? text.trim() : title.post
      return {
        line: -1 - at,
        cells: {
          [isJapanese(text) ? 'name_ja' : 'name_en']: name,
          // A title that does not say its ministry is printed under it.
          stands_alone: mark === undefined || title.standsAlone ? '1' : '0',
          ...(mark === undefined ? {} : { organization: mark }),
        },
        alsoNamed: text,
      }
    })
  return { list: 'posts', rows }
}

const isJapanese = (text: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

const dateIn = (value: Value | undefined): PartialDate | null =>
  typeof value === 'string' && isPartialDate(value) ? value : null
