import { ChevronRight } from 'lucide-react'
import { Breadcrumb as AriaBreadcrumb, Breadcrumbs, Link } from 'react-aria-components'
import styles from './breadcrumb.module.css'
import { Icon } from './icon.tsx'

export interface Crumb {
  readonly text: string
  /** Where it leads; the last one, the place itself, has none. */
  readonly href?: string
}

export interface BreadcrumbProps {
  readonly label: string
  readonly crumbs: readonly Crumb[]
}

/** So short a crumb stays whole; longer ones give way to it. */
const shortCrumb = 16

/** Where one is, from the top of the register down. */
export function Breadcrumb({ label, crumbs }: BreadcrumbProps) {
  return (
    <Breadcrumbs className={styles.crumbs ?? ''} aria-label={label}>
      {crumbs.map((crumb, at) => (
        <AriaBreadcrumb
          key={`${at} ${crumb.text}`}
          className={styles.crumb ?? ''}
          data-short={crumb.text.length <= shortCrumb || undefined}
        >
          <Link className={styles.link ?? ''} {...(crumb.href === undefined ? {} : { href: crumb.href })}>
            {crumb.text}
          </Link>
          {at < crumbs.length - 1 && <Icon of={ChevronRight} size={12} />}
        </AriaBreadcrumb>
      ))}
    </Breadcrumbs>
  )
}
