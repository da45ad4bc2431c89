/** Folders that people know by what lies in them: the register, its backups (and those kept a second time), what is saved, the program's own matters. */
export const namedFolders = ['register', 'backups', 'second', 'exports', 'data'] as const
export type NamedFolder = (typeof namedFolders)[number]
