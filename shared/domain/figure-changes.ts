import type { Figure, FigureProblem } from './figure.ts'
import type { PastedCell } from './figure-table.ts'

/** A figure as the register holds it. */
export type PresentFigure = Pick<Figure, 'value' | 'isPreliminary'>

/** What taking a pasted cell would do. */
export type FigureChange =
  | { readonly what: 'create' | 'change' | 'same'; readonly before: PresentFigure | null; readonly after: Figure }
  /** The cell says nothing, or that there is no figure: what the register holds stays. */
  | { readonly what: 'kept'; readonly before: PresentFigure | null }
  | { readonly what: 'problem'; readonly before: PresentFigure | null; readonly problem: FigureProblem }

/** What a pasted cell would do to the figure of its year (null: there is none). It never removes one and never writes an unsaid zero. */
export function changeOf({ reading }: Pick<PastedCell, 'reading'>, before: PresentFigure | null): FigureChange {
  switch (reading.kind) {
    case 'empty':
    case 'no-data':
      return { what: 'kept', before }
    case 'problem':
      return { what: 'problem', before, problem: reading.problem }
    case 'figure': {
      const { kind: _kind, ...after } = reading
      if (before === null) return { what: 'create', before, after }
      const isSame = before.value === after.value && before.isPreliminary === after.isPreliminary
      return { what: isSame ? 'same' : 'change', before, after }
    }
  }
}
