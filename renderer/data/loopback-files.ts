import type { ChosenFiles } from '../../shared/contract/attachments.ts'
import type { HostAnswer, HostBridge, SavedExport } from '../../shared/contract/host.ts'
import { failed, isAnswer } from './answers.ts'
import { failureOf } from './call-failure.ts'
import { sendFile } from './send-file.ts'

/** Files over loopback HTTP: sent in parts with the run's token, fetched whole and handed to the browser to save. */
export function loopbackFiles(token: string): Pick<HostBridge, 'sendFilePart' | 'openAttachment' | 'saveExport'> {
  return {
    sendFilePart: ({ upload, offset, bytes }) =>
      answerOf(
        fetch(`/file-part?upload=${encodeURIComponent(upload)}&offset=${offset}`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream', 'x-honbu-token': token },
          // A copy that is known to lie in ordinary memory, as a body must.
          body: new Uint8Array(bytes),
        }),
      ),
    openAttachment: (id) => download(`/attachment?${id}`, token, { how: 'saved' }),
    saveExport: (request) =>
      download<SavedExport>(`/export?${encodeURIComponent(JSON.stringify(request))}`, token, { fileName: null }),
  }
}

/** Fetches a file and hands it to the browser to save; what cannot be given is told. */
async function download<Data>(address: string, token: string, done: Data): Promise<HostAnswer<Data>> {
  try {
    const response = await fetch(address, { headers: { 'x-honbu-token': token } })
    if (response.headers.get('content-type') !== 'application/octet-stream') return await answerOf(Promise.resolve(response))
    save(await response.blob(), decodeURIComponent(response.headers.get('x-honbu-file-name') ?? ''))
    return { ok: true, data: done }
  } catch (thrown) {
    return lostConnection(thrown)
  }
}

/** The browser's own dialog, then each file in turn; one that cannot be taken does not keep the others out. */
export async function chooseInBrowser(host: Pick<HostBridge, 'call' | 'sendFilePart'>): Promise<HostAnswer<ChosenFiles> | null> {
  const files = await filesFromDialog()
  if (files.length === 0) return null
  const uploads: ChosenFiles['uploads'][number][] = []
  const refused: ChosenFiles['refused'][number][] = []
  for (const file of files) {
    try {
      uploads.push(await sendFile(host, file))
    } catch (thrown) {
      refused.push({ fileName: file.name, error: failureOf(thrown) })
    }
  }
  return { ok: true, data: { uploads, refused } }
}

function filesFromDialog(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.hidden = true
    const answer = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', answer, { once: true })
    input.addEventListener('cancel', answer, { once: true })
    // In the page until it is answered: a field that nothing holds is cleared away while its dialog stands open, and the choice lost.
    document.body.append(input)
    input.click()
  })
}

function save(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function answerOf<Data>(asked: Promise<Response>): Promise<HostAnswer<Data>> {
  try {
    const response = await asked
    const answer: unknown = await response.json()
    return isAnswer(answer)
      ? (answer as HostAnswer<Data>)
      : failed('unexpected', `The program answered ${response.status} without an answer.`)
  } catch (thrown) {
    return lostConnection(thrown)
  }
}

const lostConnection = (thrown: unknown) => failed('unauthorized', thrown instanceof Error ? thrown.message : String(thrown))
