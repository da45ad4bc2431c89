import { X } from 'lucide-react'
import type { TouchedPost } from '../../../shared/contract/reorganization.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { type ResultDraft, type SuccessorChoice, titleIn } from './decisions.ts'
import styles from './reorganization.module.css'
import type { NamedResult } from './where-select.tsx'

export interface SuccessorFieldsProps {
  readonly touched: TouchedPost
  readonly successor: SuccessorChoice
  readonly results: readonly ResultDraft[]
  /** The results it may stand in. */
  readonly namedResults: readonly NamedResult[]
  /** The only post in that place: it takes all seats, and cannot be taken away. */
  readonly isOnly: boolean
  /** There is more than one result. */
  readonly isOneOfSeveral: boolean
  readonly onChange: (successor: SuccessorChoice) => void
  readonly onRemove: () => void
}

/** A post in the place of another: in which organization, under which title, with which seats, and whether the holder goes on in it. */
export function SuccessorFields(props: SuccessorFieldsProps) {
  const { touched, successor, results, namedResults, isOnly, isOneOfSeveral, onChange, onRemove } = props
  const words = useText(reorganizationText)
  const language = useLanguage()
  const title = titleIn(touched, successor, results)
  const name = namedResults.find(({ key }) => key === successor.result)?.name ?? ''
  const takes = (id: number) => successor.seatIds.includes(id)
  return (
    <div role="group" aria-label={words.successorIn(name)} className={styles.successor}>
      {isOneOfSeveral && (
        <div className={styles.place}>
          <Select
            label={words.inResult}
            value={String(successor.result)}
            choices={namedResults.map(({ key, name: text }) => ({ value: String(key), text }))}
            onChange={(key) => {
              // Another organization, another title: what was typed for this one is not meant for that.
              const { titleJa: _ja, titleEn: _en, ...rest } = successor
              onChange({ ...rest, result: Number(key) })
            }}
          />
          {!isOnly && <IconButton size="s" icon={X} label={words.removeSuccessor} onPress={onRemove} />}
        </div>
      )}
      <div className={styles.titles}>
        <TextField label={words.titleJa} lang="ja" value={title.ja} onChange={(titleJa) => onChange({ ...successor, titleJa })} />
        <TextField label={words.titleEn} lang="en" value={title.en} onChange={(titleEn) => onChange({ ...successor, titleEn })} />
      </div>
      <div className={styles.goesOn}>
        {touched.holders.length > 0 && (
          <Checkbox isChecked={successor.keepsHolder} onChange={(keepsHolder) => onChange({ ...successor, keepsHolder })}>
            {words.holderGoesOn}
          </Checkbox>
        )}
        {isOneOfSeveral &&
          touched.seats.map(({ id, body }) => (
            <Checkbox
              key={id}
              isChecked={takes(id)}
              onChange={(isTaken) =>
                onChange({
                  ...successor,
                  seatIds: isTaken ? [...successor.seatIds, id] : successor.seatIds.filter((other) => other !== id),
                })
              }
            >
              {words.takesSeat(body.short[language] ?? inWords(body.name, language))}
            </Checkbox>
          ))}
      </div>
    </div>
  )
}
