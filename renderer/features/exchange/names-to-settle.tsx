import { useState } from 'react'
import type { UnknownWord } from '../../../shared/contract/imports.ts'
import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { useText } from '../../data/language.ts'
import type { AnswersState } from './use-answers.ts'
import styles from './names-to-settle.module.css'

/** Names that the register does not know, each once for all rows; what they mean can be kept for the next time. */
export function NamesToSettle({
  words: asked,
  onSettle,
}: {
  readonly words: readonly UnknownWord[]
  readonly onSettle: AnswersState['settle']
}) {
  const words = useText(exchangeScreenText)
  return (
    <section className={styles.names} aria-label={words.names(asked.length)}>
      <SectionHeading note={words.namesNote}>{words.names(asked.length)}</SectionHeading>
      {asked.map((word) => (
        <Name key={`${word.list} ${word.text}`} word={word} onSettle={onSettle} />
      ))}
    </section>
  )
}

function Name({ word, onSettle }: { readonly word: UnknownWord; readonly onSettle: AnswersState['settle'] }) {
  const words = useText(exchangeScreenText)
  // Whether a likeness is a name of the thing, only people know.
  const [learns, setLearns] = useState(false)
  const choose = (id: number | 'new' | null, learn: boolean) =>
    onSettle(word.list, word.text, id, learn && id !== 'new' && word.canLearn)
  return (
    <div className={styles.name}>
      <span className={styles.text}>
        <b>{word.text}</b>
        <small>
          {word.listName}
          {word.count > 0 && ` · ${words.rowsWith(word.count)}`}
        </small>
      </span>
      <Select
        label={words.means}
        size="s"
        hidesLabel
        value={word.chosen === null ? 'none' : String(word.chosen)}
        choices={[
          { value: 'none', text: words.meansNothing },
          ...(word.canBeNew ? [{ value: 'new', text: words.newThing }] : []),
          ...word.choices.map(({ id, label }) => ({ value: String(id), text: label })),
        ]}
        onChange={(value) => choose(value === 'none' ? null : value === 'new' ? 'new' : Number(value), learns)}
      />
      {word.canLearn && (
        <Checkbox
          isChecked={learns}
          onChange={(isLearned) => {
            setLearns(isLearned)
            if (word.chosen !== null) choose(word.chosen, isLearned)
          }}
        >
          {words.learn}
        </Checkbox>
      )}
    </div>
  )
}
