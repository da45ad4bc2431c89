/**
 * A text for a terminal: signs that would steer it (its title, its colours, what it has copied) are shown instead of obeyed. Whoever gave the
 * register wrote what stands in it; files and pipes get every character as it is.
 */
export const forTerminal = (text: string): string =>
  text.replaceAll(/[\p{Cc}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    if (sign === '\n' || sign === '\t') return sign
    if (code === 0x7f) return '␡'
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '�'
  })
