import { FileDown } from 'lucide-react'
import type { PaperFormat } from '../../../shared/documents/paper-formats.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { Button } from '../button.tsx'
import { IconButton } from '../icon-button.tsx'
import { Menu } from '../menu.tsx'
import { useWords } from '../words.ts'

export interface SavePaperMenuProps<Form extends PaperFormat | 'zip'> {
  /** What fits the paper, beside PDF; undefined while it is not there yet. */
  readonly formats: readonly Form[] | undefined
  readonly onSave: (form: 'pdf' | Form) => void
  /** Whether a saved file is shown in its program; null: the host cannot. */
  readonly opens: boolean | null
  readonly onOpens: (opens: boolean) => void
  /** `icon`: in a paper's bar; `button`: in a page's head. */
  readonly look?: 'icon' | 'button'
}

/** Every file the paper can become, under one button. */
export function SavePaperMenu<Form extends PaperFormat | 'zip'>({
  formats,
  onSave,
  opens,
  onOpens,
  look = 'icon',
}: SavePaperMenuProps<Form>) {
  const words = useWords(paperDeskText).save
  const isDisabled = formats === undefined
  const forms: readonly ('pdf' | Form)[] = ['pdf', ...(formats ?? [])]
  return (
    <Menu
      label={words.saveAs}
      placement="bottom end"
      trigger={
        look === 'icon' ? (
          <IconButton icon={FileDown} size="s" label={words.saveAs} isDisabled={isDisabled} />
        ) : (
          <Button icon={FileDown} isDisabled={isDisabled}>
            {words.saveAs}
          </Button>
        )
      }
      groups={[
        {
          id: 'forms',
          actions: forms.map((form) => ({
            id: form,
            text: words.forms[form],
            note: `.${form}`,
            ...(form === 'pdf' ? { shortcut: 'Mod+Shift+P' as const } : {}),
            onAction: () => onSave(form),
          })),
        },
        ...(opens === null
          ? []
          : [{ id: 'after', actions: [{ id: 'opens', text: words.opens, isChecked: opens, onAction: () => onOpens(!opens) }] }]),
      ]}
    />
  )
}
