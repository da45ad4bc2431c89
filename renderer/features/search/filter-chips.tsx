import { type IsoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isUnderstood, type SearchFilter, type SearchLexicon, withoutFilter } from '../../../shared/domain/search-query.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { searchFilterText } from '../../../shared/text/search-filter-text.ts'
import { Chip } from '../../components/chip.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useSearchLexicon, useSearchReading } from '../../data/search-reading.ts'
import styles from './filter-chips.module.css'

export interface FilterChipsProps {
  readonly typed: string
  readonly onChange: (typed: string) => void
}

/** The filters in a typed search, each with a cross; one that is not understood says so. Nothing where there are none. */
export function FilterChips({ typed, onChange }: FilterChipsProps) {
  const words = useText(searchFilterText)
  const language = useLanguage()
  const lexicon = useSearchLexicon()
  // A name without a value is still being typed.
  const filters = useSearchReading(typed).filters.filter(({ raw }) => !/[:：]["「]?$/u.test(raw))
  if (filters.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.filters}>
      {filters.map((filter) => {
        const said = isUnderstood(filter) ? sayFilter(filter, lexicon, language) : words.notUnderstood(filter.raw)
        return (
          <li key={filter.at}>
            <Chip
              tone={isUnderstood(filter) ? 'accent' : 'due'}
              onRemove={() => onChange(withoutFilter(typed, filter))}
              removeLabel={words.remove(said)}
            >
              {said}
            </Chip>
          </li>
        )
      })}
    </ul>
  )
}

function sayFilter(filter: SearchFilter, lexicon: SearchLexicon, language: Language): string {
  const { keys } = searchFilterText[language]
  const value = (() => {
    switch (filter.key) {
      case 'plan':
        return filter.text
      case 'on':
        return sayDays(filter.from, filter.to, language)
      case 'body':
      case 'kind':
      case 'status':
      case 'is': {
        const values = lexicon.values[filter.key]
        const names = filter.values.map((one) => sayValue(values.find(({ value }) => value === one)?.names ?? [one], language))
        return [...new Set(names)].join(language === 'ja' ? '・' : ', ')
      }
    }
  })()
  return language === 'ja' ? `${keys[filter.key][0]}：${value}` : `${keys[filter.key][0]}: ${value}`
}

/** The first name in the page's language; a body's key stands before its names. */
function sayValue(names: readonly string[], language: Language): string {
  const isJapanese = (name: string) => /[\u3040-\u30ff\u3400-\u9fff]/u.test(name)
  const own = names.filter((name) => isJapanese(name) === (language === 'ja'))
  return own.find((name) => name !== names[0]) ?? own[0] ?? names[0] ?? ''
}

function sayDays(from: IsoDate | null, to: IsoDate | null, language: Language): string {
  // Whole years are said as years.
  const isYears = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'))
  const say = (day: IsoDate | null) => (day === null ? '' : formatDay(isYears ? yearOf(day) : day, language, 'short'))
  if (say(from) === say(to)) return say(from)
  return language === 'ja' ? `${say(from)}〜${say(to)}` : `${say(from)} – ${say(to)}`.trim()
}

const yearOf = (day: IsoDate) => partialDate(day.slice(0, 4))
