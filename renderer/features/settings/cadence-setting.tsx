import type { OfficeSettings } from '../../../shared/contract/settings.ts'
import { preferencesText } from '../../../shared/text/preferences-text.ts'
import { Segments } from '../../components/segments.tsx'
import { Setting } from '../../components/setting.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useText } from '../../data/language.ts'
import { predict, useCommand } from '../../data/use-command.ts'

/** What offices choose; another number that a register has stands among them. */
const usual: readonly number[] = [3, 6, 12, 24]

/** How often plans are followed up of which nothing else is said; what is due is reckoned anew at once. */
export function CadenceSetting({ settings }: { readonly settings: OfficeSettings }) {
  const words = useText(preferencesText)
  const { mode } = useRegister()
  const { cadenceMonths } = settings
  const update = useCommand('settings.update', {
    isQuiet: true,
    predicts: ({ cadenceMonths: months = cadenceMonths }) => [
      predict('settings.get', (before) => ({ ...before, cadenceMonths: months })),
    ],
  })
  const choices = [...new Set([...usual, cadenceMonths])].toSorted((one, other) => one - other)
  return (
    <Setting term={words.cadence} help={words.cadenceHelp}>
      <Segments
        label={words.cadence}
        value={String(cadenceMonths)}
        onChange={(months) => {
          if (mode === 'write') void update.run({ cadenceMonths: Number(months) })
        }}
        segments={choices.map((months) => ({ value: String(months), text: words.every(months) }))}
      />
    </Setting>
  )
}
