import { z } from 'zod'
import { type Appearance, type PaperFileKind, paperFileKinds, textFileKinds } from './host.ts'
import { namedFolders } from '../domain/named-folders.ts'
import { commandGroups, type MenuCommand } from './menu-commands.ts'

/** A route of the page itself: no scheme, no host, no second fragment. */
export const routeSchema = z
  .string()
  .max(2000)
  .regex(/^\/(?![\\/])[^#\\\s]*$/)

/** A folder by what lies in it. */
export const namedFolderSchema = z.enum(namedFolders)

/** The path of a file that was let go over the window, as the system tells it. */
export const droppedRegisterSchema = z.string().min(1).max(4096).endsWith('.honbu')

/** What the page tells the window; a title may be long, but not unboundedly so. */
export const appearanceSchema: z.ZodType<Appearance> = z.strictObject({
  title: z.string().max(300),
  theme: z.enum(['light', 'dark', 'system']),
  language: z.enum(['en', 'ja']),
  route: routeSchema.nullable(),
  needs: z.int().min(0).max(100_000),
  isEdited: z.boolean(),
})

/** All commands of a screen: each once, none without words. */
export const menuCommandsSchema: z.ZodType<readonly MenuCommand[]> = z
  .array(
    z.strictObject({
      id: z.string().min(1).max(100),
      text: z.string().min(1).max(200),
      group: z.enum(commandGroups),
      shortcut: z.string().min(1).max(40).nullable(),
      isEnabled: z.boolean(),
    }),
  )
  .max(500)
  .refine((commands) => new Set(commands.map(({ id }) => id)).size === commands.length)

/** A route of the page itself below `/paper/`: no scheme, no host, no second fragment. */
export const paperRequestSchema = z.strictObject({
  route: z
    .string()
    .max(2000)
    .regex(/^\/paper\/[^#\\\s]*$/),
  fileName: z.string().max(300),
  opens: z.boolean().optional(),
})

/** Longer than any calendar of a register that can be opened, in characters. */
const longestText = 50_000_000

/** A text to be written: of a known kind, well-formed, under a name that is only a name. */
export const textFileRequestSchema = z.strictObject({
  kind: z.enum(textFileKinds),
  fileName: z.string().max(300),
  content: z
    .string()
    .max(longestText)
    .refine((text) => text.isWellFormed()),
})

const largestPicture = 50_000_000
const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A picture to be written: a PNG and nothing else, under a name that is only a name. */
export const pictureRequestSchema = z.strictObject({
  fileName: z.string().max(300),
  content: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine((bytes) => bytes.length <= largestPicture && pngBegins.every((byte, at) => bytes[at] === byte)),
})

const largestFile = 100_000_000
/** Office files are archives; the rest is text, which begins with anything but the marks of a program. */
const begins: Readonly<Record<PaperFileKind, readonly number[]>> = {
  docx: [0x50, 0x4b, 0x03, 0x04],
  xlsx: [0x50, 0x4b, 0x03, 0x04],
  csv: [0xef, 0xbb, 0xbf],
  txt: [0xef, 0xbb, 0xbf],
  html: [0x3c, 0x21, 0x64, 0x6f],
  zip: [0x50, 0x4b, 0x03, 0x04],
}

/** A paper's file to be written: of a known kind and looking like it, under a name that is only a name. */
export const fileRequestSchema = z
  .strictObject({
    kind: z.enum(paperFileKinds),
    fileName: z.string().max(300),
    content: z.instanceof(Uint8Array<ArrayBuffer>).refine((bytes) => bytes.length <= largestFile),
    opens: z.boolean(),
  })
  .refine(({ kind, content }) => begins[kind].every((byte, at) => content[at] === byte))

/** What a new register starts with. */
export const registerContentSchema = z.enum(['empty', 'published-record'])
