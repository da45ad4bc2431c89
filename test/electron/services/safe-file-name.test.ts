import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName, safeFullName } from '../../../electron/services/files/safe-file-name.ts'

test.each([
  ['第４回　議事次第', '第４回 議事次第'],
  ['Agenda: 4th meeting', 'Agenda- 4th meeting'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['..\\..\\secret', '-..-secret'],
  ['名簿\u202Egpj.exe', '名簿gpj.exe'],
  ['con', '_con'],
  ['COM1.backup', '_COM1.backup'],
  ['console', 'console'],
  ['  . .', 'honbu'],
  ['', 'honbu'],
  ['a\u0000b\nc', 'abc'],
])('%j becomes %j', (title, name) => {
  expect(safeFileName(title)).toBe(name)
})

test('whatever the title, the name is one name, not too long and taken by every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = safeFileName(title)
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[. ]|[. ]$|^$/u)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(new TextEncoder().encode(`${name}.pdf.new`).length).toBeLessThanOrEqual(255)
      expect(name).not.toMatch(/\p{Cs}/u)
      expect(safeFileName(name)).toBe(name)
    }),
  )
})

test.each([
  ['議事次第（案）.pdf', '議事次第（案）.pdf'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['CON.pdf', '_CON.pdf'],
  ['a.exe. . ', 'a.exe'],
  ['名簿\u202Efdp.exe', '名簿fdp.exe'],
  ['.pdf', 'honbu.pdf'],
  ['', 'honbu'],
  [`${'あ'.repeat(300)}.docx`, `${'あ'.repeat(66)}.docx`],
])('the full name %j becomes %j', (fileName, name) => {
  expect(safeFullName(fileName)).toBe(name)
})

test('whatever the full name, nothing of it leaves its folder or hides its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (fileName) => {
      const name = safeFullName(fileName)
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[. ]|[. ]$|^$/u)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
    }),
  )
})
