import { X } from 'lucide-react'
import type { OrganizationRef } from '../../../shared/contract/common.ts'
import type { ReorganizationKind } from '../../../shared/domain/vocabulary.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import type { ResultDraft } from './decisions.ts'
import styles from './reorganization.module.css'

export interface ResultFieldsProps {
  readonly result: ResultDraft
  /** What it is called so far. */
  readonly name: string
  readonly kind: ReorganizationKind
  /** All there are, to choose from; undefined while they are read. */
  readonly organizations: readonly OrganizationRef[] | undefined
  /** Those that it may come of. */
  readonly from: readonly OrganizationRef[]
  /** One of several: it can be taken away, and says of which it comes. */
  readonly isOneOfSeveral: boolean
  readonly onChange: (result: ResultDraft) => void
  readonly onRemove: () => void
}

/** One of those that come of it: an organization there is, or a new one by its names. */
export function ResultFields({ result, name, kind, organizations, from, isOneOfSeveral, onChange, onRemove }: ResultFieldsProps) {
  const words = useText(reorganizationText)
  const directory = useText(directoryText)
  const language = useLanguage()
  const { toId, fromIds } = result
  const isNew = kind === 'renaming' || toId === null
  const comesOf = (id: number) => fromIds === null || fromIds.includes(id)
  return (
    <div role="group" aria-label={name} className={isOneOfSeveral ? styles.result : styles.onlyResult}>
      {isOneOfSeveral && (
        <p className={styles.resultHead}>
          <span>{name}</span>
          <IconButton size="s" icon={X} label={words.removeResult(name)} onPress={onRemove} />
        </p>
      )}
      {kind !== 'renaming' && organizations !== undefined && (
        <ComboBox
          label={words.known}
          value={toId}
          placeholder={words.orChoose}
          choices={organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
          onChange={(id) => onChange({ ...result, toId: id })}
        />
      )}
      {isNew && (
        <>
          <TextField
            label={directory.nameJa}
            lang="ja"
            value={result.nameJa}
            onChange={(nameJa) => onChange({ ...result, nameJa })}
            maxLength={1000}
          />
          <TextField
            label={directory.nameEn}
            lang="en"
            value={result.nameEn}
            onChange={(nameEn) => onChange({ ...result, nameEn })}
            maxLength={1000}
          />
        </>
      )}
      {isOneOfSeveral && from.length > 1 && (
        <div role="group" aria-label={words.comesOf} className={styles.origins}>
          <span className={styles.label}>{words.comesOf}</span>
          {from.map((one) => (
            <Checkbox
              key={one.id}
              isChecked={comesOf(one.id)}
              onChange={(isIn) =>
                onChange({ ...result, fromIds: from.map(({ id }) => id).filter((id) => (id === one.id ? isIn : comesOf(id))) })
              }
            >
              {inWords(one.name, language)}
            </Checkbox>
          ))}
        </div>
      )}
    </div>
  )
}
