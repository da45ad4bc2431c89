import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { frameText } from '../../shared/text/frame-text.ts'
import { Link } from '../components/link.tsx'
import { ErrorState } from '../components/states.tsx'
import { useText } from '../data/language.ts'

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
  readonly hasFailed: boolean
}

class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasFailed: false }

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // A fault of the page, not of its use: the window's log is where it is looked for.
    reportError(new Error(`Screen failed${info.componentStack ?? ''}`, { cause: error }))
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return <FailedScreen onRetry={() => this.setState({ hasFailed: false })} />
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
