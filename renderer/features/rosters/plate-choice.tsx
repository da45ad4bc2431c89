import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { Select } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import { sitterName } from './sitter-name.ts'

export interface PlateChoiceProps {
  readonly meetingId: number
  readonly withGuests: boolean
  readonly only: string | null
  readonly onOnly: (key: string | null) => void
}

/** Plates for everybody, or anew for one: a late change, a spilt glass. */
export function PlateChoice({ meetingId, withGuests, only, onOnly }: PlateChoiceProps) {
  const words = useText(peoplePapersText)
  const language = useLanguage()
  const seating = useScreen('rosters.seating', { meetingId, withGuests }, { keeps: 'always' })
  const sitters = (seating.data?.sitters ?? []).filter(({ note }) => note !== 'many')
  const isThere = sitters.some(({ key }) => key === only)
  return (
    <Select
      label={words.onePlate}
      size="s"
      value={isThere && only !== null ? only : 'all'}
      onChange={(key) => onOnly(key === 'all' ? null : key)}
      choices={[
        { value: 'all', text: words.allPlates },
        ...sitters.map((sitter) => ({ value: sitter.key, text: sitterName(sitter, language) })),
      ]}
    />
  )
}
