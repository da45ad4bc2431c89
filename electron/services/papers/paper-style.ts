import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paperStyleSheets } from '../../../shared/documents/style-sheets.ts'

/**
 * The style of paper as one sheet: the source's own, or, where the program runs from its bundle, the copy beside it. Empty where neither is
 * found: the paper is then readable, but plain.
 */
export function paperStyle(here: string = import.meta.dirname): string {
  const beside = join(here, 'paper.css')
  if (existsSync(beside)) return readFileSync(beside, 'utf8')
  const sources = paperStyleSheets.map((name) => join(here, '..', '..', '..', 'renderer', 'styles', name))
  return sources.every((source) => existsSync(source)) ? sources.map((source) => readFileSync(source, 'utf8')).join('\n') : ''
}
