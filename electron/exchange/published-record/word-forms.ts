/**
 * True when a line cannot be the end of what it says, so that the next line goes on: it ends in a comma, a hyphen or a
 * connecting word, or a parenthesis is still open.
 */
export function isUnfinished(text: string): boolean {
  if (/[,&、・‐-]$/.test(text) || /(?:及び|並びに|又は|に係る|に関する)$/.test(text)) return true
  if (/\s(?:and|or|of|for|the|to|on|in|with|against|by|from|under|at|concerning)$/i.test(text)) return true
  return count(text, /[(（「『]/g) > count(text, /[)）」』]/g)
}

/** By its words an organization's name. A hint beside the form of the list, never the reason by itself. */
export function looksLikeOrganization(text: string): boolean {
  if (looksLikePost(text)) return false
  return (
    /\b(?:Ministry|Agency|Secretariat|Commission|Office|Guard|Bureau|Headquarters|Board|Authority)\b/.test(text) ||
    /[省庁府院房局]$|委員会$/.test(text)
  )
}

/** By its words a post. */
export function looksLikePost(text: string): boolean {
  return (
    /\b(?:Minister|Director|Director-General|Manager|Officer|Commandant|Vice-Commandant|Commissioner|Chair|Chairperson|Chief|Governor|Superintendent)\b/i.test(
      text,
    ) || /(?:大臣|長|長官|官|監|補)$/.test(text)
  )
}

/** One line for many posts: "All the Cabinet Ministers", 全閣僚. */
export function namesManyPosts(post: string): boolean {
  return /^all\s/i.test(post) || /^(?:全|すべての|全ての|他の(?:全て|すべて)の)(?:国務大臣|閣僚)/.test(post)
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
