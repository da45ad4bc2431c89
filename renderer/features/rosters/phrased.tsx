import { Fragment } from 'react'
import { phrasesOf } from '../../../shared/domain/phrases.ts'
import styles from './phrased.module.css'

/** A short text in a narrow place: a Japanese one ends its lines between words only. */
export function Phrased({ text }: { readonly text: string }) {
  if (!/\p{Script=Han}/u.test(text)) return text
  return (
    <span className={styles.phrased}>
      {phrasesOf(text).map((phrase, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the words of one text, in its order
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
