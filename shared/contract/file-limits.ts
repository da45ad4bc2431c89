// Apart from the schemas, so that the page takes the limits without them.

/** The largest file taken, in bytes: 200 MiB. */
export const maxFileBytes = 200 * 1024 * 1024
/** A file crosses to the program in parts of at most this many bytes: 1 MiB. */
export const maxPartBytes = 1_048_576
