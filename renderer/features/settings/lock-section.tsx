import { KeyRound, Lock } from 'lucide-react'
import { useState } from 'react'
import type { LockStatus } from '../../../shared/contract/lock.ts'
import { lockAfterChoices } from '../../../shared/contract/lock-after.ts'
import { lockText } from '../../../shared/text/lock-text.ts'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/segments.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './settings-screen.module.css'
import { NewPassphrase } from './new-passphrase.tsx'
import { RemovePassphrase } from './remove-passphrase.tsx'

/** The passphrase of this program, what it does, and what it does not. */
export function LockSection() {
  const words = useText(lockText)
  const lock = useScreen('lock.status', {})
  if (lock.data === undefined) return null
  return (
    <SettingsSection title={words.section} note={words.sectionNote}>
      <PassphraseSetting lock={lock.data} />
      {lock.data.hasPassphrase && <LockChoices lock={lock.data} />}
    </SettingsSection>
  )
}

function PassphraseSetting({ lock }: { readonly lock: LockStatus }) {
  const words = useText(lockText)
  const [asks, setAsks] = useState<'new' | 'remove' | null>(null)
  const close = () => setAsks(null)
  return (
    <Setting
      term={words.passphrase}
      help={
        <>
          {words.protects} {words.doesNot} {words.forgotten}
        </>
      }
    >
      {asks === 'new' && <NewPassphrase isFirst={!lock.hasPassphrase} onDone={close} />}
      {asks === 'remove' && <RemovePassphrase onDone={close} />}
      {asks === null && (
        <span className={styles.lockRow}>
          <span>{lock.hasPassphrase ? words.isSet : words.none}</span>
          <Button size="s" icon={KeyRound} onPress={() => setAsks('new')}>
            {lock.hasPassphrase ? words.change : words.setOne}
          </Button>
          {lock.hasPassphrase && (
            <Button size="s" look="bare" onPress={() => setAsks('remove')}>
              {words.takeOff}
            </Button>
          )}
        </span>
      )}
    </Setting>
  )
}

function LockChoices({ lock }: { readonly lock: LockStatus }) {
  const words = useText(lockText)
  const choose = useCommand('lock.choose', { isQuiet: true })
  const lockNow = useCommand('lock.lockNow', { isQuiet: true })
  return (
    <>
      <Setting term={words.lockAfter} help={words.lockAfterHelp}>
        <span className={styles.lockRow}>
          <Segments
            label={words.lockAfter}
            value={String(lock.lockAfter)}
            onChange={(value) => {
              const lockAfter = lockAfterChoices.find((one) => String(one) === value)
              if (lockAfter !== undefined) void choose.run({ lockAfter })
            }}
            segments={lockAfterChoices.map((minutes) => ({
              value: String(minutes),
              text: minutes === null ? words.onlyWhenTold : words.minutes(minutes),
            }))}
          />
          <Button size="s" icon={Lock} onPress={() => void lockNow.run({})}>
            {words.lockNow}
          </Button>
        </span>
      </Setting>
      <Setting term={words.seal} help={words.sealHelp}>
        <Segments
          label={words.seal}
          value={lock.sealsBackups ? 'sealed' : 'open'}
          onChange={(value) => void choose.run({ sealsBackups: value === 'sealed' })}
          segments={[
            { value: 'sealed', text: words.sealed },
            { value: 'open', text: words.notSealed },
          ]}
        />
      </Setting>
    </>
  )
}
