const digits = '〇一二三四五六七八九'
const grouped = /^(?:([二三四五六七八九])?千)?(?:([二三四五六七八九])?百)?(?:([二三四五六七八九])?十)?([一二三四五六七八九])?$/
const positional = /^[〇零一二三四五六七八九]+$/

/** A number in digits or kanji (17, 十七, 二〇〇五, 千九百九十七), half width, up to 9999; null when it is none. */
export function parseJapaneseNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (text === '' || text.length > 7) return null
  if (positional.test(text) && text.length <= 4) {
    return Number(text.replace(/./g, (digit) => String(digit === '零' ? 0 : digits.indexOf(digit))))
  }
  const match = grouped.exec(text)
  if (match === null) return null
  const count = (group: string | undefined, unit: string) => {
    if (group !== undefined) return digits.indexOf(group)
    return text.includes(unit) ? 1 : 0
  }
  const ones = match[4] === undefined ? 0 : digits.indexOf(match[4])
  return count(match[1], '千') * 1000 + count(match[2], '百') * 100 + count(match[3], '十') * 10 + ones
}

/** The number in kanji with 十百千 (17 is 十七), for 0–9999. Throws RangeError for others. */
export function kanjiNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) throw new RangeError(`No kanji number: ${number}`)
  if (number === 0) return '〇'
  const unit = (count: number, name: string) => (count === 0 ? '' : (count === 1 ? '' : digits.charAt(count)) + name)
  const ones = number % 10
  return (
    unit(Math.floor(number / 1000), '千') +
    unit(Math.floor(number / 100) % 10, '百') +
    unit(Math.floor(number / 10) % 10, '十') +
    (ones === 0 ? '' : digits.charAt(ones))
  )
}
