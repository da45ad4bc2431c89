import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { pasteMembersText } from '../../../shared/text/paste-members-text.ts'
import { useRegister } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { holdList } from '../../data/held-lists.ts'

/**
 * The way to the screen that reads a pasted list of members: by its key and in the palette, and whenever several lines are pasted on the
 * roster where no line of text could take them. Null: the register is only read.
 */
export function usePastedList(bodyKey: string): (() => void) | null {
  const [, navigate] = useLocation()
  const isWritable = useRegister().mode === 'write'
  const open = () => navigate(`/members/${bodyKey}/paste`)
  useCommands([
    {
      id: 'roster-paste',
      text: { en: pasteMembersText.en.open, ja: pasteMembersText.ja.open },
      group: 'edit',
      shortcut: 'P',
      isInKeyLine: true,
      isDisabled: !isWritable,
      run: open,
    },
  ])
  useEffect(() => {
    if (!isWritable) return
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isList(text) || takesText(event.target)) return
      event.preventDefault()
      holdList(bodyKey, text)
      navigate(`/members/${bodyKey}/paste`)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [bodyKey, isWritable, navigate])
  return isWritable ? open : null
}

/** Two lines at least with something on them. */
const isList = (text: string): boolean => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length > 1

/** A field of the page in which the text would stand; a question asked over the roster has one line for one seat, and takes no list. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return (
    target instanceof HTMLInputElement &&
    !['radio', 'checkbox', 'button'].includes(target.type) &&
    target.closest('[role="dialog"] form') === null
  )
}
