import { Check, CircleAlert, LoaderCircle, Lock } from 'lucide-react'
import type { Frame } from '../../shared/contract/register.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { safetyText } from '../../shared/text/safety-text.ts'
import { unsavedText } from '../../shared/text/unsaved-text.ts'
import { Icon } from '../components/icon.tsx'
import { useFocusedKeyHints } from '../components/key-hints.tsx'
import { KeyLine } from '../components/key-line.tsx'
import { commandWords, useAllCommands } from '../data/commands.ts'
import { dayOfInstant, timeOfInstant } from '../data/instants.ts'
import { useLanguage, useText } from '../data/language.ts'
import { useIsSaving } from '../data/saving.ts'
import { useUiStore } from '../data/ui-store.ts'
import { useUnsaved } from '../data/unsaved.ts'
import styles from './frame-key-line.module.css'

export interface FrameKeyLineProps {
  readonly frame: Frame | null
  /** The program does not answer. */
  readonly isLost: boolean
}

/** The keys of what has the focus, then those of the screen; at the right whether the work is safe. */
export function FrameKeyLine({ frame, isLost }: FrameKeyLineProps) {
  const words = useText(frameText)
  const language = useLanguage()
  const focused = useFocusedKeyHints()
  const ofScreen = useAllCommands()
    .filter((command) => command.isInKeyLine && !command.isDisabled && command.shortcut !== undefined)
    .map((command) => ({ keys: command.shortcut ?? '', text: commandWords(command, language) }))
  return (
    <KeyLine label={words.keys} hints={[...focused, ...ofScreen]}>
      <SafeState frame={frame} isLost={isLost} />
    </KeyLine>
  )
}

function SafeState({ frame, isLost }: FrameKeyLineProps) {
  const words = useText(frameText)
  const safety = useText(safetyText)
  const language = useLanguage()
  const isSaving = useIsSaving()
  const unsaved = useText(unsavedText)
  const register = useUiStore((state) => state.register)
  const isUnsaved = useUnsaved(({ all, stopped }) => stopped.size > 0 || all.some((one) => one.register === register))
  if (isLost) {
    return (
      <span className={styles.state} data-tone="alert">
        <Icon of={CircleAlert} size={12} /> {words.lostConnection}
      </span>
    )
  }
  if (isSaving) {
    return (
      <span className={styles.state} role="status">
        <Icon of={LoaderCircle} size={12} /> {safety.saving}
      </span>
    )
  }
  if (frame === null) return null
  if (frame.mode === 'read') {
    return (
      <span className={styles.state}>
        <Icon of={Lock} size={12} /> {words.readOnly}
      </span>
    )
  }
  if (isUnsaved) {
    return (
      <span className={styles.state} data-tone="alert">
        <Icon of={CircleAlert} size={12} /> {unsaved.label}
      </span>
    )
  }
  return (
    <span className={styles.state} data-tone="done">
      <Icon of={Check} size={12} />{' '}
      {frame.lastSavedAt === null ? words.nothingSavedYet : words.savedAt(clockTime(frame.lastSavedAt, language))}
    </span>
  )
}

/** The time of day on this machine; the day too when it was another. */
function clockTime(instant: string, language: Language): string {
  const [day, time] = [dayOfInstant(instant), timeOfInstant(instant, language)]
  return day === dayOfInstant(new Date().toISOString()) ? time : `${formatDay(day, language, 'short')} ${time}`
}
