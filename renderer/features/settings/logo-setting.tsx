import { ImageUp } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { type Logo, logoSource } from '../../../shared/documents/logo.ts'
import { housePapersText } from '../../../shared/text/house-papers-text.ts'
import { Button } from '../../components/button.tsx'
import { Setting } from '../../components/setting.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import styles from './house-section.module.css'
import { readLogo } from './read-logo.ts'

export interface LogoSettingProps {
  readonly logo: Logo | null
  readonly isReadOnly: boolean
  /** A PNG in base64; null takes the logo off. */
  readonly onChange: (png: string | null) => void
}

/** The logo as it prints, on white as on paper, and the choice of another. */
export function LogoSetting({ logo, isReadOnly, onChange }: LogoSettingProps) {
  const words = useText(housePapersText).logo
  const input = useRef<HTMLInputElement>(null)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file === undefined) return
    const png = await readLogo(file)
    if (png !== null) onChange(png)
    else
      notify({
        tone: 'alert',
        says: saysIn(housePapersText, ({ logo: { notRead, notReadDetail } }) => ({ text: notRead, detail: notReadDetail })),
      })
  }
  return (
    <Setting term={words.name} help={words.help}>
      <div className={styles.logo}>
        {logo !== null && <img className={styles.picture} src={logoSource(logo)} alt={words.alt} />}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/svg+xml,image/webp"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
          data-logo-file
          onChange={(event) => void choose(event)}
        />
        <Button icon={ImageUp} isDisabled={isReadOnly} onPress={() => input.current?.click()}>
          {logo === null ? words.choose : words.replace}
        </Button>
        {logo !== null && (
          <Button look="bare" isDisabled={isReadOnly} onPress={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
    </Setting>
  )
}
