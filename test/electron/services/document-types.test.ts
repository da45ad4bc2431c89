import { expect, test } from 'vitest'
import { isDocument, mediaTypeOf } from '../../../electron/services/files/document-types.ts'

test.each(['a.pdf', 'A.PDF', '資料1.docx', 'a.b.xlsx', 'a.jtd', 'a.xdw', 'a.txt', 'a.tiff', 'a.pdf '])(
  '%j may be opened',
  (name) => {
    expect(isDocument(name)).toBe(true)
  },
)

test.each(
  'a.exe a.bat a.cmd a.com a.js a.jse a.vbs a.wsf a.ps1 a.app a.desktop a.sh a.msi a.scr a.lnk a.url a.jar a.hta a.html a.svg a.xml a.docm a.xlsm a.reg a.dll a.zip a.pdf.exe a.EXE pdf a. __proto__ .constructor'.split(
    ' ',
  ),
)('%j is only shown in its folder', (name) => {
  expect(isDocument(name)).toBe(false)
})

test.each(['a.exe.', 'a.exe .', 'a.exe   '])('%j is a program for a system that looks past dots and spaces', (name) => {
  expect(isDocument(name)).toBe(false)
  expect(mediaTypeOf(name)).toBe('application/octet-stream')
})
