import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { HealthScreen } from '../../../shared/contract/health.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { Button } from '../../components/button.tsx'
import { Setting } from '../../components/setting.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { CallFailure } from '../../data/call-failure.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'
import styles from './health-screen.module.css'

/** Where backups go a second time: chosen in the system's dialog, typed in a browser. */
export function SecondFolder({ health }: { readonly health: HealthScreen }) {
  const words = useText(healthText)
  const language = useLanguage()
  const bridge = useBridge()
  const { readAnew } = useGive()
  const [isTyping, setTyping] = useState(false)
  const set = useCommand('health.setSecondFolder', { isQuiet: true })
  const { secondFolder, secondProblem } = health

  const choose = async () => {
    if (health.acceptsPaths) return setTyping(true)
    const answer = await bridge.chooseBackupFolder()
    if (answer !== null && !answer.ok) tellFailure(new CallFailure(answer.error))
    await readAnew()
  }
  return (
    <Setting term={words.second} help={secondProblem === null ? words.secondHelp : sayError(secondProblem, language).title}>
      <span className={styles.row}>
        <span className={styles.path}>{secondFolder ?? words.noSecond}</span>
        <span className={styles.buttons}>
          {secondFolder !== null && (
            <Button size="s" look="bare" onPress={() => void set.run({ folder: null })}>
              {words.stopSecond}
            </Button>
          )}
          <Button size="s" icon={FolderOpen} isPending={set.isRunning} onPress={() => void choose()}>
            {words.choose}
          </Button>
        </span>
      </span>
      {isTyping && <TypedFolder onUse={(folder) => set.run({ folder }).then((done) => setTyping(done === null))} />}
    </Setting>
  )
}

function TypedFolder({ onUse }: { readonly onUse: (folder: string) => Promise<unknown> }) {
  const words = useText(healthText)
  const [folder, setFolder] = useState('')
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault()
        void onUse(folder.trim())
      }}
    >
      <TextField label={words.path} hidesLabel placeholder={words.path} value={folder} onChange={setFolder} autoFocus />
      <Button type="submit" size="s" isDisabled={folder.trim() === ''}>
        {words.use}
      </Button>
    </form>
  )
}
