/** What ministries and their parts are called by in English; no part of a title that holds one is somebody's name. */
const officeWord =
  /\b(?:administration|affairs|agency|agriculture|audit|aviation|board|borders?|budget|bureau|business|cabinet|children|citizens|climate|commerce|commission|committee|communications?|competition|consumers?|council|crime|culture|customs|cyber(?:security)?|data|defen[cs]e|department|development|digital|disasters?|division|drugs?|economy|economic|education|employment|energy|environment|families|family|finance|financial|fisheries|fisher(?:y|ies)|food|foreign|forest(?:s|ry)|government|headquarters|health|home|housing|human|immigration|industry|infrastructure|innovation|intelligence|interior|internal|international|justice|knowledge|labou?r|land|local|management|marine|ministry|nuclear|ocean|office|planning|police|policy|population|posts|prevention|promotion|property|prosecution|protection|public|reconstruction|reform|regional|rehabilitation|relations|research|resilience|resources|revitalization|rights|rural|safety|science|secretariat|section|security|social|space|sports?|statistics|strategy|supply|tax(?:ation)?|technology|telecommunications|territor(?:y|ies)|tourism|trade|training|transformation|transport(?:ation)?|treasury|urban|veterans|water|welfare|women|works|youth)\b/i

/**
 * Whether words of a list may be somebody's name: each word begins with a capital, none joins or names a field of government. A list is
 * shown before it is entered, so that a name told wrongly for a title is mended there; a title told for a name would make up a person.
 */
export function isPersonLike(words: string): boolean {
  const parts = words
    .trim()
    .replace(/\s*\([^)]*\)$/u, '')
    .split(/\s+/)
  if (parts.length > 6 || officeWord.test(words)) return false
  return (
    parts.every((part) => !/^(?:and|&|of|for|the|in|on|to)$/iu.test(part) && /^[^\p{Ll}\p{N}\s]/u.test(part)) &&
    /\p{L}/u.test(words)
  )
}
