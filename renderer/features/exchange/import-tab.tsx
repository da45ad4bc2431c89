import { FileUp } from 'lucide-react'
import { type ChangeEvent, useEffect, useRef } from 'react'
import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Progress } from '../../components/progress.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState, ErrorState } from '../../components/states.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { dropFile, useDroppedFile } from '../../data/dropped-file.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import styles from './import-tab.module.css'
import { ImportPreview } from './import-preview.tsx'
import { Samples } from './samples.tsx'
import { useImport } from './use-import.ts'

/** A file is chosen or let go here, read, and shown as what it would do. */
export function ImportTab() {
  const words = useText(exchangeScreenText)
  const language = useLanguage()
  const { mode } = useRegister()
  const { current, reading, failure, read, stop, putAway } = useImport()
  const dropped = useDroppedFile(({ file }) => file)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (dropped === null || mode !== 'write') return
    dropFile(null)
    read(dropped)
  }, [dropped, mode, read])

  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file !== undefined) read(file)
    event.target.value = ''
  }
  if (mode !== 'write') return <EmptyState title={words.readOnly} />
  if (current !== null) return <ImportPreview key={current.job} {...current} onClose={putAway} />
  return (
    <>
      <div className={styles.drop}>
        <Icon of={FileUp} size={24} />
        <p>{words.drop}</p>
        <input ref={input} type="file" className="sr-only" tabIndex={-1} aria-hidden="true" data-import-file onChange={onFile} />
        <Button look="primary" icon={FileUp} isDisabled={reading !== null} onPress={() => input.current?.click()}>
          {words.chooseFile}
        </Button>
      </div>
      {reading !== null && <Progress label={words.reading} done={Math.round(reading.share * 100)} total={100} onStop={stop} />}
      {failure !== null && <ErrorState {...sayError(failure, language)} />}
      <SectionHeading>{words.takes}</SectionHeading>
      <dl className={styles.kinds}>
        {words.kinds.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        {words.limits} {words.templates}
      </p>
      <Samples onFile={read} isBusy={reading !== null} />
    </>
  )
}
