import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useUiStore } from '../../renderer/data/ui-store.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { directoryText } from '../../shared/text/directory-text.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { linkText } from '../../shared/text/link-text.ts'
import { peoplePapersText } from '../../shared/text/people-papers-text.ts'
import { rosterEditText } from '../../shared/text/roster-edit-text.ts'
import { startText } from '../../shared/text/start-text.ts'
import { openAt } from './open-at.tsx'
import { realProgram, type RealProgram } from './real-program.ts'

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What is said in Japanese though the page is English: words in it, and names of fields and buttons, that are not marked as Japanese. */
function leftBehind(within: Element): readonly string[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const left: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    if (japanese.test(text) && node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ja') left.push(text)
  }
  const named = [...within.querySelectorAll('[aria-label], [placeholder]')].filter((one) => one.closest('[lang="ja"]') === null)
  return [
    ...left,
    ...named.flatMap((one) => [one.getAttribute('aria-label') ?? '', one.getAttribute('placeholder') ?? '']),
  ].filter((text) => japanese.test(text))
}

/** A window of the program whose menu can be used. */
async function windowWithMenu(): Promise<{ readonly program: RealProgram; readonly inMenu: (command: string) => void }> {
  const program = await realProgram('2026-11-23T00:00:00Z')
  let listener: ((command: string) => void) | null = null
  const bridge: RealProgram['bridge'] = {
    ...program.bridge,
    onCommand: (listen) => {
      listener = listen as (command: string) => void
      return () => {
        listener = null
      }
    },
  }
  return { program: { ...program, bridge }, inMenu: (command) => act(() => listener?.(command)) }
}

/** The language is changed in another window of the program: what windows share is written where this one hears of it. */
function inAnotherWindow(language: 'en' | 'ja'): void {
  const { theme, density } = useUiStore.getState()
  localStorage.setItem('honbu-ui', JSON.stringify({ language, theme, density }))
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'honbu-ui' })))
}

const byKey = () => userEvent.keyboard('{Alt>}l{/Alt}')

describe('the language is changed', () => {
  test('while a dialog is open, by key, by menu and in another window: what was typed and the place in it stay, its words change', async () => {
    const { program, inMenu } = await windowWithMenu()
    await openAt('/posts/4', { program, language: 'ja' })
    await userEvent.click(await screen.findByRole('button', { name: directoryText.ja.addTenure }))
    const dialog = await screen.findByRole('dialog', { name: directoryText.ja.addTenure })
    const [person] = within(dialog).getAllByRole('combobox')
    await userEvent.type(person ?? dialog, '架空 花子')
    const reading = await within(dialog).findByRole('textbox', { name: directoryText.ja.readingJa })
    await userEvent.type(reading, 'かくう')

    await byKey()
    expect(await screen.findByRole('dialog', { name: directoryText.en.addTenure })).toBe(dialog)
    expect(reading).toHaveFocus()
    expect([person, reading].map((field) => (field as HTMLInputElement).value)).toEqual(['架空 花子', 'かくう'])
    expect(reading).toHaveAccessibleName(directoryText.en.readingJa)
    expect(leftBehind(dialog).filter((text) => !text.includes('架空 花子') && !/H13|年/.test(text))).toEqual([])

    inMenu('toggle-language')
    expect(await screen.findByRole('dialog', { name: directoryText.ja.addTenure })).toBe(dialog)
    inAnotherWindow('en')
    expect(await screen.findByRole('dialog', { name: directoryText.en.addTenure })).toBe(dialog)
    expect([person, reading].map((field) => (field as HTMLInputElement).value)).toEqual(['架空 花子', 'かくう'])
    expect(reading).toHaveFocus()
  })

  test('what was chosen in a field is called by its name in the new language; half a form and the place in it stay', async () => {
    await openAt('/members/drugs', { language: 'en' })
    await screen.findByRole('button', { name: rosterEditText.en.addSeat })
    await userEvent.keyboard('n')
    const dialog = await screen.findByRole('dialog', { name: rosterEditText.en.addSeat })
    const [post] = within(dialog).getAllByRole('combobox')
    if (post === undefined) throw new Error('no field for the post')
    await userEvent.type(post, 'of justice')
    await userEvent.click(await screen.findByRole('option', { name: /^Minister of Justice/ }))
    const from = within(dialog).getByRole('textbox', { name: rosterEditText.en.from })
    // It begins with the day that is read.
    await userEvent.clear(from)
    await userEvent.type(from, 'H17.')
    await byKey()
    await waitFor(() => expect(post).toHaveValue('法務大臣'))
    expect(from).toHaveFocus()
    expect(from).toHaveValue('H17.')
    await byKey()
    await waitFor(() => expect(post).toHaveValue('Minister of Justice'))
    expect(leftBehind(dialog)).toEqual([])
  })

  test('while the palette is searched, all keys are shown, and a notice is there', async () => {
    const user = userEvent.setup()
    await openAt('/bodies/drugs', { language: 'ja' })
    await user.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('combobox', { name: commandText.ja.search })
    await user.type(field, '>print')
    await byKey()
    await waitFor(() => expect(field).toHaveAccessibleName(commandText.en.search))
    expect(field).toHaveFocus()
    expect(field).toHaveValue('>print')
    expect(leftBehind(screen.getByRole('dialog'))).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

    await byKey()
    await user.keyboard('?')
    const sheet = await screen.findByRole('dialog', { name: frameText.ja.shortcutsTitle })
    await byKey()
    expect(await screen.findByRole('dialog', { name: frameText.en.shortcutsTitle })).toBe(sheet)
    // The way back to Japanese is told in it.
    expect(leftBehind(sheet).filter((text) => text !== commandText.en.toggleLanguage)).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

    await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}')
    expect(await screen.findByText(linkText.en.copied)).toBeInTheDocument()
    await byKey()
    expect(await screen.findByText(linkText.ja.copied)).toBeInTheDocument()
    expect(screen.queryByText(linkText.en.copied)).not.toBeInTheDocument()
  })

  test('part-way through the first steps, and beside a paper: nothing typed is lost, and the paper keeps the language chosen for it', async () => {
    const list = '本部長 内閣総理大臣 架空 太郎'
    const program = await openAt('/start/members?body=drugs', { language: 'ja' })
    const text = await screen.findByRole('textbox', { name: startText.ja.list })
    await userEvent.click(text)
    await userEvent.paste(list)
    await byKey()
    await waitFor(() => expect(text).toHaveAccessibleName(startText.en.list))
    expect(text).toHaveValue(list)
    expect(text).toHaveFocus()
    cleanup()

    await openAt('/members/drugs/papers', { language: 'ja', program })
    const sheets = () => document.querySelector('[data-scroll-key="paper"]')
    await waitFor(() => expect(sheets()?.textContent).toContain('薬物乱用対策推進本部'))
    await userEvent.click(await screen.findByRole('radio', { name: peoplePapersText.ja.languages.en }))
    await waitFor(() => expect(sheets()?.textContent).toContain('Members of the Headquarters'))
    const [paper, printed] = [sheets(), sheets()?.textContent]
    for (const language of ['en', 'ja']) {
      await byKey()
      await waitFor(() => expect(document.documentElement.lang).toBe(language))
      expect(sheets()).toBe(paper)
      expect(sheets()?.textContent).toBe(printed)
    }
    cleanup()

    // Where no frame is round the screen, the key works as well.
    await openAt('/welcome', { language: 'ja', program })
    await byKey()
    await waitFor(() => expect(document.documentElement.lang).toBe('en'))
    expect(leftBehind(screen.getByRole('main'))).toEqual([])
  })
})
