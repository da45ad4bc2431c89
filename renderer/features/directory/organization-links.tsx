import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { OrganizationDossier } from '../../../shared/contract/directory.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type OrganizationLinkKind, organizationLinkKinds } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Button } from '../../components/button.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './dossier.module.css'

type Direction = `${OrganizationLinkKind} ${'from' | 'to'}`

/** What an organization came from and what it became, each with its day. */
export function OrganizationLinks({ dossier }: { readonly dossier: OrganizationDossier }) {
  const words = useText(directoryText)
  const dated = useText(datedText)
  const language = useLanguage()
  const asOf = useAsOf()
  const choices = useScreen('directory.choices', { asOf })
  const link = useCommand('directory.link')
  const unlink = useCommand('directory.unlink')
  const [direction, setDirection] = useState<Direction>('merger from')
  const [other, setOther] = useState<string | null>(null)
  const [on, setOn] = useState('')
  const day = readPartial(on)
  const { organization, links } = dossier
  const add = () => {
    if (other === null || day === undefined) return
    const kind = organizationLinkKinds.find((one) => direction.startsWith(one)) ?? 'succession'
    const ends = direction.endsWith('from')
      ? { fromId: organization.id, toId: Number(other) }
      : { fromId: Number(other), toId: organization.id }
    void link.run({ ...ends, kind, on: day }).then((done) => {
      if (done === null) return
      setOther(null)
      setOn('')
    })
  }
  return (
    <section>
      <SectionHeading note={links.length}>{words.links}</SectionHeading>
      {links.length === 0 && <p className={styles.quiet}>{words.noLinks}</p>}
      <ul className={styles.links}>
        {links.map((one) => (
          <li key={one.id}>
            <span>{words.link[one.kind][one.isFromHere ? 0 : 1]}</span>
            <Link look="plain" href={`/organizations/${one.organization.id}`}>
              <NameText name={one.organization.name} />
            </Link>
            <time>{one.on === null ? '' : formatDay(one.on, language, language === 'ja' ? 'era-long' : 'short')}</time>
            <IconButton
              size="s"
              icon={X}
              label={words.removeLink(inWords(one.organization.name, language))}
              onPress={() => void unlink.run({ id: one.id })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.adding}>
        <Select
          label={words.linkKind}
          value={direction}
          choices={organizationLinkKinds.flatMap((kind) => [
            { value: `${kind} from` as const, text: words.link[kind][0] },
            { value: `${kind} to` as const, text: words.link[kind][1] },
          ])}
          onChange={setDirection}
        />
        {choices.data !== undefined && (
          <ComboBox
            key={links.length}
            label={words.linkWith}
            value={other}
            choices={choices.data.organizations
              .filter(({ id }) => id !== organization.id)
              .map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
            onChange={setOther}
          />
        )}
        <TextField
          label={words.linkOn}
          value={on}
          onChange={setOn}
          placeholder="H13.1.6"
          error={day === undefined ? dated.dateWrong : null}
        />
        <Button icon={Plus} isDisabled={other === null || day === undefined} onPress={add}>
          {words.add}
        </Button>
      </div>
    </section>
  )
}
