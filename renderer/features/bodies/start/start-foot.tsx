import type { ReactNode } from 'react'
import { startText } from '../../../../shared/text/start-text.ts'
import { Button } from '../../../components/button.tsx'
import { useCommands } from '../../../data/commands.ts'
import { useText } from '../../../data/language.ts'
import styles from './start-screen.module.css'

export interface StartFootProps {
  readonly answer: { readonly en: string; readonly ja: string }
  readonly said: string
  readonly isPending: boolean
  readonly isDisabled?: boolean
  readonly onAnswer: () => void
  readonly onSkip: () => void
  readonly skipText?: string
  /** Why it cannot be answered yet. */
  readonly children?: ReactNode
}

/** What ends a step: the one thing to do, and the way past it. */
export function StartFoot({ answer, said, isPending, isDisabled = false, onAnswer, onSkip, skipText, children }: StartFootProps) {
  const words = useText(startText)
  useCommands([
    {
      id: 'start-answer',
      text: answer,
      group: 'screen',
      shortcut: 'Mod+Enter',
      isInKeyLine: true,
      isDisabled,
      // What stands in the field one is in counts as well.
      run: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        setTimeout(() => document.querySelector<HTMLButtonElement>('[data-start-answer] button')?.click())
      },
    },
  ])
  return (
    <div className={styles.foot}>
      <span data-start-answer>
        <Button look="primary" shortcut="Mod+Enter" isPending={isPending} isDisabled={isDisabled} onPress={onAnswer}>
          {said}
        </Button>
      </span>
      <Button look="bare" onPress={onSkip}>
        {skipText ?? words.skip}
      </Button>
      {children}
    </div>
  )
}
