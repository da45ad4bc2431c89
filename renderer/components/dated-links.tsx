import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Name } from '../../shared/domain/model.ts'
import { Button } from './button.tsx'
import { ComboBox } from './combo-box.tsx'
import styles from './dated-links.module.css'
import { IconButton } from './icon-button.tsx'
import { Link } from './link.tsx'
import { NameText } from './name-text.tsx'
import { readPartial } from './read-partial.ts'
import { SectionHeading } from './section-heading.tsx'
import { type Choice, Select } from './select.tsx'
import { useWordsLanguage } from './words.ts'
import { TypedDate } from './typed-date.tsx'
import { useFieldToday } from './today.ts'

/** A link seen from one of its ends. */
export interface DatedLink<Kind extends string> {
  readonly id: number
  readonly kind: Kind
  readonly isFromHere: boolean
  readonly name: Name
  /** The name in plain words, for whoever cannot see the row. */
  readonly text: string
  /** Where the other end is shown; left out: nowhere. */
  readonly href?: string
  readonly on: PartialDate | null
}

export interface DatedLinksWords<Kind extends string> {
  readonly links: string
  readonly noLinks: string
  /** Of each kind what it is called from its beginning, and from its end. */
  readonly link: Readonly<Record<Kind, readonly [from: string, to: string]>>
  readonly linkKind: string
  readonly linkWith: string
  readonly linkOn: string
  readonly removeLink: (name: string) => string
  readonly add: string
}

export interface NewLink<Kind extends string> {
  readonly kind: Kind
  readonly isFromHere: boolean
  readonly other: string
  readonly on: PartialDate | null
}

export interface DatedLinksProps<Kind extends string> {
  readonly words: DatedLinksWords<Kind>
  readonly kinds: readonly Kind[]
  readonly links: readonly DatedLink<Kind>[]
  /** What may be linked; undefined while it is read. */
  readonly others: readonly Choice<string>[] | undefined
  /** Proposed to begin with. */
  readonly usual: { readonly kind: Kind; readonly isFromHere: boolean }
  /** True when it was made. */
  readonly onAdd: (link: NewLink<Kind>) => Promise<boolean>
  readonly onRemove: (id: number) => void
}

/** What came before and what after, each with its kind and its day; one is added beneath and taken away beside. */
export function DatedLinks<Kind extends string>(props: DatedLinksProps<Kind>) {
  const { words, kinds, links, others, usual, onAdd, onRemove } = props
  const language = useWordsLanguage()
  const today = useFieldToday()
  const [direction, setDirection] = useState(directionOf(usual.kind, usual.isFromHere))
  const [other, setOther] = useState<string | null>(null)
  const [on, setOn] = useState('')
  const day = readPartial(on, today)
  const directions = [usual.isFromHere, !usual.isFromHere]
  const ways = kinds.flatMap((kind) => directions.map((isFromHere) => ({ kind, isFromHere })))
  const add = () => {
    const way = ways.find(({ kind, isFromHere }) => directionOf(kind, isFromHere) === direction)
    if (other === null || day === undefined || way === undefined) return
    void onAdd({ ...way, other, on: day }).then((isMade) => {
      if (!isMade) return
      setOther(null)
      setOn('')
    })
  }
  return (
    <section>
      <SectionHeading note={links.length || undefined}>{words.links}</SectionHeading>
      {links.length === 0 && <p className={styles.quiet}>{words.noLinks}</p>}
      <ul className={styles.links}>
        {links.map((one) => (
          <li key={one.id}>
            <span className={styles.quiet}>{words.link[one.kind][one.isFromHere ? 0 : 1]}</span>
            {one.href === undefined ? (
              <NameText name={one.name} />
            ) : (
              <Link look="plain" href={one.href}>
                <NameText name={one.name} />
              </Link>
            )}
            <time className={styles.quiet}>
              {one.on === null ? '' : formatDay(one.on, language, language === 'ja' ? 'era-long' : 'short')}
            </time>
            <IconButton size="s" icon={X} label={words.removeLink(one.text)} onPress={() => onRemove(one.id)} />
          </li>
        ))}
      </ul>
      <div className={styles.adding}>
        <Select
          label={words.linkKind}
          value={direction}
          choices={ways.map(({ kind, isFromHere }) => ({
            value: directionOf(kind, isFromHere),
            text: words.link[kind][isFromHere ? 0 : 1],
          }))}
          onChange={setDirection}
        />
        {others !== undefined && (
          <ComboBox key={links.length} label={words.linkWith} value={other} choices={others} onChange={setOther} />
        )}
        <TypedDate label={words.linkOn} value={on} onChange={setOn} takes="part" />
        <Button icon={Plus} isDisabled={other === null || day === undefined} onPress={add}>
          {words.add}
        </Button>
      </div>
    </section>
  )
}

const directionOf = (kind: string, isFromHere: boolean) => `${kind} ${isFromHere ? 'from' : 'to'}`
