import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { DateField, type DateFieldProps } from '../../renderer/components/date-field.tsx'
import { type IsoDate, isoDate } from '../../shared/domain/calendar.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { render } from './render.tsx'

function setUp(props: Partial<DateFieldProps> = {}, language: Language = 'en') {
  const changed = vi.fn<(day: IsoDate | null) => void>()
  function Field() {
    const [day, setDay] = useState<IsoDate | null>(isoDate('2005-06-01'))
    return (
      <DateField
        label="Held on"
        value={day}
        today={isoDate('2005-06-01')}
        onChange={(next) => {
          changed(next)
          setDay(next)
        }}
        {...props}
      />
    )
  }
  render(<Field />, { language })
  return { changed, user: userEvent.setup(), field: screen.getByRole('textbox', { name: /Held on/ }) }
}

describe('a date field', () => {
  test.each(['10/6/2005', '2005-06-10', 'H17.6.10', '平成17年6月10日', '１０　Ｊｕｎｅ　２００５'])(
    'takes %s at Enter and shows the day in both calendars',
    async (typed) => {
      const { changed, user, field } = setUp()
      await user.click(field)
      await user.keyboard(`${typed}{Enter}`)
      expect(changed.mock.calls).toEqual([['2005-06-10']])
      expect(field).toHaveValue('10 June 2005')
      expect(screen.getByText('平成17年6月10日(金)')).toBeInTheDocument()
    },
  )

  test('refuses a day that does not exist, says so, and keeps what was typed', async () => {
    const { changed, user, field } = setUp()
    await user.click(field)
    await user.keyboard('30/2/2005')
    await user.tab()
    expect(changed).not.toHaveBeenCalled()
    expect(field).toHaveValue('30/2/2005')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/no such day: “30\/2\/2005”/)
  })

  test('is one stop for Tab, and letters struck on its icon go to the text', async () => {
    const { changed, user, field } = setUp()
    await user.tab()
    expect(field).toHaveFocus()
    const icon = screen.getByRole('button', { name: 'Open the calendar' })
    icon.focus()
    await user.keyboard(' 1 April 2025{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(changed.mock.calls).toEqual([['2025-04-01']])
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('says how many days the month has, before what the form says of it', async () => {
    const { user, field } = setUp({ error: 'Give the day of the decision.' })
    await user.click(field)
    await user.keyboard('31 February 2026{Enter}')
    expect(field).toHaveAccessibleDescription('There is no such day: “31 February 2026”. February 2026 has 28 days.')
  })

  test('tells in which eras a year of two digits may be meant', async () => {
    const { user, field } = setUp({}, 'ja')
    await user.click(field)
    await user.keyboard('18.9.26{Enter}')
    expect(field).toHaveAccessibleDescription(/平成ならH18\.9\.26、令和ならR18\.9\.26、昭和ならS18\.9\.26/)
  })

  test('says in Japanese what it cannot read', async () => {
    const { user, field } = setUp({}, 'ja')
    await user.click(field)
    await user.keyboard('そのうち{Enter}')
    expect(field).toHaveAccessibleDescription(/「そのうち」を日付として読み取れません/)
  })

  test('puts back what was there at Escape', async () => {
    const { changed, user, field } = setUp()
    await user.click(field)
    await user.keyboard('10/6/2005{Escape}')
    await user.tab()
    expect(field).toHaveValue('1 June 2005')
    expect(changed).not.toHaveBeenCalled()
  })

  test('steps by a day with Up and Down, over the end of a month', async () => {
    const { changed, user, field } = setUp()
    await user.click(field)
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}')
    expect(changed.mock.calls).toEqual([['2005-05-31'], ['2005-06-01'], ['2005-06-02']])
  })

  test('holds to its first and last day', async () => {
    const { changed, user, field } = setUp({ last: isoDate('2005-06-05') })
    await user.click(field)
    await user.keyboard('10/6/2005{Enter}')
    expect(changed).not.toHaveBeenCalled()
    expect(field).toHaveAccessibleDescription('Choose 5 June 2005 or an earlier day.')
  })

  test('can be emptied only where that is allowed', async () => {
    const { changed, user, field } = setUp({ isClearable: true })
    await user.clear(field)
    await user.tab()
    expect(changed.mock.calls).toEqual([[null]])
  })

  test('gives a day from the calendar, which Alt+Down opens, and hands the focus back', async () => {
    const { changed, user, field } = setUp()
    await user.click(field)
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.getByRole('dialog', { name: 'Calendar' })).toHaveTextContent('June 2005 平成17年6月')
    await user.keyboard('{ArrowRight}{Enter}')
    expect(changed.mock.calls).toEqual([['2005-06-02']])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
