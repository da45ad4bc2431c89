import type { MeasureView } from '../../../shared/contract/measures.ts'
import { type OutlineStep, outlineStep } from '../../../shared/domain/outline-step.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { type Command, useCommands } from '../../data/commands.ts'
import { useCommand } from '../../data/use-command.ts'

export interface Of {
  readonly measures: readonly MeasureView[]
  readonly chosen: MeasureView | null
  /** True while the outline is shown: it is what is moved and added to. */
  readonly isOutline: boolean
  readonly onNew: (isHeading: boolean) => void
  readonly onRemoved: (next: string | null) => void
}

const steps: readonly (readonly [step: OutlineStep, word: 'moveUp' | 'moveDown' | 'nest' | 'unnest', shortcut: string])[] = [
  ['up', 'moveUp', 'Alt+ArrowUp'],
  ['down', 'moveDown', 'Alt+ArrowDown'],
  ['in', 'nest', 'Alt+Shift+ArrowRight'],
  ['out', 'unnest', 'Alt+Shift+ArrowLeft'],
]

/** The keys of the outline: add, move, nest, edit, remove. */
export function useMeasureCommands({ measures, chosen, isOutline, onNew, onRemoved }: Of): void {
  const move = useCommand('measures.move', { isQuiet: true })
  const remove = useCommand('measures.remove')
  const items = measures.map(({ id, parentId }, position) => ({ id, parentId, position: position + 1 }))
  const isIdle = !isOutline || chosen === null

  const edit: readonly Command[] = [
    {
      id: 'measures-new',
      text: both('newMeasure'),
      group: 'edit',
      shortcut: 'N',
      isInKeyLine: true,
      isDisabled: !isOutline,
      run: () => onNew(false),
    },
    {
      id: 'measures-heading',
      text: both('newHeading'),
      group: 'edit',
      shortcut: 'Shift+N',
      isDisabled: !isOutline,
      run: () => onNew(true),
    },
    {
      id: 'measures-edit',
      text: both('editTitle'),
      group: 'edit',
      shortcut: 'F2',
      isInKeyLine: true,
      isDisabled: chosen === null,
      run: focusTitle,
    },
    ...steps.map(
      ([step, word, shortcut]): Command => ({
        id: `measures-${step}`,
        text: both(word),
        group: 'edit',
        shortcut,
        isInKeyLine: step === 'up',
        isDisabled: isIdle,
        run: () => {
          const place = chosen === null ? null : outlineStep(items, chosen.id, step)
          if (chosen !== null && place !== null) void move.run({ id: chosen.id, ...place })
        },
      }),
    ),
    {
      id: 'measures-remove',
      text: both('removeMeasure'),
      group: 'edit',
      shortcut: 'Delete',
      isDisabled: isIdle,
      run: () => {
        if (chosen === null) return
        const next = measures[measures.indexOf(chosen) + 1] ?? measures[measures.indexOf(chosen) - 1]
        void remove.run({ id: chosen.id }).then((answer) => answer !== null && onRemoved(next?.key ?? null))
      },
    },
  ]
  useCommands([
    {
      id: 'measures-filter',
      text: { en: measuresText.en.filter, ja: measuresText.ja.filter },
      group: 'screen',
      shortcut: '/',
      isInKeyLine: true,
      isDisabled: !isOutline,
      run: () => document.querySelector<HTMLInputElement>('[data-measures-filter] input')?.focus(),
    },
    ...edit,
  ])
}

/** To the title in the inspector, in the page's language. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('[data-measure-title] textarea')?.focus()
}

const both = (word: 'newMeasure' | 'newHeading' | 'removeMeasure' | 'moveUp' | 'moveDown' | 'nest' | 'unnest' | 'editTitle') => ({
  en: measureEditingText.en[word],
  ja: measureEditingText.ja[word],
})
