import { useState } from 'react'
import { shortestPassphrase } from '../../../shared/contract/lock-after.ts'
import { lockText } from '../../../shared/text/lock-text.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'
import { CallFailure } from '../../data/call-failure.ts'
import { useGive } from '../../data/use-give.ts'
import styles from './settings-screen.module.css'

export interface NewPassphraseProps {
  /** The first one needs no present one. */
  readonly isFirst: boolean
  readonly onDone: () => void
}

/** Sets a passphrase: typed twice, and behind the present one where there is one. */
export function NewPassphrase({ isFirst, onDone }: NewPassphraseProps) {
  const words = useText(lockText)
  const { give, readAnew } = useGive()
  const [present, setPresent] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [said, setSaid] = useState<'short' | 'differs' | 'wrong' | null>(null)
  const [isSetting, setSetting] = useState(false)
  const forget = (set: (text: string) => void) => (text: string) => {
    set(text)
    setSaid(null)
  }
  const set = async () => {
    if (fresh.length < shortestPassphrase) return setSaid('short')
    if (fresh !== again) return setSaid('differs')
    setSetting(true)
    try {
      await give('lock.set', { passphrase: fresh, present: isFirst ? null : present })
      await readAnew()
      onDone()
    } catch (thrown) {
      if (!(thrown instanceof CallFailure)) throw thrown
      setSaid(thrown.error.code === 'wrong-passphrase' ? 'wrong' : 'short')
    } finally {
      setSetting(false)
    }
  }
  return (
    <form
      className={styles.passphrase}
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      {!isFirst && (
        <TextField
          label={words.present}
          type="password"
          value={present}
          onChange={forget(setPresent)}
          autoFocus
          {...(said === 'wrong' ? { error: words.wrong } : {})}
        />
      )}
      <TextField
        label={words.fresh}
        type="password"
        value={fresh}
        onChange={forget(setFresh)}
        autoFocus={isFirst}
        {...(said === 'short' ? { error: words.tooShort(shortestPassphrase) } : { help: words.tooShort(shortestPassphrase) })}
      />
      <TextField
        label={words.again}
        type="password"
        value={again}
        onChange={forget(setAgain)}
        {...(said === 'differs' ? { error: words.differs } : {})}
      />
      <span className={styles.lockRow}>
        <Button type="submit" look="primary" size="s" isPending={isSetting} isDisabled={fresh === '' || again === ''}>
          {words.set}
        </Button>
        <Button size="s" look="bare" onPress={onDone}>
          {words.cancel}
        </Button>
      </span>
    </form>
  )
}
