import type { SampleName } from '../../../shared/text/samples-text.ts'

/** The files of docs/samples as files of the page itself. */
const addresses = import.meta.glob<string>('../../../docs/samples/sample-*', { eager: true, query: '?url', import: 'default' })

const fileNames: Readonly<Record<SampleName, string>> = {
  bodies: 'sample-bodies.csv',
  meetings: 'sample-meetings.xlsx',
  calendar: 'sample-calendar.ics',
  people: 'sample-people.json',
  record: 'sample-record.txt',
  outline: 'sample-outline.txt',
}

/** In the order in which they build on one another. */
export const sampleNames = Object.keys(fileNames) as readonly SampleName[]

/** A sample as if it had been chosen on this machine. Rejects when it is not there. */
export async function sampleFile(sample: SampleName): Promise<File> {
  const fileName = fileNames[sample]
  const answer = await fetch(addresses[`../../../docs/samples/${fileName}`] ?? '')
  if (!answer.ok) throw new Error(`No sample ${fileName}`)
  return new File([await answer.blob()], fileName)
}
