/** A ministry of no name, to see what a title makes of it. */
export const unnamedMinistry = { en: 'Ministry of §', ja: '§省' } as const
