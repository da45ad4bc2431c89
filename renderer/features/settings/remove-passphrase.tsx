import { lockText } from '../../../shared/text/lock-text.ts'
import { Button } from '../../components/button.tsx'
import { PassphraseForm } from '../../components/passphrase-form.tsx'
import { useText } from '../../data/language.ts'
import { useGive } from '../../data/use-give.ts'
import styles from './settings-screen.module.css'

/** Takes the passphrase away, by who knows it. */
export function RemovePassphrase({ onDone }: { readonly onDone: () => void }) {
  const words = useText(lockText)
  const { give, readAnew } = useGive()
  const remove = async (present: string): Promise<boolean> => {
    try {
      await give('lock.remove', { present })
    } catch {
      return false
    }
    await readAnew()
    onDone()
    return true
  }
  return (
    <div className={styles.passphrase}>
      <p>{words.takeOffNote}</p>
      <PassphraseForm label={words.present} verb={words.takeOff} wrong={words.wrong} autoFocus onTry={remove} />
      <span>
        <Button size="s" look="bare" onPress={onDone}>
          {words.cancel}
        </Button>
      </span>
    </div>
  )
}
