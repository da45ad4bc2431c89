import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { InItsLanguage } from './in-its-language.tsx'
import styles from './segments.module.css'

export interface Segment<Value extends string> {
  readonly value: Value
  readonly text: string
  /** A seal or an icon before the word. */
  readonly lead?: ReactNode
}

export interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly segments: readonly Segment<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly size?: 'm' | 's'
}

/** One of a few, all in sight. */
export function Segments<Value extends string>({ label, segments, value, onChange, size = 'm' }: SegmentsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segments ?? ''}
      data-size={size}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = segments.find((segment) => keys.has(segment.value))
        if (next !== undefined && next.value !== value) onChange(next.value)
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.value} id={segment.value} className={styles.segment ?? ''}>
          {segment.lead}
          <span className={styles.word}>
            <InItsLanguage>{segment.text}</InItsLanguage>
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
