import { sayDateProblem } from '../../../../shared/text/say-date-problem.ts'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { PlanFactsScreen, PlanNameRow } from '../../../../shared/contract/plans.ts'
import type { PartialDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { nameKinds } from '../../../../shared/domain/vocabulary.ts'
import { planFactsText } from '../../../../shared/text/plan-facts-text.ts'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Select } from '../../../components/select.tsx'
import { numberSources, SourceMarks, Sources } from '../../../components/sources.tsx'
import { useToday } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'
import { KeptField } from '../../../components/kept-field.tsx'
import styles from './name-ledger.module.css'
import { readPartial } from '../../../components/read-partial.ts'

/** Every name of a plan: in which language and role, from when to when, whether it is still to be confirmed, and where it was met. */
export function NameLedger({ facts }: { readonly facts: PlanFactsScreen }) {
  const words = useText(planFactsText)
  const language = useLanguage()
  const today = useToday()
  const setNames = useCommand('plans.setNames')
  const [added, setAdded] = useState<PlanNameRow | null>(null)
  const numbers = numberSources(facts.names.flatMap(({ seen }) => seen))
  const keep = async (names: readonly PlanNameRow[]) => {
    const rows = names.map(({ id, language: of, name, reading, kind, from, to, confirmed }) => ({
      id: id === 0 ? null : id,
      language: of,
      name,
      reading,
      kind,
      from,
      to,
      confirmed,
    }))
    const done = await setNames.run({ key: facts.plan.key, names: rows })
    if (done !== null) setAdded(null)
  }
  const change = (row: PlanNameRow, patch: Partial<PlanNameRow>) => {
    const next = { ...row, ...patch }
    if (row.id === 0) {
      setAdded(next)
      if (next.name !== '' && patch.name !== undefined) void keep([...facts.names, next])
    } else void keep(facts.names.map((one) => (one.id === row.id ? next : one)))
  }
  const rows = added === null ? facts.names : [...facts.names, added]
  const day = (date: PartialDate | null) =>
    date === null ? '' : formatDay(date, language, language === 'ja' ? 'era-long' : 'short')

  return (
    <section>
      <SectionHeading
        note={facts.names.length}
        more={
          <Button
            size="s"
            icon={Plus}
            isDisabled={added !== null}
            onPress={() =>
              setAdded({
                id: 0,
                language,
                name: '',
                reading: null,
                kind: 'alias',
                from: null,
                to: null,
                confirmed: true,
                seen: [],
              })
            }
          >
            {words.addName}
          </Button>
        }
      >
        {words.names}
      </SectionHeading>
      <ul className={styles.names}>
        {rows.map((row) => (
          <li key={row.id} aria-label={row.name || words.addName}>
            <div>
              <KeptField<string>
                label={words.name}
                value={row.name}
                lang={row.language}
                maxLength={1000}
                read={(text) => (text === '' ? undefined : text)}
                onKeep={(name) => change(row, { name })}
              />
            </div>
            <Select
              label={words.language}
              value={row.language}
              choices={[
                { value: 'en' as const, text: words.english },
                { value: 'ja' as const, text: words.japanese },
              ]}
              onChange={(next) => change(row, { language: next })}
            />
            <Select
              label={words.nameKind}
              value={row.kind}
              choices={nameKinds.map((kind) => ({ value: kind, text: words[kind] }))}
              onChange={(kind) => change(row, { kind })}
            />
            <KeptField<PartialDate | null>
              label={words.from}
              value={day(row.from)}
              refused={(typed) => sayDateProblem(typed, language, words.dateWrong)}
              read={(typed) => readPartial(typed, today)}
              onKeep={(from) => change(row, { from })}
            />
            <KeptField<PartialDate | null>
              label={words.to}
              value={day(row.to)}
              refused={(typed) => sayDateProblem(typed, language, words.dateWrong)}
              read={(typed) => readPartial(typed, today)}
              onKeep={(to) => change(row, { to })}
            />
            {row.language === 'ja' && (
              <div className={styles.reading}>
                <KeptField<string | null>
                  label={words.reading}
                  value={row.reading ?? ''}
                  lang="ja"
                  maxLength={1000}
                  read={(text) => (text === '' ? null : text)}
                  onKeep={(reading) => change(row, { reading })}
                />
              </div>
            )}
            <div className={styles.foot}>
              <Checkbox isChecked={!row.confirmed} onChange={(isDoubted) => change(row, { confirmed: !isDoubted })}>
                {words.toBeConfirmed}
              </Checkbox>
              <span className={styles.met}>
                {row.seen.length === 0 ? words.notMet : <SourceMarks seen={row.seen} numbers={numbers} />}
              </span>
              <IconButton
                size="s"
                icon={X}
                label={words.removeName(row.name)}
                onPress={() => (row.id === 0 ? setAdded(null) : void keep(facts.names.filter(({ id }) => id !== row.id)))}
              />
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.sources}>
        <Sources seen={facts.names.flatMap(({ seen }) => seen)} numbers={numbers} />
      </div>
    </section>
  )
}
