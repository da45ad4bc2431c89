import { expect, it } from 'vitest'
import { forTerminal } from '../../../electron/cli/for-terminal.ts'

it('shows a terminal the signs that would steer it, and every other character as it is', () => {
  expect(forTerminal('\u001b]0;owned\u0007\u001b[2J\u009b31m\u007f')).toBe('␛]0;owned␇␛[2J�31m␡')
  expect(forTerminal('第3回\t議事次第 👩‍👩‍👧 ｶﾅ\u202e\n')).toBe('第3回\t議事次第 👩‍👩‍👧 ｶﾅ\u202e\n')
})
