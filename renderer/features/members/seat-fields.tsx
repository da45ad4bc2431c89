import { ArrowDown, ArrowDownUp, ArrowUp, CalendarX2, Replace, Trash2, UserRoundPen } from 'lucide-react'
import type { RosterScreen, SeatRecord } from '../../../shared/contract/members.ts'

import { formatDay } from '../../../shared/domain/format-date.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { DatedField, DayKeptField } from '../../components/dated-field.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { KeptField } from '../../components/kept-field.tsx'
import { roleInWords } from '../../components/role-in-words.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './seat-fields.module.css'
import type { RosterEdits } from './use-roster-edits.ts'

export interface SeatFieldsProps {
  readonly screen: RosterScreen
  readonly seat: RosterSeat
  readonly record: SeatRecord
  readonly edits: RosterEdits
}

/** A seat's role, place, dates and designating act, corrected where they stand; and the acts that change the roster. */
export function SeatFields({ screen, seat, record, edits }: SeatFieldsProps) {
  const words = useText(rosterEditText)
  const dated = useText(datedText)
  const people = useText(peopleText)
  const acts = useText(vocabularyText).actKind
  const language = useLanguage()
  const update = useCommand('members.updateSeat', { isQuiet: true })
  const around = { body: screen.body.key, day: screen.asOf, withId: record.designatedAtMeetingId }
  const occasions = useScreen('members.occasions', around, { keeps: 'always' })
  const { from, to } = record.interval
  const change = (patch: InputAt<'members.updateSeat'>['patch']) =>
    void update.run({ id: seat.seatId, revision: record.revision, patch })
  return (
    <>
      <div className={styles.acts}>
        {!seat.isCollective && (
          <Button size="s" icon={UserRoundPen} shortcut="R" onPress={() => edits.ask('holder')}>
            {words.replaceHolder}
          </Button>
        )}
        <Button size="s" icon={CalendarX2} shortcut="E" onPress={() => edits.ask('end')}>
          {words.endSeat}
        </Button>
        <Button size="s" icon={Replace} shortcut="X" onPress={() => edits.ask('post')}>
          {people.replacePost}
        </Button>
        <Button size="s" icon={ArrowDownUp} shortcut="O" onPress={() => edits.ask('place')}>
          {words.placeFrom}
        </Button>
        <span className={styles.bare}>
          <IconButton
            size="s"
            icon={ArrowUp}
            label={words.moveUp}
            shortcut="Alt+ArrowUp"
            isDisabled={!edits.canMove.up}
            onPress={() => edits.move('up')}
          />
          <IconButton
            size="s"
            icon={ArrowDown}
            label={words.moveDown}
            shortcut="Alt+ArrowDown"
            isDisabled={!edits.canMove.down}
            onPress={() => edits.move('down')}
          />
          <IconButton size="s" icon={Trash2} label={words.removeSeat} shortcut="Delete" onPress={edits.remove} />
        </span>
      </div>
      <SectionHeading>{words.edit}</SectionHeading>
      <div className={styles.fields}>
        <div className={styles.wide}>
          <Select
            label={words.role}
            value={seat.role}
            choices={seatRoles.map((value) => ({ value, text: roleInWords(screen.kind, value, language) }))}
            onChange={(role) => change({ role })}
          />
        </div>
        <DatedField
          label={words.from}
          value={from}
          of={{ span: record.interval, end: 'from' }}
          onKeep={(next) => change({ from: next })}
        />
        <DatedField
          label={words.until}
          value={to}
          of={{ span: record.interval, end: 'to' }}
          onKeep={(next) => change({ to: next })}
        />
        <DayKeptField label={dated.knownOn} value={record.knownOn} onKeep={(knownOn) => change({ knownOn })} />
        <KeptField<number>
          label={words.order}
          value={String(seat.order)}
          read={readOrder}
          onKeep={(order) => change({ order })}
        />
        <div className={styles.wide}>
          <Select
            label={words.designatedBy}
            value={String(record.designatedAtMeetingId ?? '')}
            choices={[
              { value: '', text: words.noAct },
              ...(occasions.data ?? []).map((act) => ({
                value: String(act.id),
                text: [
                  formatDay(act.on, language, 'short'),
                  act.actKind === null
                    ? act.ordinal === null
                      ? null
                      : searchText[language].meeting(act.ordinal, null)
                    : acts[act.actKind],
                ]
                  .filter(Boolean)
                  .join(' '),
              })),
            ]}
            onChange={(id) => change({ designatedAtMeetingId: id === '' ? null : Number(id) })}
          />
        </div>
        <div className={styles.wide}>
          <KeptField<string | null>
            label={words.note}
            value={record.note ?? ''}
            isMultiline
            read={(text) => text || null}
            onKeep={(note) => change({ note })}
          />
        </div>
      </div>
    </>
  )
}

function readOrder(text: string): number | undefined {
  const number = Number(text.normalize('NFKC'))
  return text !== '' && Number.isInteger(number) && number >= 1 && number <= 9999 ? number : undefined
}
