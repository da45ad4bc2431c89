import { z } from 'zod'

/** What the page tells the window; a title may be long, but not unboundedly so. */
export const appearanceSchema = z.strictObject({
  title: z.string().max(300),
  theme: z.enum(['light', 'dark', 'system']),
  language: z.enum(['en', 'ja']),
})
export type Appearance = z.infer<typeof appearanceSchema>

/** A route of the page itself below `/paper/`: no scheme, no host, no second fragment. */
export const paperRequestSchema = z.strictObject({
  route: z
    .string()
    .max(2000)
    .regex(/^\/paper\/[^#\\\s]*$/),
  fileName: z.string().max(300),
})

/** What a new register starts with. */
export const registerContentSchema = z.enum(['empty', 'published-record'])
