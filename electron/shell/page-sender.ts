import { isOwnAddress } from './app-address.ts'

/** What a message says of its sender: the parts of Electron's event that decide. */
export interface MessageSender {
  readonly sender: { readonly id: number }
  /** Null once the frame has gone. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Whether a message comes from the page: the top frame, at the page's own address, of a window that the program opened. */
export function isFromPage(event: MessageSender, ownWindows: Pick<ReadonlySet<number>, 'has'>): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnAddress(frame.url) && ownWindows.has(event.sender.id)
}
