import { Button as AriaButton } from 'react-aria-components'
import type { Presence } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { Glyph, type GlyphSign } from '../../components/glyph.tsx'
import { Menu } from '../../components/menu.tsx'
import { useText } from '../../data/language.ts'
import { presenceKeys } from './attendance-keys.ts'
import styles from './presence-mark.module.css'

export const presenceSigns: Readonly<Record<Presence | 'none', GlyphSign>> = {
  present: 'done',
  absent: 'dropped',
  excused: 'explained',
  proxy: 'in-progress',
  observer: 'mentioned',
  none: 'never',
}

export interface PresenceMarkProps {
  /** Whose presence it is. */
  readonly name: string
  readonly presence: Presence | 'none'
  /** Nobody is expected: where nothing is recorded, nothing is missing. */
  readonly isNobody?: boolean
  readonly choices: readonly Presence[]
  /** Null: it can be read alone. */
  readonly onChoose: ((presence: Presence) => void) | null
  readonly onClear: (() => void) | null
}

/** A presence as sign and word; pressed, it offers the others with their keys. */
export function PresenceMark({ name, presence, isNobody = false, choices, onChoose, onClear }: PresenceMarkProps) {
  const words = useText(attendanceText)
  const said = isNobody && presence === 'none' ? words.nobodyExpected : words.presence[presence]
  const matter = (
    <>
      <Glyph sign={presenceSigns[presence]} size={14} />
      <span>{said}</span>
    </>
  )
  if (onChoose === null) {
    return (
      <span className={styles.mark} data-presence={presence}>
        {matter}
      </span>
    )
  }
  return (
    <Menu
      label={words.changePresence(name, said)}
      trigger={
        <AriaButton
          className={styles.mark}
          data-presence={presence}
          excludeFromTabOrder
          aria-label={words.changePresence(name, said)}
        >
          {matter}
        </AriaButton>
      }
      groups={[
        {
          id: 'presence',
          actions: choices.map((choice) => ({
            id: choice,
            text: words.record[choice],
            shortcut: presenceKeys[choice],
            isChecked: choice === presence,
            onAction: () => onChoose(choice),
          })),
        },
        ...(onClear === null
          ? []
          : [
              {
                id: 'clear',
                actions: [
                  {
                    id: 'none',
                    text: words.record.none,
                    shortcut: 'Delete',
                    isDisabled: presence === 'none',
                    onAction: onClear,
                  },
                ],
              },
            ]),
      ]}
    />
  )
}
