import type { RosterScreen } from '../../../shared/contract/members.ts'
import { AddSeat } from './add-seat.tsx'
import { AskEnd } from './ask-end.tsx'
import { AskHolder } from './ask-holder.tsx'
import { AskPost } from './ask-post.tsx'
import { AskPlace } from './ask-place.tsx'
import type { RosterEdits } from './use-roster-edits.ts'

export interface RosterQuestionsProps {
  readonly screen: RosterScreen
  readonly edits: RosterEdits
  readonly anchor: Element | null
  readonly onChoose: (seatId: number) => void
}

/** What is being asked about the roster, beside the row it is about. */
export function RosterQuestions({ screen, edits, anchor, onChoose }: RosterQuestionsProps) {
  const { question, chosen, ask } = edits
  const close = () => ask(null)
  // The row itself where it is on the screen, else the buttons.
  const row = document.querySelector('[role="grid"] [role="row"][aria-selected="true"], [data-seat][data-chosen]') ?? anchor
  if (question === 'add') return <AddSeat screen={screen} after={chosen} anchor={row} onMade={onChoose} onClose={close} />
  if (chosen === null) return null
  if (question === 'holder')
    return (
      <AskHolder
        post={{ id: chosen.postId, name: chosen.post }}
        anchor={row}
        asksBefore={chosen.occupancy === 'not-recorded'}
        onClose={close}
      />
    )
  if (question === 'place') return <AskPlace screen={screen} seat={chosen} anchor={row} onMoved={onChoose} onClose={close} />
  if (question === 'post') return <AskPost seat={chosen} anchor={row} onReplaced={onChoose} onClose={close} />
  const record = screen.records.find(({ seatId }) => seatId === chosen.seatId)
  return question === 'end' && record !== undefined ? <AskEnd seat={chosen} record={record} anchor={row} onClose={close} /> : null
}
