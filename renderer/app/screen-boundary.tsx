import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { frameText } from '../../shared/text/frame-text.ts'
import { Link } from '../components/link.tsx'
import { ErrorState } from '../components/states.tsx'
import { useText } from '../data/language.ts'
import { readPageAnew } from '../data/read-page-anew.ts'
import { PartNotRead } from './later.tsx'

/** Holds a fault in one screen: the frame stays, another screen or another try gets out of it. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  return <Boundary key={path.split('/')[1]}>{children}</Boundary>
}

/** Holds a fault in the frame itself; unlike a screen's it is not given up by going elsewhere. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary>{children}</Boundary>
}

interface BoundaryState {
  /** What failed; null: nothing. */
  readonly fault: { readonly error: unknown } | null
}

class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { fault: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { fault: { error } }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // A fault of the page, not of its use: the window's log is where it is looked for.
    reportError(new Error(`Screen failed${info.componentStack ?? ''}`, { cause: error }))
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return <FailedScreen onRetry={() => void this.tryAgain(fault.error)} />
  }

  private async tryAgain(error: unknown): Promise<void> {
    const isGone = error instanceof PartNotRead && (await readPageAnew())
    if (!isGone) this.setState({ fault: null })
  }
}

function FailedScreen({ onRetry }: { readonly onRetry: () => void }) {
  const words = useText(frameText)
  return (
    <ErrorState
      title={words.screenFailed}
      kept={words.screenFailedKept}
      advice={words.screenFailedAdvice}
      onRetry={onRetry}
      actions={<Link href="/">{words.goHome}</Link>}
    />
  )
}
