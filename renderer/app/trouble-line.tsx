import { CircleAlert } from 'lucide-react'
import { useLocation } from 'wouter'
import { healthText } from '../../shared/text/health-text.ts'
import { onlyReadText } from '../../shared/text/only-read-text.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { useRegister } from '../data/as-of.tsx'
import { useBridge } from '../data/bridge-context.tsx'
import { useText } from '../data/language.ts'
import { notify, saysIn } from '../data/notices.ts'
import { tellFailure } from '../data/tell-failure.ts'
import { useCommand } from '../data/use-command.ts'
import { useGive } from '../data/use-give.ts'
import styles from './trouble-line.module.css'

/** Over the whole frame: the disk failed and nothing is saved any more, the register can only be read, or it lies where two can write it. */
export function TroubleLine() {
  const words = useText(healthText)
  const onlyRead = useText(onlyReadText)
  const { trouble, isOnNetwork, mode } = useRegister()
  const [, navigate] = useLocation()
  const isOnlyRead = trouble === null && mode === 'read'
  if (trouble === null && !isOnNetwork && !isOnlyRead) return null
  return (
    <div className={styles.line} data-tone={trouble === null ? 'due' : 'alert'} role={trouble === null ? 'status' : 'alert'}>
      <Icon of={CircleAlert} size={14} />
      <span className={styles.words}>
        {isOnlyRead
          ? onlyRead.onlyRead
          : trouble === null
            ? words.networkLine
            : trouble.code === 'disk-full'
              ? onlyRead.fullDisk
              : words.troubleLine}
      </span>
      {trouble !== null && <SaveCopy />}
      {(trouble !== null || isOnlyRead) && <OpenAnew />}
      <Button size="s" onPress={() => navigate('/health')}>
        {words.toHealth}
      </Button>
    </div>
  )
}

/** A copy of all that can be read. */
function SaveCopy() {
  const words = useText(healthText)
  const bridge = useBridge()
  const { fileName } = useRegister()
  const { read } = useGive()
  const saveCopy = async () => {
    try {
      const { json } = await read('health.rescueText', {})
      const saved = await bridge.saveTextFile({
        kind: 'json',
        fileName: (fileName ?? 'register').replace(/\.honbu$/, ''),
        content: json,
      })
      if (saved.done) {
        const name = saved.fileName ?? `${fileName}.json`
        notify({ tone: 'done', says: saysIn(healthText, (told) => ({ text: told.copySaved(name) })) })
      }
    } catch (thrown) {
      tellFailure(thrown)
    }
  }
  return (
    <Button size="s" onPress={() => void saveCopy()}>
      {words.saveCopy}
    </Button>
  )
}

/** Another try. */
function OpenAnew() {
  const words = useText(healthText)
  const reopen = useCommand('health.reopen', { isQuiet: true })
  return (
    <Button size="s" isPending={reopen.isRunning} onPress={() => void reopen.run({})}>
      {words.openAnew}
    </Button>
  )
}
