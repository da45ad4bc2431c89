import type { Bilingual } from '../../../../shared/domain/model.ts'
import { planRevisionsText } from '../../../../shared/text/plan-revisions-text.ts'
import { Button } from '../../../components/button.tsx'
import { Chip } from '../../../components/chip.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Skeleton } from '../../../components/states.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useScreen } from '../../../data/use-screen.ts'
import styles from './revision-comparison.module.css'

export interface RevisionComparisonProps {
  readonly planKey: string
  readonly from: number
  readonly to: number
  readonly onClose: () => void
}

const tones = { added: 'done', removed: 'alert', changed: 'due', moved: 'accent' } as const
const differing = ['added', 'removed', 'changed', 'moved'] as const

/** What differs between two revisions of a plan, in the order of the newer: new, removed, reworded and moved items. */
export function RevisionComparison({ planKey, from, to, onClose }: RevisionComparisonProps) {
  const words = useText(planRevisionsText)
  const language = useLanguage()
  const { data } = useScreen('planItems.compare', { plan: planKey, from, to })
  if (data === undefined) return <Skeleton rows={10} />
  const counts = differing.map((how) => ({ how, count: data.changes.filter((change) => change.how === how).length }))
  const wordsOf = (title: Bilingual) => title[language] ?? title.en ?? title.ja
  const told = counts.filter(({ count }) => count > 0)
  return (
    <section>
      <SectionHeading
        note={told.length === 0 ? words.noDifference : told.map(({ how, count }) => words.howCount[how](count)).join(' · ')}
        more={
          <Button size="s" onPress={onClose}>
            {words.leaveComparison}
          </Button>
        }
      >
        {words.comparing(from, to)}
      </SectionHeading>
      <ul className={styles.changes}>
        {data.changes.map(({ how, depth, before, after, fields }) => {
          const shown = after ?? before
          return (
            <li key={`${before?.id ?? ''}-${after?.id ?? ''}`} data-how={how} style={{ ['--depth' as string]: depth }}>
              <span>{how !== 'same' && <Chip tone={tones[how]}>{words.how[how]}</Chip>}</span>
              <span className={styles.number}>{shown?.number}</span>
              <span className={styles.words}>
                {shown !== null && (how === 'removed' ? <del>{wordsOf(shown.title)}</del> : wordsOf(shown.title))}
                {how === 'changed' && before !== null && fields.some((field) => field === 'title' || field === 'number') && (
                  <small>{words.before(`${before.number ?? ''} ${wordsOf(before.title) ?? ''}`.trim())}</small>
                )}
              </span>
              <span className={styles.fields}>{fields.map((field) => words.field[field] ?? field).join(', ')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
