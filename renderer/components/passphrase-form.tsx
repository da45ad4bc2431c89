import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import styles from './passphrase-form.module.css'
import { TextField } from './text-field.tsx'

export interface PassphraseFormProps {
  readonly label: string
  /** The verb: "Unlock". */
  readonly verb: string
  /** What is said of a wrong passphrase. */
  readonly wrong: string
  readonly autoFocus?: boolean
  /** Tries a passphrase; false when it is another one. */
  readonly onTry: (passphrase: string) => Promise<boolean>
}

/** Asks for a passphrase until it is the right one. */
export function PassphraseForm({ label, verb, wrong, autoFocus = false, onTry }: PassphraseFormProps) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isTrying, setTrying] = useState(false)
  const tryIt = async () => {
    setTrying(true)
    const isRight = await onTry(typed)
    setTrying(false)
    setWrong(!isRight)
    if (isRight) setTyped('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== '' && !isTrying) void tryIt()
      }}
    >
      <TextField
        label={label}
        type="password"
        value={typed}
        onChange={(text) => {
          setTyped(text)
          setWrong(false)
        }}
        autoFocus={autoFocus}
        maxLength={500}
        {...(isWrong ? { error: wrong } : {})}
      />
      <Button type="submit" look="primary" icon={KeyRound} isPending={isTrying} isDisabled={typed === ''}>
        {verb}
      </Button>
    </form>
  )
}
