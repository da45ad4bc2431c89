import type { ImportOpened, ImportPreview } from '../../../shared/contract/imports.ts'
import { type ListKey, listKeys } from '../../../shared/domain/list-keys.ts'
import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { listText } from '../../../shared/text/list-text.ts'
import { Select } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useGive } from '../../data/use-give.ts'
import styles from './column-choice.module.css'

/** What a sheet is taken for. */
export interface TableChoice {
  readonly sheet: number
  readonly list: ListKey | null
  readonly columns: readonly (string | null)[]
}

/** The first sheet that seems to hold something, read as it was found. */
export function firstChoice({ form, sheets }: ImportOpened): TableChoice | null {
  if (form !== 'table') return null
  const at = Math.max(
    0,
    sheets.findIndex(({ list }) => list !== null),
  )
  return choiceOf(sheets, at)
}

function choiceOf(sheets: ImportOpened['sheets'], at: number): TableChoice {
  const sheet = sheets[at]
  return { sheet: at, list: sheet?.list ?? null, columns: sheet?.mapping ?? [] }
}

export interface ColumnChoiceProps {
  readonly opened: ImportOpened
  readonly choice: TableChoice
  readonly columns: ImportPreview['columns']
  readonly onChange: (choice: TableChoice) => void
}

/** Which sheet is read, what it holds, and what each of its columns is. */
export function ColumnChoice({ opened, choice, columns, onChange }: ColumnChoiceProps) {
  const words = useText(exchangeScreenText)
  const names = useText(listText).list
  const language = useLanguage()
  const { read } = useGive()
  const sheet = opened.sheets[choice.sheet]
  if (sheet === undefined) return null
  const passedOver = sheet.columns.flatMap(({ head }, at) => ((choice.columns[at] ?? null) === null && head !== '' ? [head] : []))
  const onList = (list: ListKey) => {
    const heads = sheet.columns.map(({ head }) => head)
    void read('imports.columns', { list, heads: [...heads] }).then(({ mapping }) =>
      onChange({ ...choice, list, columns: mapping }),
    )
  }
  return (
    <>
      <div className={styles.choices}>
        {opened.sheets.length > 1 && (
          <Select
            label={words.sheet}
            value={String(choice.sheet)}
            choices={opened.sheets.map(({ name, rows }, at) => ({ value: String(at), text: name, note: words.rowsWith(rows) }))}
            onChange={(at) => onChange(choiceOf(opened.sheets, Number(at)))}
          />
        )}
        <Select
          label={words.holds}
          placeholder={words.holdsPlaceholder}
          value={choice.list}
          choices={listKeys.map((list) => ({ value: list, text: names[list] }))}
          onChange={onList}
        />
      </div>
      {choice.list !== null && passedOver.length > 0 && (
        <p className={styles.passed}>
          {words.notTaken(passedOver.join(language === 'ja' ? '、' : ', '))}{' '}
          {choice.list === 'seats' && passedOver.some((head) => ofHolders.test(head)) && words.holdersElsewhere}
        </p>
      )}
      {choice.list !== null && columns.length > 0 && (
        <details className={styles.columns} open={!sheet.isRemembered && choice.columns.some((column) => column === null)}>
          <summary>
            <b>{words.columns}</b> <small>{sheet.isRemembered ? words.columnsRemembered : words.columnsNote}</small>
          </summary>
          <div className={styles.grid} role="group" aria-label={words.columns}>
            {sheet.columns.map(({ head, samples }, at) => (
              <Select
                key={`${at} ${head}`}
                label={head === '' ? String(at + 1) : head}
                size="s"
                help={samples
                  .filter((sample) => sample !== '')
                  .join(' · ')
                  .slice(0, 60)}
                value={choice.columns[at] ?? 'none'}
                choices={[
                  { value: 'none', text: words.ignored },
                  ...columns.map(({ key, head: name, isRequired }) => ({ value: key, text: isRequired ? `${name} *` : name })),
                ]}
                onChange={(next) =>
                  onChange({
                    ...choice,
                    columns: sheet.columns.map((_, index) => {
                      const now = choice.columns[index] ?? null
                      if (index === at) return next === 'none' ? null : next
                      return now === next ? null : now
                    }),
                  })
                }
              />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

/** Heads of what a seat does not hold. */
const ofHolders = /^(?:氏\s*名|名前|在職者|府省庁名?|省庁名?|所属|name|holder|ministry.*)$/iu
