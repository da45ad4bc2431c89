import { extname } from 'node:path'

/**
 * Kinds of files that only hold matter to be read, by their ending. What is not listed may run (programs, scripts, pages with
 * scripts, Office files with macros, archives that hide them) and is never opened by the program.
 */
const documentTypes: Readonly<Record<string, string>> = {
  '.bmp': 'image/bmp',
  '.csv': 'text/csv',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.jtd': 'application/x-js-taro',
  '.jtdc': 'application/x-js-taro',
  '.m4a': 'audio/mp4',
  '.md': 'text/markdown',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.rtf': 'application/rtf',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.xbd': 'application/vnd.fujixerox.docuworks.binder',
  '.xdw': 'application/vnd.fujixerox.docuworks',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Systems look past dots and spaces at the end of a name: `a.exe .` is a program. */
const endingOf = (fileName: string): string => extname(fileName.replaceAll(/[. ]+$/g, '')).toLowerCase()

/** What a file is by its name; bytes of no known kind otherwise. */
export const mediaTypeOf = (fileName: string): string => documentTypes[endingOf(fileName)] ?? 'application/octet-stream'

/** Whether the file may be handed to the program that belongs to it. */
export const isDocument = (fileName: string): boolean => Object.hasOwn(documentTypes, endingOf(fileName))
