import { useState } from 'react'
import type { BodyRef } from '../../../shared/contract/common.ts'
import type { YearKind } from '../../../shared/domain/calendar-year.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Seal } from '../../components/seal.tsx'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { CallFailure } from '../../data/call-failure.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { yearName } from './year-name.ts'
import { sealOf, shortName } from './day-in-words.ts'

export interface SaveCalendarProps {
  readonly bodies: readonly BodyRef[]
  /** The year that is shown, which is proposed. */
  readonly shown: { readonly kind: YearKind; readonly year: number }
  readonly anchor: Element | null
  readonly onClose: () => void
}

const languages = ['ja', 'en', 'both'] as const
/** No body's key is empty. */
const all = ''

/** Asks whose meetings, in which words, and has them written as iCalendar. */
export function SaveCalendar({ bodies, shown, anchor, onClose }: SaveCalendarProps) {
  const words = useText(calendarText)
  const pageLanguage = useLanguage()
  const bridge = useBridge()
  const [body, setBody] = useState<string>(all)
  const [language, setLanguage] = useState<(typeof languages)[number]>(pageLanguage)
  const [isWhole, setWhole] = useState(false)
  const [isPending, setPending] = useState(false)

  const save = async () => {
    setPending(true)
    const year = isWhole ? null : { kind: shown.kind, year: shown.year }
    try {
      const answer = await bridge.saveExport({ what: 'ics', body: body === all ? null : body, language, year })
      if (answer === null) return
      if (!answer.ok) throw new CallFailure(answer.error)
      const name = answer.data.fileName
      const whose = bodies.find(({ key }) => key === body)
      notify({
        tone: 'done',
        says: saysIn(calendarText, ({ saved, calendarOfAll }, spoken) => ({
          text: saved(name ?? `${whose === undefined ? calendarOfAll : shortName(whose, spoken)}.ics`),
        })),
      })
      onClose()
    } catch (thrown) {
      tellFailure(thrown)
    } finally {
      setPending(false)
    }
  }
  return (
    <Asking
      title={words.saveIcsTitle}
      note={words.saveIcsNote}
      anchor={anchor}
      answer={words.save}
      isPending={isPending}
      onAnswer={() => void save()}
      onClose={onClose}
    >
      <Select
        label={words.whose}
        value={body}
        onChange={setBody}
        choices={[
          { value: all, text: words.allBodies },
          ...bodies.map((one) => ({
            value: one.key,
            text: shortName(one, pageLanguage),
            lead: <Seal mark={sealOf(one, pageLanguage)} colour={one.colour} />,
          })),
        ]}
      />
      <Segments
        label={words.whichYears}
        value={isWhole ? 'all' : 'shown'}
        onChange={(which) => setWhole(which === 'all')}
        segments={[
          { value: 'shown' as const, text: yearName(shown, pageLanguage) },
          { value: 'all' as const, text: words.everyYear },
        ]}
      />
      <Segments
        label={words.inLanguage}
        value={language}
        onChange={setLanguage}
        segments={languages.map((value) => ({ value, text: words.languages[value] }))}
      />
    </Asking>
  )
}
