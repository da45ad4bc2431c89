/**
 * Steps that read a growing table from end to end: `file function: step` and why each may. Nothing else may, and nothing that
 * no longer does stays here. "Debt" says that it grows with the register and has to go.
 */
export const allowedSteps: Readonly<Record<string, string>> = {
  'db/repositories/history-state.ts findFirstChange: SCAN change_sets': 'by id, one row',
  'db/repositories/history.ts listChangeSets: SCAN change_sets': 'from the newest, one page, by key',
  'db/repositories/history.ts listUndoSteps: SCAN change_sets': 'from the newest, as many as asked for',
  'db/repositories/whole-register.ts listWholeRows':
    'an export or a check reads everything, a page at a time or as a text to save',
  'db/repositories/attachments.ts listRememberedHashes: SCAN attachments':
    'asked on the health page alone: which files nothing names',
  'db/repositories/attachments.ts listRememberedHashes: SEARCH changes USING INDEX changes_by_row (table_name=?)':
    'the same, of files that history still names',
  'db/search/file-texts.ts listUnreadFiles: SCAN attachments':
    'behind the program after opening and after a file came: which files search has not read',
  'db/repositories/measures.ts listMeasures: SCAN measure_organizations': 'debt: measures are one list, unpaged',
  'db/repositories/measures.ts listMeasures: SCAN measure_plans': 'debt: measures are one list, unpaged',
  'db/repositories/measures.ts listMeasures: SCAN measures': 'debt: measures are one list, unpaged',
  'db/repositories/people.ts listPersons: SCAN persons':
    'a pasted list of a cabinet or of members is held against everybody; once after opening, whose names are alike',
  'db/repositories/people.ts listTenures: SCAN tenures':
    'a pasted list of a cabinet or of members is held against what everybody holds',
}
