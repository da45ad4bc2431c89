import type { RowProblem } from '../../../shared/domain/list-keys.ts'
import type { List, Value, Values } from './list.ts'
import type { CellProblem } from './proposal.ts'
import type { ListRow } from './register-lists.ts'

/** What a row would be that the register could not hold, or nobody could mean. */
export function checkRow(list: List, row: ListRow | null, values: Values): readonly CellProblem[] {
  const now = (column: string): Value => (values[column] === undefined ? (row?.values[column] ?? null) : values[column])
  const problem = (code: RowProblem, column: string): CellProblem => ({
    code,
    column,
    typed: String(values[column] ?? ''),
    candidates: [],
    line: null,
  })
  const missing = list.columns
    .filter(({ key, isRequired, otherwise, value }) => {
      const isNeeded = isRequired === true || otherwise !== undefined || value.is === 'flag' || key === 'position'
      const isEmptied = values[key] === null
      return now(key) === null && (row === null ? isRequired === true : isNeeded && isEmptied)
    })
    .map(({ key }) => problem('missing', key))
  const unnamed = ['name', 'title']
    .filter(
      (stem) => list.columns.some(({ key }) => key === `${stem}_ja`) && now(`${stem}_ja`) === null && now(`${stem}_en`) === null,
    )
    .filter((stem) => row === null || values[`${stem}_ja`] !== undefined || values[`${stem}_en`] !== undefined)
    .map((stem) => problem('missing', `${stem}_ja`))
  const order = list.inOrder.flatMap(([from, to]) => {
    const [first, last] = [now(from), now(to)]
    const isTouched = values[from] !== undefined || values[to] !== undefined
    return isTouched && first !== null && last !== null && first > last ? [problem('order', to)] : []
  })
  const together = list.together.flatMap((columns) => {
    const filled = columns.filter((column) => now(column) !== null)
    const isTouched = columns.some((column) => values[column] !== undefined)
    return isTouched && filled.length > 0 && filled.length < columns.length
      ? [problem('together', columns.find((column) => now(column) === null) ?? '')]
      : []
  })
  const oneOf =
    list.isOneOf !== undefined && list.isOneOf.every((column) => now(column) === null)
      ? [problem('missing', list.isOneOf[0] ?? '')]
      : []
  const itself = list.key.endsWith('-links') && now('from') !== null && now('from') === now('to') ? [problem('itself', 'to')] : []
  const act =
    list.key === 'meetings' && row === null && (now('kind') === 'establishing-act') !== (now('act_kind') !== null)
      ? [problem('together', 'act_kind')]
      : []
  const notByImport =
    row === null
      ? list.columns.flatMap(({ key, value }) =>
          value.is === 'choice' && value.notByImport?.includes(String(values[key])) ? [problem('not-by-import', key)] : [],
        )
      : []
  return [...missing, ...unnamed, ...order, ...together, ...oneOf, ...itself, ...act, ...notByImport]
}
