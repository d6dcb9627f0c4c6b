/** Keys of lines that are named by people's own words: a topic, a cause. */

/** What an address (section/block/line/column) or a link in a text ({…}) is cut by, and the sign of the cutting itself. */
const cuts = /[%/{}]/g;

/**
 * The words as part of a line's key. Words without those four characters stand as they are, so that addresses given
 * before keep naming their lines; two different words never share a key.
 */
export const freeWordsKey = (words: string): string =>
  words.replace(cuts, (cut) => `%${cut.charCodeAt(0).toString(16).toUpperCase()}`);
