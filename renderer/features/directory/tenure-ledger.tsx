import { Plus, UserRoundPen, X } from 'lucide-react'
import { useState } from 'react'
import type { PostRef, TenureRow } from '../../../shared/contract/directory-things.ts'
import { tenureNatures } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { replaceHolderText } from '../../../shared/text/replace-holder-text.ts'
import { Button } from '../../components/button.tsx'
import { DatedField, DayKeptField } from '../../components/dated-field.tsx'
import { Finding } from '../../components/finding.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { useText } from '../../data/language.ts'
import { askReplaceHolder } from '../../data/replacing-holder.ts'
import { useCommand } from '../../data/use-command.ts'
import { AddTenure } from './add-tenure.tsx'
import styles from './dossier.module.css'

export interface TenureLedgerProps {
  readonly tenures: readonly TenureRow[]
  /** Whose they are: of a post the persons are told, of a person the posts. */
  readonly of: { readonly postId: number } | { readonly personId: number }
  /** The post whose holder can be replaced here. */
  readonly post?: Pick<PostRef, 'id' | 'name'> | null
}

/** Who held a post from when to when, newest first, corrected where it stands. */
export function TenureLedger({ tenures, of, post = null }: TenureLedgerProps) {
  const replacing = useText(replaceHolderText)
  const words = useText(directoryText)
  const dated = useText(datedText)
  const update = useCommand('directory.updateTenure', { isQuiet: true })
  const remove = useCommand('directory.removeTenure')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isAdding, setAdding] = useState(false)
  const isOfPost = 'postId' in of
  return (
    <section>
      <SectionHeading
        note={tenures.length}
        more={
          <span ref={setAnchor} className={styles.tools}>
            {isOfPost && post !== null && (
              <Button size="s" icon={UserRoundPen} onPress={() => askReplaceHolder(post, anchor)}>
                {replacing.replace}
              </Button>
            )}
            <Button size="s" icon={Plus} onPress={() => setAdding(true)}>
              {words.addTenure}
            </Button>
          </span>
        }
      >
        {isOfPost ? words.holders : words.tenures}
      </SectionHeading>
      {isAdding && <AddTenure of={of} anchor={anchor} onClose={() => setAdding(false)} />}
      {tenures.length === 0 && <p className={styles.quiet}>{isOfPost ? words.noTenures : replacing.noPostYet}</p>}
      <ul className={styles.tenures}>
        {tenures.map((row) => {
          const change = (patch: Parameters<typeof update.run>[0]['patch']) =>
            void update.run({ id: row.id, revision: row.revision, patch })
          return (
            <li key={row.id}>
              <span className={styles.who}>
                <Link look="plain" href={isOfPost ? `/persons/${row.person.id}` : `/posts/${row.post.id}`}>
                  <NameText name={isOfPost ? row.person.name : row.post.name} />
                </Link>
              </span>
              <Select
                label={words.nature}
                value={row.nature}
                choices={tenureNatures.map((value) => ({ value, text: words.natures[value] }))}
                onChange={(nature) => change({ nature })}
              />
              <DatedField
                label={dated.from}
                value={row.from}
                of={{ span: row, end: 'from' }}
                onKeep={(from) => change({ from })}
              />
              <DatedField label={dated.to} value={row.to} of={{ span: row, end: 'to' }} onKeep={(to) => change({ to })} />
              <DayKeptField label={dated.knownOn} value={row.knownOn} onKeep={(knownOn) => change({ knownOn })} />
              <IconButton size="s" icon={X} label={words.removeTenure} onPress={() => void remove.run({ id: row.id })} />
              {row.overlaps && (
                <div className={styles.wrong}>
                  <Finding>{words.overlapping}</Finding>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
