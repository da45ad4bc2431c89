import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { BodyLife } from '../../../shared/contract/body-life.ts'
import type { BodyRef } from '../../../shared/contract/common.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type BodyLinkKind, bodyLinkKinds, type Language } from '../../../shared/domain/vocabulary.ts'
import { bodyLifeText } from '../../../shared/text/body-life-text.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { Button } from '../../components/button.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatedField } from '../../components/dated-field.tsx'
import { DatedNames } from '../../components/dated-names.tsx'
import { Finding } from '../../components/finding.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useNameEdits } from '../../data/use-name-edits.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './body-life.module.css'

const nameOf = ({ name, short, key }: BodyRef, language: Language) => name[language] ?? name.ja ?? name.en ?? short.en ?? key

/** What is dated about a body: its names with their days, founding and end, the body above it, those before and after it. */
export function BodyLifePart({ bodyKey }: { readonly bodyKey: string }) {
  const asOf = useAsOf()
  const { data } = useScreen('bodyLife.get', { key: bodyKey, asOf })
  return data === undefined ? null : <Life life={data} />
}

function Life({ life }: { readonly life: BodyLife }) {
  const words = useText(bodyLifeText)
  const language = useLanguage()
  const edits = useNameEdits('body', life.id)
  const update = useCommand('bodyLife.update', { isQuiet: true })
  const change = (patch: InputAt<'bodyLife.update'>['patch']) =>
    void update.run({ key: life.key, revision: life.revision, patch })
  return (
    <div className={styles.life}>
      {life.isOnCircle && <Finding>{words.onCircle}</Finding>}
      <DatedNames names={life.names} title={words.names} {...edits} />
      <section>
        <SectionHeading>{words.life}</SectionHeading>
        <div className={styles.fields}>
          <DatedField
            label={words.established}
            value={life.establishedOn}
            onKeep={(establishedOn) => change({ establishedOn })}
          />
          <DatedField label={words.abolished} value={life.abolishedOn} onKeep={(abolishedOn) => change({ abolishedOn })} />
          <ComboBox
            label={words.parent}
            value={life.parent?.key ?? null}
            placeholder={words.noParent}
            choices={life.others.map((body) => ({ value: body.key, text: nameOf(body, language) }))}
            onChange={(parent) => {
              if (parent !== (life.parent?.key ?? null)) change({ parent })
            }}
          />
        </div>
      </section>
      <section>
        <SectionHeading
          note={life.subBodies.length || undefined}
          more={<Link href={`/bodies/new?parent=${life.key}`}>{words.newSubBody}</Link>}
        >
          {words.subBodies}
        </SectionHeading>
        <ul className={styles.lines}>
          {life.subBodies.map((body) => (
            <li key={body.key}>
              <Link look="plain" href={`/members/${body.key}`}>
                <NameText name={body.name} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <BodyLinks life={life} />
    </div>
  )
}

type Direction = `${BodyLinkKind} ${'from' | 'to'}`

function BodyLinks({ life }: { readonly life: BodyLife }) {
  const words = useText(bodyLifeText)
  const dated = useText(datedText)
  const language = useLanguage()
  const link = useCommand('bodyLife.link')
  const unlink = useCommand('bodyLife.unlink')
  const [direction, setDirection] = useState<Direction>('succession to')
  const [other, setOther] = useState<string | null>(null)
  const [on, setOn] = useState('')
  const day = readPartial(on)
  const add = () => {
    if (other === null || day === undefined) return
    const kind = bodyLinkKinds.find((one) => direction.startsWith(one)) ?? 'succession'
    const ends = direction.endsWith('from') ? { from: life.key, to: other } : { from: other, to: life.key }
    void link.run({ ...ends, kind, on: day }).then((done) => {
      if (done === null) return
      setOther(null)
      setOn('')
    })
  }
  return (
    <section>
      <SectionHeading note={life.links.length || undefined}>{words.links}</SectionHeading>
      {life.links.length === 0 && <p className={styles.quiet}>{words.noLinks}</p>}
      <ul className={styles.lines}>
        {life.links.map((one) => (
          <li key={one.id}>
            <span className={styles.quiet}>{words.link[one.kind][one.isFromHere ? 0 : 1]}</span>
            <NameText name={one.body.name} />
            <time className={styles.quiet}>
              {one.on === null ? '' : formatDay(one.on, language, language === 'ja' ? 'era-long' : 'short')}
            </time>
            <IconButton
              size="s"
              icon={X}
              label={words.removeLink(nameOf(one.body, language))}
              onPress={() => void unlink.run({ id: one.id })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.adding}>
        <Select
          label={words.linkKind}
          value={direction}
          choices={bodyLinkKinds.flatMap((kind) => [
            { value: `${kind} to` as const, text: words.link[kind][1] },
            { value: `${kind} from` as const, text: words.link[kind][0] },
          ])}
          onChange={setDirection}
        />
        <ComboBox
          key={life.links.length}
          label={words.linkWith}
          value={other}
          choices={life.others.map((body) => ({ value: body.key, text: nameOf(body, language) }))}
          onChange={setOther}
        />
        <TextField
          label={words.linkOn}
          value={on}
          onChange={setOn}
          placeholder="H9.1.17"
          error={day === undefined ? dated.dateWrong : null}
        />
        <Button icon={Plus} isDisabled={other === null || day === undefined} onPress={add}>
          {words.add}
        </Button>
      </div>
    </section>
  )
}
