import { Button, Toolbar } from 'react-aria-components'
import { searchFilterText } from '../../../shared/text/search-filter-text.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useSearchLexicon } from '../../data/search-reading.ts'
import { proposeFilters } from './search-proposals.ts'
import styles from './proposal-row.module.css'

export interface ProposalRowProps {
  readonly typed: string
  readonly onChoose: (typed: string) => void
}

/** How the search may be narrowed further: a bar of buttons, one stop of the Tab key, walked by the arrows. */
export function ProposalRow({ typed, onChoose }: ProposalRowProps) {
  const words = useText(searchFilterText)
  const language = useLanguage()
  const { values, keys } = proposeFilters(typed, useSearchLexicon(), language)
  const proposals = [...values, ...keys]
  if (proposals.length === 0) return null
  return (
    <Toolbar className={styles.row ?? ''} aria-label={words.proposals}>
      {proposals.map(({ text, label, use }) => (
        <Button key={label} className={styles.proposal ?? ''} onPress={() => onChoose(text)}>
          <span>{label}</span>
          {use !== '' && <small>{use}</small>}
        </Button>
      ))}
    </Toolbar>
  )
}
