/** A folder by its last two names, as far as it has more: those tell folders apart. */
export function shortFolder(folder: string): string {
  const separator = folder.includes('\\') ? '\\' : '/'
  const names = folder.split(separator).filter((name) => name !== '')
  return names.length <= 3 ? folder : ['…', ...names.slice(-2)].join(separator)
}
