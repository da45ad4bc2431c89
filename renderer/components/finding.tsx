import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './finding.module.css'
import { Icon } from './icon.tsx'

/** Something that looks wrong and may be so in the source: told where it stands, in nobody's way. */
export function Finding({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.finding} role="note">
      <Icon of={TriangleAlert} size={14} />
      <span>{children}</span>
    </p>
  )
}
