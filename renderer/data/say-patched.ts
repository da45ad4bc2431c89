/** The words and figures of a patch, for people who must choose between it and what stands there now. */
export const sayPatched = (patch: object): string =>
  Object.values(patch)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(', ')
