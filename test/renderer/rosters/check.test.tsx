import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const printed = `Chief: Chief Cabinet Secretary
Minister of State for Measures Against Firearms

Members: National Police Agency
Director-General of the Community Safety Bureau
Manager of the Organized Crime Department

Ministry of Foreign Affairs
Director-General of the Consular and Migration Affairs Department`

test('a pasted roster is dated by its labels, says what is lost, and leads to the roster of that day', async () => {
  await openAt('/members/firearms/check')
  const field = screen.getByRole('textbox', { name: 'Printed roster' })
  await userEvent.click(field)
  await userEvent.paste(printed)
  const result = within(screen.getByRole('region', { name: 'Result' }))
  expect(await result.findByText('All labels hold together from 1 April 2004 to 31 July 2004.')).toBeInTheDocument()
  expect(result.getByText(/the label “Deputy Chief” before it is lost/)).toBeInTheDocument()
  await expectAccessible()
  await userEvent.click(result.getByRole('link', { name: 'Show the roster of 1 April 2004' }))
  await waitFor(() => expect(location.hash).toBe('#/members/firearms'))
  expect(await screen.findByRole('slider')).toHaveAttribute('aria-valuetext', '1 April 2004 · 平成16年4月1日')
})

test('text without a roster says how one begins', async () => {
  await openAt('/members/firearms/check', { language: 'ja' })
  await userEvent.click(screen.getByRole('textbox', { name: '印刷された名簿' }))
  await userEvent.paste('拝啓　時下ますます御清栄のこととお慶び申し上げます。')
  expect(await screen.findByText('この文章からは名簿を読み取れませんでした。')).toBeInTheDocument()
})
