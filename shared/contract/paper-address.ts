/** The address of a paper on the page, for printing and for PDF: `/paper/roster?body=drugs&asOf=2005-06-10&language=ja`. Lists go with commas. */
export function paperAddress(name: string, input: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null)
  return `/paper/${name}?${given.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}`
}
