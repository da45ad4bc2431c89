import { useState } from 'react'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { TextField } from './text-field.tsx'

export interface KeptFieldProps<Value> {
  readonly label: string
  readonly value: string
  readonly lang?: Language
  readonly help?: string
  readonly isMultiline?: boolean
  readonly isReadOnly?: boolean
  readonly maxLength?: number
  /** What is wrong with what was typed, where it cannot be kept. */
  readonly refused?: string | ((typed: string) => string)
  /** Undefined: what was typed says nothing; it stays to be mended. */
  readonly read: (text: string) => Value | undefined
  readonly onKeep: (value: Value) => void
}

/** A field that keeps what was typed when it is left, and as one rests with Enter. */
export function KeptField<Value>(props: KeptFieldProps<Value>) {
  const { label, value, read, onKeep, isMultiline = false } = props
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && read(typed.trim()) === undefined
  const keep = () => {
    if (typed === null) return
    const next = read(typed.trim())
    if (next === undefined) return
    setTyped(null)
    if (typed.trim() !== value) onKeep(next)
  }
  return (
    <TextField
      label={label}
      value={typed ?? value}
      isMultiline={isMultiline}
      maxLength={props.maxLength ?? 20_000}
      isReadOnly={props.isReadOnly ?? false}
      {...(props.lang === undefined ? {} : { lang: props.lang })}
      {...(props.help === undefined ? {} : { help: props.help })}
      error={isWrong ? refusalOf(props, typed.trim()) : null}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isMultiline && !event.nativeEvent.isComposing) keep()
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation()
          setTyped(null)
        }
      }}
    />
  )
}

function refusalOf<Value>({ refused, help }: KeptFieldProps<Value>, typed: string): string {
  return typeof refused === 'function' ? refused(typed) : (refused ?? help ?? '')
}
