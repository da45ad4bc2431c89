import type { VersionsScreen } from '../../../shared/contract/meeting-life.ts'
import type { HeadChange } from '../../../shared/domain/agenda-diff.ts'
import type { VersionHead } from '../../../shared/domain/agenda-version.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type AgendaVersionsText, agendaVersionsText } from '../../../shared/text/agenda-versions-text.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './versions-tab.module.css'

export interface HeadDifferencesProps {
  readonly comparison: NonNullable<VersionsScreen['comparison']>
}

/** What differs above the lines: day, time, place, chair. Nothing where nothing does. */
export function HeadDifferences({ comparison: { headChanges, heads } }: HeadDifferencesProps) {
  const words = useText(agendaVersionsText)
  const language = useLanguage()
  if (headChanges.length === 0) return null
  return (
    <dl className={styles.heads}>
      {headChanges.map((part) => (
        <div key={part}>
          <dt>{words.heads[part]}</dt>
          <dd>
            <del>{valueOf(heads.from, part, words, language)}</del>
            <span aria-hidden="true">→</span>
            <ins>{valueOf(heads.to, part, words, language)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function valueOf(head: VersionHead, part: HeadChange, words: AgendaVersionsText, language: Language): string {
  const name = (one: Bilingual | null) => one?.[language] ?? one?.ja ?? one?.en ?? words.none
  switch (part) {
    case 'bodies':
      return head.bodies.map((body) => [name(body.name), body.ordinal].filter((one) => one !== null).join(' ')).join(' · ')
    case 'date':
      return formatDay(head.date, language, 'long')
    case 'time':
      return head.startsAt === null ? words.none : [head.startsAt, head.endsAt].filter((one) => one !== null).join('–')
    case 'place':
      return name(head.place)
    case 'chair':
      return name(head.chair)
  }
}
