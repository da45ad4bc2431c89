import { seatingShapes, secondHands } from '../../../shared/domain/seating.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './paper-settings.module.css'

export interface SeatingSettingsProps {
  readonly meetingId: number
  readonly withGuests: boolean
}

/** How the table stands, on which hand of the first the second sits, and the way back to protocol. */
export function SeatingSettings({ meetingId, withGuests }: SeatingSettingsProps) {
  const words = useText(peoplePapersText)
  const { mode } = useRegister()
  const seating = useScreen('rosters.seating', { meetingId, withGuests }, { keeps: 'always' })
  const arrange = useCommand('rosters.arrange', { isQuiet: true })
  const reset = useCommand('rosters.resetSeating')
  if (seating.data === undefined) return null
  const { shape, second, isByHand } = seating.data
  const isReadOnly = mode === 'read'
  return (
    <>
      <Select
        label={words.shape}
        size="s"
        value={shape}
        isDisabled={isReadOnly}
        onChange={(next) => void arrange.run({ meetingId, shape: next })}
        choices={seatingShapes.map((value) => ({ value, text: words.shapes[value] }))}
      />
      {!isReadOnly && (
        <div>
          <span className={styles.label}>{words.second}</span>
          <Segments
            label={words.second}
            size="s"
            value={second}
            onChange={(next) => void arrange.run({ meetingId, second: next })}
            segments={secondHands.map((value) => ({ value, text: words.seconds[value] }))}
          />
        </div>
      )}
      <div>
        <p className={styles.note}>{isReadOnly ? words.readOnly : isByHand ? words.isByHand : words.isByProtocol}</p>
        {!isReadOnly && isByHand && (
          <Button size="s" onPress={() => void reset.run({ meetingId })}>
            {words.byProtocol}
          </Button>
        )}
      </div>
    </>
  )
}
