/** A figure as typed, with its unit where one follows. */
export type ReadFigure =
  | { readonly ok: true; readonly figure: number | null; readonly unit: string | null }
  | { readonly ok: false; readonly problem: 'not-a-figure' | 'grouping' | 'too-large' }

/** Figures beyond this lose digits on their way through JSON and SQLite. */
const largest = Number.MAX_SAFE_INTEGER

/**
 * Reads a figure by a stated rule: full-width digits and signs count as ordinary ones (NFKC), commas or spaces may part the
 * thousands but only in groups of three, the point is decimal, △ and ▲ are minus as in Japanese accounts, and what follows the
 * digits is the unit (1,234件, 12 万人, 35%). Empty text is no figure.
 */
export function readFigure(typed: string): ReadFigure {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { ok: true, figure: null, unit: null }
  const found = /^([+\-−–△▲]?)\s*(\d[\d,. ]*)(.*)$/su.exec(text)
  const [, sign = '', digits = '', rest = ''] = found ?? []
  if (found === null) return { ok: false, problem: 'not-a-figure' }
  const number = digits.replace(/[ ,.]+$/, '')
  const tail = digits.slice(number.length)
  if (tail.includes('.') || tail.includes(',')) return { ok: false, problem: 'grouping' }
  if (!/^(\d+|\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+)(\.\d+)?$/.test(number)) return { ok: false, problem: 'grouping' }
  const unit = rest.trim()
  // A digit after the unit means that two figures were typed into one.
  if (/\d/.test(unit) || unit.length > 40) return { ok: false, problem: 'not-a-figure' }
  const value = Number(number.replaceAll(/[, ]/g, ''))
  if (value > largest) return { ok: false, problem: 'too-large' }
  const isMinus = sign !== '' && sign !== '+'
  return { ok: true, figure: isMinus && value !== 0 ? -value : value, unit: unit === '' ? null : unit }
}
