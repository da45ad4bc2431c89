import { type PeoplePaper, peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { List } from '../../components/list.tsx'
import { useText } from '../../data/language.ts'
import styles from './paper-list.module.css'

export interface PaperListProps {
  readonly papers: readonly PeoplePaper[]
  readonly chosen: PeoplePaper
  readonly onChoose: (paper: PeoplePaper) => void
}

/** The papers to choose from, each with what it is for. */
export function PaperList({ papers, chosen, onChoose }: PaperListProps) {
  const words = useText(peoplePapersText)
  return (
    <List
      label={words.paper}
      items={papers.map((paper) => ({ paper }))}
      idOf={({ paper }) => paper}
      textOf={({ paper }) => words.papers[paper]}
      manner="choose"
      chosen={chosen}
      onChoose={(id) => {
        const next = papers.find((paper) => paper === id)
        if (next !== undefined && next !== chosen) onChoose(next)
      }}
    >
      {({ paper }) => (
        <span className={styles.paper}>
          <span>{words.papers[paper]}</span>
          <small>{words.notes[paper]}</small>
        </span>
      )}
    </List>
  )
}
