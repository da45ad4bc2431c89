import type { BodyLife } from '../../../shared/contract/body-life.ts'
import type { BodyRef } from '../../../shared/contract/common.ts'
import { bodyLinkKinds, type Language } from '../../../shared/domain/vocabulary.ts'
import { bodyLifeText } from '../../../shared/text/body-life-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatedField } from '../../components/dated-field.tsx'
import { DatedLinks } from '../../components/dated-links.tsx'
import { DatedNames } from '../../components/dated-names.tsx'
import { Finding } from '../../components/finding.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
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
            of={{ span: { from: life.establishedOn, to: life.abolishedOn }, end: 'from' }}
            onKeep={(establishedOn) => change({ establishedOn })}
          />
          <DatedField
            label={words.abolished}
            value={life.abolishedOn}
            of={{ span: { from: life.establishedOn, to: life.abolishedOn }, end: 'to' }}
            onKeep={(abolishedOn) => change({ abolishedOn })}
          />
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

function BodyLinks({ life }: { readonly life: BodyLife }) {
  const words = useText(bodyLifeText)
  const language = useLanguage()
  const link = useCommand('bodyLife.link')
  const unlink = useCommand('bodyLife.unlink')
  return (
    <DatedLinks
      words={words}
      kinds={bodyLinkKinds}
      usual={{ kind: 'succession', isFromHere: false }}
      links={life.links.map(({ body, ...one }) => ({ ...one, name: body.name, text: nameOf(body, language) }))}
      others={life.others.map((body) => ({ value: body.key, text: nameOf(body, language) }))}
      onAdd={async ({ kind, isFromHere, other, on }) => {
        const [from, to] = isFromHere ? [life.key, other] : [other, life.key]
        return (await link.run({ from, to, kind, on })) !== null
      }}
      onRemove={(id) => void unlink.run({ id })}
    />
  )
}
