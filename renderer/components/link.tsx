import type { ReactNode } from 'react'
import { Link as AriaLink, type PressEvent } from 'react-aria-components'
import styles from './link.module.css'

export interface LinkProps {
  /** A route of the page (`/bodies/drugs`); without it the link is a quiet action. */
  readonly href?: string
  readonly onPress?: (event: PressEvent) => void
  readonly children: ReactNode
  /** accent: an action or a way on. plain: the text's own colour, underlined on hover. quiet: a note. */
  readonly look?: 'accent' | 'plain' | 'quiet'
}

/** Words that lead somewhere. */
export function Link({ look = 'accent', ...rest }: LinkProps) {
  return <AriaLink {...rest} className={styles.link} data-look={look} />
}
