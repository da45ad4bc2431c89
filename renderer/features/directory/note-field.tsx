import { organizationText } from '../../../shared/text/organization-text.ts'
import { KeptField } from '../../components/kept-field.tsx'
import { useText } from '../../data/language.ts'
import styles from './dossier.module.css'

/** What else is to be said of it, over several lines. */
export function NoteField({ note, onKeep }: { readonly note: string | null; readonly onKeep: (note: string | null) => void }) {
  const words = useText(organizationText)
  return (
    <div className={styles.wide}>
      <KeptField<string | null> label={words.note} value={note ?? ''} isMultiline read={(text) => text || null} onKeep={onKeep} />
    </div>
  )
}
