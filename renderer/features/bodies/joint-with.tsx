import { Users } from 'lucide-react'
import type { MeetingRow } from '../../../shared/contract/bodies.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './joint-with.module.css'

/** Of a joint session, the other bodies, each with its own number. */
export function JointWith({ row }: { readonly row: MeetingRow }) {
  const words = useText(bodiesText)
  const language = useLanguage()
  return row.jointWith.map(({ name, ordinal }) => (
    <p key={`${name.en} ${name.ja}`} className={styles.joint}>
      <Icon of={Users} size={14} />
      <span>{words.jointWith(name[language] ?? name.ja ?? name.en ?? '', ordinal)}</span>
    </p>
  ))
}
