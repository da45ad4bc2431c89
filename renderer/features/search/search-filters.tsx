import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { memo, type ReactNode } from 'react'
import { hitKinds } from '../../../shared/contract/hit-kinds.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { hitText } from '../../../shared/text/hit-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { Inspector } from '../../components/inspector.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Seal } from '../../components/seal.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './search-filters.module.css'
import { type HitFilter, passes } from './hit-filter.ts'

export interface SearchFiltersProps {
  readonly hits: readonly SearchHit[]
  readonly filter: HitFilter
  readonly onFilter: (filter: HitFilter) => void
}

/** Kinds and bodies among the results, each with how many there are under the other filter. */
export const SearchFilters = memo(function SearchFilters({ hits, filter, onFilter }: SearchFiltersProps) {
  const words = useText(searchText)
  const kinds = useText(hitText)
  const language = useLanguage()
  const count = (wanted: HitFilter) => hits.filter((hit) => passes(hit, wanted)).length
  const bodies = [...new Map(hits.flatMap(({ body }) => (body === null ? [] : [[body.key, body] as const]))).values()]
  const hasLoose = hits.some((hit) => hit.body === null)
  return (
    <Inspector label={words.filters}>
      <SectionHeading>{words.kinds}</SectionHeading>
      <Choices
        label={words.kinds}
        chosen={filter.kind ?? 'all'}
        onChoose={(id) => onFilter({ ...filter, kind: hitKinds.find((kind) => kind === id) ?? null })}
        choices={[
          { id: 'all', text: words.all, count: count({ ...filter, kind: null }) },
          ...hitKinds
            .filter((kind) => hits.some((hit) => hit.kind === kind))
            .map((kind) => ({ id: kind, text: kinds[kind], count: count({ ...filter, kind }) })),
        ]}
      />
      <SectionHeading>{words.bodies}</SectionHeading>
      <Choices
        label={words.bodies}
        chosen={filter.body ?? 'all'}
        onChoose={(id) => onFilter({ ...filter, body: id === 'all' ? null : id === 'none' ? '' : id })}
        choices={[
          { id: 'all', text: words.all, count: count({ ...filter, body: null }) },
          ...bodies.map((body) => ({
            id: body.key,
            text: body.short[language] ?? body.name[language] ?? body.key,
            lead: <Seal mark={body.seal[language] ?? '?'} colour={body.colour} />,
            count: count({ ...filter, body: body.key }),
          })),
          ...(hasLoose ? [{ id: 'none', text: words.noBody, count: count({ ...filter, body: '' }) }] : []),
        ]}
      />
    </Inspector>
  )
})

interface ChoicesProps {
  readonly label: string
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly choices: readonly { readonly id: string; readonly text: string; readonly lead?: ReactNode; readonly count: number }[]
}

function Choices({ label, chosen, onChoose, choices }: ChoicesProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.choices ?? ''}
      orientation="vertical"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen === '' ? 'none' : chosen]}
      onSelectionChange={(keys) => onChoose(String([...keys][0] ?? 'all'))}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id} className={styles.choice ?? ''}>
          <span className={styles.lead}>{choice.lead}</span>
          <span className={styles.text}>{choice.text}</span> <span className={styles.count}>{choice.count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
