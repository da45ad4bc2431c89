import { useMemo } from 'react'
import type { PersonLine } from '../../shared/contract/persons.ts'
import { inReadingOrder } from '../../shared/domain/name-order.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'

/** Everybody as a list of names has them. As long as pages still come they stand in the order of entry, so that rows move once, not with every page. */
export function usePersonsInOrder(
  pages: readonly { readonly persons: readonly PersonLine[] }[] | undefined,
  isWhole: boolean,
  language: Language,
): readonly PersonLine[] {
  const all = useMemo(() => (pages ?? []).flatMap((page) => page.persons), [pages])
  return useMemo(() => (isWhole ? inReadingOrder(all, ({ person }) => person, language) : all), [all, isWhole, language])
}
