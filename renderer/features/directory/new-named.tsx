import { type ReactNode, useState } from 'react'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Asking } from '../../components/asking.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'

export interface TypedNames {
  readonly nameJa: string | null
  readonly nameEn: string | null
}

export interface NewNamedProps {
  readonly title: string
  readonly labels: { readonly ja: string; readonly en: string }
  readonly anchor: Element | null
  readonly isPending: boolean
  /** False while something else that was typed cannot be taken. */
  readonly isReady?: boolean
  /** The id of what was made; null when it was not. */
  readonly onAnswer: (names: TypedNames) => Promise<number | null>
  readonly onMade: (id: number) => void
  readonly onClose: () => void
  /** Between the two names: how the first is read. */
  readonly between?: ReactNode
  readonly children?: ReactNode
}

/** Asks for something new by its names, one of which it must have, and for what more belongs to it. */
export function NewNamed(props: NewNamedProps) {
  const { title, labels, anchor, isPending, isReady = true, onAnswer, onMade, onClose, between, children } = props
  const words = useText(directoryText)
  const [nameJa, setNameJa] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isNameless = nameJa.trim() === '' && nameEn.trim() === ''
  const answer = () => {
    setAsked(true)
    if (isNameless || !isReady) return
    void onAnswer({ nameJa: nameJa.trim() || null, nameEn: nameEn.trim() || null }).then((id) => {
      if (id === null) return
      onClose()
      onMade(id)
    })
  }
  return (
    <Asking title={title} anchor={anchor} answer={words.add} isPending={isPending} onAnswer={answer} onClose={onClose}>
      <TextField
        label={labels.ja}
        lang="ja"
        value={nameJa}
        onChange={setNameJa}
        maxLength={1000}
        autoFocus
        error={isAsked && isNameless ? words.nameNeeded : null}
      />
      {between}
      <TextField label={labels.en} lang="en" value={nameEn} onChange={setNameEn} maxLength={1000} />
      {children}
    </Asking>
  )
}
