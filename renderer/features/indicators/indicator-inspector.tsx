import { Check, CircleAlert, Trash2 } from 'lucide-react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { differs } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Inspector, Note } from '../../components/inspector.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { IndicatorFields, IndicatorNotes } from './indicator-fields.tsx'
import { IndicatorYears } from './indicator-years.tsx'
import styles from './indicator-inspector.module.css'
import type { FigureEdits } from './use-figure-edits.ts'
import { useIndicatorUpdate } from './use-indicator-update.ts'

export interface IndicatorInspectorProps {
  readonly indicator: IndicatorView | null
  readonly year: number | null
  readonly edits: FigureEdits
}

/** One series, edited where it stands: title, unit, its years with the index computed beside the printed one, notes, sources. */
export function IndicatorInspector({ indicator, year, edits }: IndicatorInspectorProps) {
  const words = useText(indicatorsText)
  return (
    <Inspector label={words.inspector}>
      {indicator !== null && <Series key={indicator.id} indicator={indicator} year={year} edits={edits} />}
    </Inspector>
  )
}

function Series({ indicator, year, edits }: IndicatorInspectorProps & { readonly indicator: IndicatorView }) {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const update = useIndicatorUpdate(indicator)
  const remove = useCommand('indicators.remove')
  const printed = indicator.values.filter((value) => value.printedIndex !== null)
  const wrong = printed.filter(differs)
  const lacksBase = indicator.baseYear !== null && !indicator.values.some((value) => value.year === indicator.baseYear)
  return (
    <>
      <IndicatorFields indicator={indicator} onChange={update} />
      {lacksBase && indicator.values.length > 0 && (
        <Note tone="due" lead={<Icon of={CircleAlert} size={14} />} title={editing.baseWithoutValue(indicator.baseYear ?? 0)} />
      )}
      {indicator.values.length > 0 && <IndicatorYears indicator={indicator} year={year} edits={edits} />}
      {printed.length > 0 &&
        (wrong.length === 0 ? (
          <p className={styles.agrees}>
            <Icon of={Check} size={12} /> {words.allAgree}
          </p>
        ) : (
          <Note tone="alert" lead={<Icon of={CircleAlert} size={14} />} title={words.someDiffer(wrong.length)} />
        ))}
      <IndicatorNotes indicator={indicator} onChange={update} />
      {indicator.questions.length > 0 && (
        <>
          <SectionHeading note={indicator.questions.length}>{words.toConfirm}</SectionHeading>
          <Questions questions={indicator.questions} />
        </>
      )}
      {indicator.seen.length > 0 && (
        <>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={indicator.seen} />
        </>
      )}
      <p className={styles.remove}>
        <Button look="bare" size="s" icon={Trash2} onPress={() => void remove.run({ id: indicator.id })}>
          {editing.removeSeries}
        </Button>
      </p>
    </>
  )
}
