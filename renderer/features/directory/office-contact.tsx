import { directoryText } from '../../../shared/text/directory-text.ts'
import { KeptField } from '../../components/kept-field.tsx'
import { useText } from '../../data/language.ts'

export interface OfficeContactProps {
  readonly contact: string | null
  readonly onKeep: (contact: string | null) => void
}

/** How an office is reached, whoever holds it: address and telephone over several lines. */
export function OfficeContact({ contact, onKeep }: OfficeContactProps) {
  const words = useText(directoryText)
  return (
    <KeptField<string | null>
      label={words.officeContact}
      help={words.officeContactHelp}
      value={contact ?? ''}
      isMultiline
      maxLength={2000}
      read={(text) => text || null}
      onKeep={onKeep}
    />
  )
}
