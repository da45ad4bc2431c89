import { splitPostAndName } from './post-and-name.ts'

/** A guest or a proxy as typed, parted into their office and their name; all of it is the name where no office can be told. */
export function typedOffice(typed: string): { readonly post: string | null; readonly name: string } {
  const { post, name } = splitPostAndName(typed, [], new Set())
  return post !== null && name !== null ? { post, name } : { post: null, name: typed }
}
