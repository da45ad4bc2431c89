import { dirname } from 'node:path'

/** The folder that holds package.json, whatever folder the command was started in. */
export const projectFolder = dirname(import.meta.dirname)
