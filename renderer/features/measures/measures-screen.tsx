import { ListFilter, ShieldCheck } from 'lucide-react'
import { useLocation, useSearch } from 'wouter'
import type { MeasureView } from '../../../shared/contract/measures.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Ledger } from '../../components/ledger.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { groupMeasures } from './group-measures.ts'
import { MeasureInspector } from './measure-inspector.tsx'
import styles from './measures-screen.module.css'

/** What agencies do in practice, by heading; at the right what is known of the chosen one. */
export function MeasuresScreen() {
  const words = useText(measuresText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = useScreen('measures.list', { asOf })
  const asked = new URLSearchParams(useSearch()).get('key')
  const [chosenKey, setChosen] = useRemembered('measures.chosen', '', isText)
  const [, navigate] = useLocation()
  const [filter, setFilter] = useRemembered('measures.filter', '', isText)
  const [onlyLinked, setOnlyLinked] = useRemembered('measures.linked', false, isFlag)
  usePlace([{ text: words.title }])
  const choose = (key: string | null) => {
    if (key === null) return
    setChosen(key)
    if (asked !== null) navigate('/measures', { replace: true })
  }
  useCommands([
    {
      id: 'measures-filter',
      text: { en: measuresText.en.filter, ja: measuresText.ja.filter },
      group: 'screen',
      shortcut: '/',
      isInKeyLine: true,
      run: () => document.querySelector<HTMLInputElement>('[data-measures-filter] input')?.focus(),
    },
  ])

  if (screen.isError) return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  const measures = screen.data?.measures ?? []
  const groups = groupMeasures(measures, { text: filter, onlyLinked })
  const own = measures.filter((measure) => !measure.isHeading)
  const chosen = measures.find((one) => one.key === (asked ?? chosenKey)) ?? own[0] ?? null
  return (
    <Split
      scrollKey="measures"
      side={screen.data !== undefined && measures.length === 0 ? undefined : <MeasureInspector measure={chosen} />}
    >
      <PageHeader
        title={words.title}
        note={own.length === 0 ? undefined : words.note(own.length, measures.length - own.length)}
        actions={
          <span className={styles.tools}>
            <Checkbox isChecked={onlyLinked} onChange={setOnlyLinked}>
              {words.onlyLinked}
            </Checkbox>
            <span className={styles.filter} data-measures-filter>
              <TextField
                label={words.filter}
                hidesLabel
                type="search"
                look="well"
                icon={ListFilter}
                placeholder={words.filter}
                value={filter}
                onChange={setFilter}
                isClearable
              />
            </span>
          </span>
        }
      />
      {screen.data === undefined ? (
        <Skeleton rows={14} rowHeight={36} />
      ) : measures.length === 0 ? (
        <EmptyState title={words.empty} icon={ShieldCheck}>
          {words.emptyHint}
        </EmptyState>
      ) : groups.length === 0 ? (
        <EmptyState title={words.noMatch} size="row" />
      ) : (
        <Ledger
          label={words.list}
          groups={groups.map(({ heading, items }) => ({
            id: heading?.key ?? '-',
            title:
              heading === null ? '' : [heading.number, heading.title[language] ?? heading.title.ja].filter(Boolean).join(' '),
            items,
          }))}
          idOf={(measure) => measure.key}
          textOf={(measure) => measure.title[language] ?? measure.title.en ?? measure.key}
          manner="choose"
          chosen={chosen?.key ?? null}
          onChoose={choose}
        >
          {(measure) => <MeasureRow measure={measure} />}
        </Ledger>
      )}
    </Split>
  )
}

function MeasureRow({ measure }: { readonly measure: MeasureView }) {
  const words = useText(measuresText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <div className={styles.row}>
      <span className={styles.number}>{measure.number}</span>
      <span className={styles.title}>
        <NameText name={measure.title} />
        {measure.title[other] !== null && measure.title[language] !== null && (
          <small lang={other}>
            <NameText name={measure.title} language={other} />
          </small>
        )}
      </span>
      <span className={styles.agency}>{measure.organization !== null && <NameText name={measure.organization.name} />}</span>
      <span className={styles.when}>
        {measure.startedOn !== null && words.started(formatDay(measure.startedOn, language, 'short'))}
        {measure.plans.length > 0 && <small>{words.carriesOut(measure.plans.length)}</small>}
      </span>
    </div>
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
