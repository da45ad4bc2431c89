/** The language a terminal is set to, by the locale variables in their order of precedence; English unless it is Japanese. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): 'en' | 'ja' {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^ja([_.@-]|$)/i.test(locale) ? 'ja' : 'en'
}
