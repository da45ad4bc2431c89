import { CircleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { commonText } from '../../shared/text/common-text.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './states.module.css'
import { useWords } from './words.ts'

export interface EmptyStateProps {
  readonly title: string
  /** What to do next, in a sentence. */
  readonly children?: ReactNode
  readonly icon?: LucideIcon
  readonly actions?: ReactNode
  /** row: inside a list or table, one line. */
  readonly size?: 'page' | 'row'
  /** It is all there is on the screen: its title is the screen's. */
  readonly isScreen?: boolean
}

/** Where nothing is yet: says so, and what to do next. */
export function EmptyState({ title, children, icon, actions, size = 'page', isScreen = false }: EmptyStateProps) {
  return (
    <div className={styles.state} data-size={size}>
      {icon !== undefined && size === 'page' && <Icon of={icon} size={24} />}
      {isScreen ? (
        <h1 className={styles.title} tabIndex={-1} data-page-title>
          {title}
        </h1>
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string
  /** What was kept. */
  readonly kept?: ReactNode | null
  /** What to do. */
  readonly advice?: ReactNode | null
  readonly onRetry?: () => void
  readonly actions?: ReactNode
}

/** Where something failed: what happened, what was kept, what to do. */
export function ErrorState({ title, kept, advice, onRetry, actions }: ErrorStateProps) {
  const words = useWords(commonText)
  return (
    <div className={styles.state} data-size="page" data-tone="alert" role="alert">
      <Icon of={CircleAlert} size={24} />
      <p className={styles.title}>{title}</p>
      {advice !== undefined && advice !== null && <p>{advice}</p>}
      {kept !== undefined && kept !== null && <p>{kept}</p>}
      {(onRetry !== undefined || actions !== undefined) && (
        <div className={styles.actions}>
          {onRetry !== undefined && <Button onPress={onRetry}>{words.retry}</Button>}
          {actions}
        </div>
      )}
    </div>
  )
}

export interface SkeletonProps {
  /** Rows of the list that is coming, at their own height, so that nothing moves when they arrive. */
  readonly rows?: number
  readonly rowHeight?: number
}

/** Rows to come. Appears only after 200 ms: most answers are there sooner. */
export function Skeleton({ rows = 6, rowHeight = 29 }: SkeletonProps) {
  const words = useWords(commonText)
  return (
    <div className={styles.skeleton} role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} style={{ height: rowHeight }}>
          <span style={{ width: `${38 + ((at * 23) % 40)}%` }} />
        </div>
      ))}
    </div>
  )
}
