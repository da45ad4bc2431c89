import { ClipboardCopy, FileUp } from 'lucide-react'
import { type SampleName, samplesText } from '../../../shared/text/samples-text.ts'
import { Button } from '../../components/button.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { sampleFile, sampleNames } from './sample-files.ts'
import styles from './import-tab.module.css'

/** A file of each kind to see how an import goes; nothing is taken in before it has been looked through. */
export function Samples({ onFile, isBusy }: { readonly onFile: (file: File) => void; readonly isBusy: boolean }) {
  const words = useText(samplesText)
  const open = (sample: SampleName) => {
    sampleFile(sample)
      .then(onFile)
      .catch(() => notify({ tone: 'alert', says: saysIn(samplesText, ({ notRead }) => ({ text: notRead })) }))
  }
  const copy = () => {
    sampleFile('outline')
      .then((file) => file.text())
      .then((text) => navigator.clipboard.writeText(text))
      .then(() => notify({ tone: 'done', says: saysIn(samplesText, (told) => ({ text: told.copied, detail: told.copiedNote })) }))
      .catch(() => notify({ tone: 'alert', says: saysIn(samplesText, ({ notCopied }) => ({ text: notCopied })) }))
  }
  return (
    <section className={styles.samples} aria-label={words.title}>
      <SectionHeading note={words.note}>{words.title}</SectionHeading>
      <dl className={styles.kinds} data-acts>
        {sampleNames.map((sample) => (
          <div key={sample}>
            <dt>{words.names[sample]}</dt>
            <dd>{words.what[sample]}</dd>
            <dd>
              {sample === 'outline' ? (
                <Button size="s" icon={ClipboardCopy} onPress={copy}>
                  {words.copy}
                </Button>
              ) : (
                <Button size="s" icon={FileUp} isDisabled={isBusy} onPress={() => open(sample)}>
                  {words.tryIt}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
