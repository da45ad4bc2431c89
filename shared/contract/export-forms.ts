// Apart from the schemas, so that the page takes the list without them.

/**
 * Ways in which a whole register leaves: with its files (zip), its rows alone (json), as a register file to hand over, as Popolo, as
 * meetings in the manner of OParl.
 */
export const exportForms = ['archive', 'json', 'copy', 'popolo', 'oparl'] as const
