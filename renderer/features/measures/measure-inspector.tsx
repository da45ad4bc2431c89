import { Trash2 } from 'lucide-react'
import type { MeasureView } from '../../../shared/contract/measures.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { Button } from '../../components/button.tsx'
import { Inspector } from '../../components/inspector.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureFields, MeasureNote } from './measure-fields.tsx'
import styles from './measure-inspector.module.css'
import { CarriedOutPlans, Partners } from './measure-links.tsx'
import { useMeasureUpdate } from './use-measure-update.ts'

/** All that is known of a measure, edited where it stands; questions and sources below. */
export function MeasureInspector({ measure }: { readonly measure: MeasureView | null }) {
  const words = useText(measuresText)
  return (
    <Inspector label={words.inspector}>
      {measure === null ? (
        <EmptyState title={words.chooseOne}>{words.chooseOneHint}</EmptyState>
      ) : (
        <Measure key={measure.id} measure={measure} />
      )}
    </Inspector>
  )
}

function Measure({ measure }: { readonly measure: MeasureView }) {
  const words = useText(measuresText)
  const editing = useText(measureEditingText)
  const update = useMeasureUpdate(measure)
  const remove = useCommand('measures.remove')
  return (
    <>
      <MeasureFields measure={measure} onChange={update} />
      {!measure.isHeading && (
        <>
          <CarriedOutPlans measure={measure} onChange={update} />
          <MeasureFacts measure={measure} onChange={update} />
          <Partners measure={measure} onChange={update} />
        </>
      )}
      <MeasureNote measure={measure} onChange={update} />
      {measure.questions.length > 0 && (
        <>
          <SectionHeading note={measure.questions.length}>{words.toConfirm}</SectionHeading>
          <Questions questions={measure.questions} />
        </>
      )}
      {measure.seen.length > 0 && (
        <>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={measure.seen} />
        </>
      )}
      <p className={styles.remove}>
        <Button look="bare" size="s" icon={Trash2} onPress={() => void remove.run({ id: measure.id })}>
          {editing.removeMeasure}
        </Button>
      </p>
    </>
  )
}
