import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { SourceView } from '../../../shared/contract/sources.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type PlaceInSource, readPlaceInSource } from '../../../shared/domain/place-in-source.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { sourceText } from '../../../shared/text/source-text.ts'
import { Button } from '../../components/button.tsx'
import { Facts } from '../../components/inspector.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { NameText } from '../../components/name-text.tsx'
import type { AskedSource } from '../../components/source-opener.ts'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useScreen } from '../../data/use-screen.ts'
import { knownText, readKnownFile } from './known-texts.ts'
import { SourceLines } from './source-lines.tsx'
import styles from './source-reader.module.css'

export interface SourceReaderProps {
  readonly asked: AskedSource
  readonly onClose: () => void
}

/** A source at the place where it is cited: who published it and where it lies, and its text with the lines in view where the text is at hand. */
export function SourceReader({ asked, onClose }: SourceReaderProps) {
  const common = useText(commonText)
  const language = useLanguage()
  const source = useScreen('sources.get', { id: asked.id })
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title">
              <NameText name={asked.title} />
            </Heading>
            <IconButton icon={X} label={common.close} onPress={onClose} />
          </header>
          {source.isError ? (
            <ErrorState {...sayError(source.error.error, language)} onRetry={() => void source.refetch()} />
          ) : source.data === undefined ? (
            <Skeleton rows={6} />
          ) : (
            <SourceMatter source={source.data} place={asked.locator === null ? null : readPlaceInSource(asked.locator)} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function SourceMatter({ source, place }: { readonly source: SourceView; readonly place: PlaceInSource | null }) {
  const words = useText(sourceText)
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const text = chosen ?? source.text ?? knownText(source.sha256)
  const facts = [
    ...(place === null ? [] : [{ term: words.cited, value: words.place(place) }]),
    ...(source.publishedBy === null ? [] : [{ term: words.publishedBy, value: source.publishedBy }]),
    ...(source.publishedOn === null ? [] : [{ term: words.publishedOn, value: formatDay(source.publishedOn, language, 'long') }]),
    ...(source.note === null ? [] : [{ term: words.note, value: <span lang="en">{source.note}</span> }]),
  ]
  return (
    <>
      <Facts size="s" facts={facts} />
      {text !== null ? (
        <SourceLines text={text} place={place} />
      ) : source.sha256 === null ? (
        <p className={styles.note}>{words.noText}</p>
      ) : (
        <ChooseFile sha256={source.sha256} onText={setChosen} />
      )}
    </>
  )
}

/** Shows the text from a file of one's own, if it is the very one that was cited. */
function ChooseFile({ sha256, onText }: { readonly sha256: string; readonly onText: (text: string) => void }) {
  const words = useText(sourceText)
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const take = async (file: File) => {
    const text = await readKnownFile(file, sha256).catch(() => undefined)
    if (typeof text === 'string') onText(text)
    else setWrong(text === null ? words.isOther(file.name) : words.notReadable(file.name))
  }
  return (
    <>
      <p className={styles.note}>{words.notHere}</p>
      <div className={styles.choose}>
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
          data-source-file
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file !== undefined) void take(file)
          }}
        />
        <Button onPress={() => input.current?.click()}>{words.choose}</Button>
        {wrong !== null && <p role="alert">{wrong}</p>}
      </div>
    </>
  )
}
