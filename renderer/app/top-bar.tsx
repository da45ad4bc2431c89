import { Menu, Search } from 'lucide-react'
import { Button } from 'react-aria-components'
import { frameText } from '../../shared/text/frame-text.ts'
import { Breadcrumb } from '../components/breadcrumb.tsx'
import { DateField } from '../components/date-field.tsx'
import { Icon } from '../components/icon.tsx'
import { KeyCaps } from '../components/key-caps.tsx'
import { useAsOf, useIsOtherDay, useRegister } from '../data/as-of.tsx'
import { useText } from '../data/language.ts'
import { usePlaceStore } from '../data/place.ts'
import { setAsOf } from '../data/ui-store.ts'
import { AsOfNote } from './as-of-note.tsx'
import styles from './top-bar.module.css'

export interface TopBarProps {
  readonly onSearch: () => void
  /** The way to the sidebar where the window is too narrow to show it. */
  readonly contents: { readonly isOpen: boolean; readonly onToggle: () => void }
}

/** Where one is, on which day the register is read, and the way to everything. */
export function TopBar({ onSearch, contents }: TopBarProps) {
  const words = useText(frameText)
  const crumbs = usePlaceStore((state) => state.crumbs)
  const { today, defaultAsOf } = useRegister()
  const asOf = useAsOf()
  const isOtherDay = useIsOtherDay()
  return (
    <header className={styles.bar} data-other-day={isOtherDay || undefined}>
      <span className={styles.contents}>
        <Button
          className={styles.menu ?? ''}
          aria-label={words.contents}
          aria-expanded={contents.isOpen}
          onPress={contents.onToggle}
          data-contents-button
        >
          <Icon of={Menu} />
        </Button>
      </span>
      <Breadcrumb label={words.breadcrumb} crumbs={crumbs} />
      <AsOfNote />
      <div className={styles.day} data-as-of-field>
        <DateField
          label={words.asOf}
          hidesLabel
          look={isOtherDay ? 'accent' : 'bar'}
          value={asOf}
          today={today}
          onChange={(day) => setAsOf(day === defaultAsOf ? null : day)}
        />
      </div>
      <Button className={styles.search ?? ''} onPress={onSearch}>
        <Icon of={Search} size={14} />
        <span>{words.search}</span>
        <KeyCaps of="Mod+K" />
      </Button>
    </header>
  )
}
