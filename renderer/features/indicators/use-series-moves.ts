import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import type { Command } from '../../data/commands.ts'
import { useCommand } from '../../data/use-command.ts'

/** Alt and the arrows move the chosen series up and down in its group. */
export function useSeriesMoves(indicators: readonly IndicatorView[], chosen: IndicatorView | null): readonly Command[] {
  const move = useCommand('indicators.move', { isQuiet: true })
  const idOf = ({ group }: IndicatorView) => group.en ?? group.ja ?? ''
  const group = chosen === null ? [] : indicators.filter((one) => idOf(one) === idOf(chosen))
  const at = group.findIndex(({ id }) => id === chosen?.id)
  const to = (beforeId: number | null | undefined) => {
    if (chosen !== null && beforeId !== undefined) void move.run({ id: chosen.id, beforeId })
  }
  const both = (word: 'moveUp' | 'moveDown') => ({ en: indicatorEditingText.en[word], ja: indicatorEditingText.ja[word] })
  const isLast = at < 0 || at === group.length - 1
  return [
    {
      id: 'indicators-up',
      text: both('moveUp'),
      group: 'edit',
      shortcut: 'Alt+ArrowUp',
      isDisabled: at <= 0,
      run: () => to(group[at - 1]?.id),
    },
    {
      id: 'indicators-down',
      text: both('moveDown'),
      group: 'edit',
      shortcut: 'Alt+ArrowDown',
      isDisabled: isLast,
      run: () => {
        if (isLast) return
        const next = group[at + 1]
        // Before the one behind the next in the whole list, so that groups keep their order.
        to(indicators[indicators.findIndex(({ id }) => id === next?.id) + 1]?.id ?? null)
      },
    },
  ]
}
