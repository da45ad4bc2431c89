import { ArrowRight } from 'lucide-react'
import type { ImportField, ImportRow } from '../../../shared/contract/imports.ts'
import type { ImportVerdict } from '../../../shared/domain/list-keys.ts'
import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import type { GlyphSign } from '../../components/glyph.tsx'
import { Icon } from '../../components/icon.tsx'
import { Select } from '../../components/select.tsx'
import { Status, type StatusTone } from '../../components/status.tsx'
import { useText } from '../../data/language.ts'
import styles from './import-rows.module.css'
import type { AnswersState } from './use-answers.ts'

const looks: Readonly<Record<ImportVerdict, { readonly sign: GlyphSign; readonly tone: StatusTone }>> = {
  create: { sign: 'done', tone: 'done' },
  change: { sign: 'in-progress', tone: 'run' },
  same: { sign: 'explained', tone: 'none' },
  conflict: { sign: 'due', tone: 'due' },
  problem: { sign: 'never', tone: 'alert' },
  left: { sign: 'not-started', tone: 'none' },
}

/** Fields of a new row beyond this are folded. */
const fewFields = 4

export interface ImportRowsProps {
  readonly rows: readonly ImportRow[]
  readonly decisions: AnswersState
}

/** Rows of a preview: what each is, what it would do, and whether it is taken. */
export function ImportRows({ rows, decisions }: ImportRowsProps) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <Row key={row.ref} row={row} decisions={decisions} />
      ))}
    </ul>
  )
}

function Row({ row, decisions }: { readonly row: ImportRow; readonly decisions: AnswersState }) {
  const words = useText(exchangeScreenText)
  const isNew = row.verdict === 'create'
  const [few, more] = [
    row.fields.slice(0, isNew ? fewFields : undefined),
    row.fields.slice(isNew ? fewFields : row.fields.length),
  ]
  return (
    <li className={styles.row} data-verdict={row.verdict} data-left={(row.canTake && !row.isTaken) || undefined}>
      <span className={styles.take}>
        {row.canTake && (
          <Checkbox
            label={words.takeRow(row.title)}
            isChecked={row.isTaken}
            onChange={(take) => decisions.answerRow(row.ref, { take })}
          />
        )}
      </span>
      <span className={styles.line}>{row.line}</span>
      <span className={styles.verdict}>
        <Status {...looks[row.verdict]}>{words.verdict[row.verdict]}</Status>
      </span>
      <div className={styles.matter}>
        <p className={styles.title}>
          <b>{row.title}</b> <small>{row.thing}</small>
        </p>
        {few.length > 0 && <Fields row={row} fields={few} decisions={decisions} />}
        {more.length > 0 && (
          <details>
            <summary>{words.more}</summary>
            <Fields row={row} fields={more} decisions={decisions} />
          </details>
        )}
        {row.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {row.choices.length > 0 && (
          <div className={styles.choice}>
            <Select
              label={words.itIs}
              size="s"
              value={row.chosen}
              placeholder={words.meansNothing}
              choices={row.choices.map(({ value, label }) => ({ value, text: label }))}
              onChange={(is) => decisions.answerRow(row.ref, { is })}
            />
          </div>
        )}
      </div>
    </li>
  )
}

function Fields({
  row,
  fields,
  decisions,
}: {
  readonly row: ImportRow
  readonly fields: readonly ImportField[]
  readonly decisions: AnswersState
}) {
  const words = useText(exchangeScreenText)
  return (
    <dl className={styles.fields}>
      {fields.map((field) => (
        <div key={field.key} data-wrong={field.isWrong || undefined} data-left={!field.isTaken || undefined}>
          <dt>
            {field.canLeave ? (
              <Checkbox
                isChecked={field.isTaken}
                isDisabled={!row.isTaken}
                onChange={(isTaken) => decisions.leaveField(row.ref, field.key, isTaken)}
              >
                {field.label}
              </Checkbox>
            ) : (
              field.label
            )}
          </dt>
          <dd>
            {field.canLeave || field.before !== null ? (
              <>
                <del>{field.before ?? words.empty}</del>
                <Icon of={ArrowRight} size={12} />
                <ins>{field.after ?? words.empty}</ins>
              </>
            ) : (
              (field.after ?? words.empty)
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
