import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import { type MatrixRow, matrixSheet } from '../../../shared/documents/matrix-sheet.ts'
import { followUpMatrix, type Life, type Mark, type MatrixCell } from '../../../shared/domain/matrix.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { paperFiscalYear } from '../../../shared/documents/paper-date.ts'
import { type DateStyle } from '../../../shared/domain/date-style.ts'
import type { MatrixAct } from '../../../shared/text/matrix-paper-text.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { type GatheredBody, gatherBody } from '../bodies/histories.ts'
import { lateItemsByPlan } from '../home/late-items.ts'
import { planRef } from '../register/refs.ts'
import { dateStyleOf } from './house.ts'
import type { Session } from '../register/session.ts'

type Input = ParsedInputOf<(typeof documentsContract)['matrix']>
type Matrix = ReturnType<typeof followUpMatrix>

/** Plans against meetings on one wide sheet; annual series opened year by year. Errors: unknown-body. */
export async function matrixPaper(session: Session, input: Input): Promise<PaperDocument> {
  const gathered = await gatherBody(session.register().db, input.body)
  const matrix = followUpMatrix(gathered.history, input.asOf)
  const dateStyle = await dateStyleOf(session)
  const late = await lateItemsByPlan(session.register().db, gathered, input.asOf)
  return matrixSheet({
    language: input.language,
    dateStyle,
    body: nameOn(gathered.body.names, input.asOf),
    asOf: input.asOf,
    meetings: matrix.columns.map(({ ordinal, on }) => ({ ordinal, date: on })),
    rows: matrix.rows.flatMap((row) => rowsOf(row, gathered, late, input, dateStyle)),
    footer: null,
  })
}

function rowsOf(
  row: Matrix['rows'][number],
  gathered: GatheredBody,
  late: ReadonlyMap<number, number>,
  { asOf }: Input,
  dateStyle: DateStyle,
): readonly MatrixRow[] {
  switch (row.kind) {
    case 'plan': {
      const plan = gathered.plans.find((one) => one.id === row.planId)
      if (!plan) return []
      return [
        {
          plan: planRef(plan, asOf).name,
          depth: 0,
          adoptedOn: plan.adoptedOn,
          state: row.finding.state,
          lateItems: late.get(plan.id) ?? 0,
          cells: row.cells.map(cellOf),
        },
      ]
    }
    case 'series': {
      const series = gathered.series.find((one) => one.id === row.seriesId)
      if (!series) return []
      const head: MatrixRow = {
        plan: series.title,
        depth: 0,
        adoptedOn: null,
        state: null,
        lateItems: 0,
        cells: row.cells.map(cellOf),
      }
      return [
        head,
        ...row.years.map(
          (year): MatrixRow => ({
            plan: yearName(year.link.fiscalYear, dateStyle),
            depth: 1,
            adoptedOn: null,
            state: null,
            lateItems: 0,
            cells: year.cells.map(cellOf),
          }),
        ),
      ]
    }
  }
}

const yearName = (fiscalYear: number, style: DateStyle): Bilingual => ({
  en: paperFiscalYear(fiscalYear, 'en', style),
  ja: paperFiscalYear(fiscalYear, 'ja', style),
})

const cellOf = (cell: MatrixCell) => ({ acts: [...new Set(cell.marks.map(actOf))], line: lineOf(cell.life) })

function actOf(mark: Mark): MatrixAct {
  switch (mark) {
    case 'adoption-to-be-confirmed':
      return 'adoption-unconfirmed'
    case 'missing-follow-up':
    case 'missing-progress':
    case 'missing-adoption':
      return 'missing'
    case 'adopted':
    case 'adoption-reported':
    case 'progress':
    case 'follow-up':
    case 'final':
    case 'due':
    case 'passed-over':
    case 'explained':
    case 'reason':
      return mark
  }
}

function lineOf(life: Life): 'alive' | 'silent' | null {
  switch (life) {
    case 'alive':
      return 'alive'
    case 'unlooked':
      return 'silent'
    case 'none':
      return null
  }
}
