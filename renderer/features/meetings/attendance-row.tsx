import { CornerDownRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { presences } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { Icon } from '../../components/icon.tsx'
import { NameText } from '../../components/name-text.tsx'
import { roleInWords } from '../../components/role-in-words.ts'
import { useLanguage, useText } from '../../data/language.ts'
import type { AttendanceAct } from './attendance-act.ts'
import styles from './attendance-row.module.css'
import { type AttendanceEntry, nameOfEntry, presenceOf } from './attendance-view.ts'
import { CellField } from './cell-field.tsx'
import { PresenceMark } from './presence-mark.tsx'

export interface AttendanceRowProps {
  readonly entry: Exclude<AttendanceEntry, { readonly kind: 'guest' }>
  readonly isActive: boolean
  readonly isTabStop: boolean
  readonly isChosen: boolean
  readonly isReadOnly: boolean
  readonly act: AttendanceAct
}

/** A seat with what is recorded of it: presence, the post of that day, who stood in, a note. */
export function AttendanceRow({ entry, isActive, isTabStop, isChosen, isReadOnly, act }: AttendanceRowProps) {
  const words = useText(attendanceText)
  const language = useLanguage()
  const { seat, recorded } = entry.row
  const name = nameOfEntry(entry, language)
  const isNobody = recorded === null && seat.occupancy === 'vacant'
  const done = () => act.focusLine(entry.key)
  // Titles alone do not tell whose: two ministries may each have a Director-General of a Criminal Affairs Bureau.
  const ministry = seat.organization !== null && !seat.standsAlone && (
    <small className={styles.ministry}>
      <NameText name={seat.organization.name} />
    </small>
  )
  const doubles = entry.kind === 'seat' ? entry.row.doubles : []
  return (
    <div
      role="row"
      data-entry={entry.key}
      className={styles.row}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={`${name}, ${isNobody ? words.nobodyExpected : words.presence[presenceOf(entry)]}`}
      data-active={isActive || undefined}
      data-chosen={isChosen || undefined}
      onMouseDown={(event) => act.press(entry.key, event)}
    >
      <span role="gridcell">
        <PresenceMark
          name={name}
          presence={presenceOf(entry)}
          isNobody={isNobody}
          choices={presences}
          onChoose={isReadOnly ? null : (presence) => act.record(entry.key, presence)}
          onClear={isReadOnly ? null : () => act.clear(entry.key)}
        />
      </span>
      <span role="gridcell" className={styles.matter}>
        <span className={styles.post}>
          {language === 'ja' && ministry}
          <NameText name={seat.post} />
          {language === 'en' && ministry}
          {entry.row.body !== null && entry.kind === 'seat' && doubles.length === 0 && (
            <Aside>
              <NameText name={entry.row.body} />
            </Aside>
          )}
          {doubles.map((double) => (
            <Aside key={double.seat.seatId}>
              {words.alsoOn(
                roleInWords(double.kind, double.seat.role, language),
                double.body?.[language] ?? double.body?.ja ?? double.body?.en ?? '',
              )}
            </Aside>
          ))}
          {entry.kind === 'kept' && <Aside>{words.keptWhy[entry.row.why]}</Aside>}
        </span>
        <Holders entry={entry} />
        {recorded?.presence === 'proxy' && (
          <span className={styles.proxy} data-missing={recorded.proxyName === null || undefined}>
            <Icon of={CornerDownRight} size={12} />
            <CellField
              field="proxy"
              label={words.proxyNameOf(name)}
              value={recorded.proxyName ?? ''}
              placeholder={`${words.proxyName} (${words.proxyMissing})`}
              maxLength={500}
              isTabStop={isActive}
              isReadOnly={isReadOnly}
              onCommit={(proxyName) => act.write(entry.key, { proxyName: proxyName.trim() || null })}
              onDone={done}
            />
          </span>
        )}
      </span>
      <span role="gridcell" className={styles.note}>
        {seat.isCollective && (recorded === null || recorded.presence === 'present' || recorded.presence === 'observer') && (
          <span className={styles.heads}>
            <CellField
              field="heads"
              label={words.heads(name)}
              value={recorded?.headCount === null || recorded === null ? '' : String(recorded.headCount)}
              placeholder={words.notCounted}
              maxLength={3}
              isNumber
              isTabStop={isActive}
              isReadOnly={isReadOnly}
              onCommit={(typed) => act.write(entry.key, { headCount: Number(typed) > 0 ? Number(typed) : null })}
              onDone={done}
            />
            <span>{words.headsUnit}</span>
          </span>
        )}
        {recorded !== null && (
          <CellField
            field="note"
            label={words.noteOf(name)}
            value={recorded.note ?? ''}
            placeholder={isActive && !isReadOnly ? words.note : ''}
            maxLength={2000}
            isTabStop={isActive}
            isReadOnly={isReadOnly}
            onCommit={(note) => act.write(entry.key, { note: note.trim() || null })}
            onDone={done}
          />
        )}
      </span>
    </div>
  )
}

const Aside = ({ children }: { readonly children: ReactNode }) => <small className={styles.aside}>{children}</small>

function Holders({ entry }: Pick<AttendanceRowProps, 'entry'>) {
  const words = useText(attendanceText)
  const { seat } = entry.row
  if (seat.isCollective) return null
  switch (seat.occupancy) {
    case 'not-recorded':
      return null
    case 'vacant':
      return <span className={styles.holder}>{words.vacant}</span>
    case 'held':
      return (
        <span className={styles.holder}>
          {seat.holders.map((holder) => (
            <span key={holder.personId}>
              <NameText name={holder.name} /> {holder.isActing && words.acting}
            </span>
          ))}
        </span>
      )
  }
}
