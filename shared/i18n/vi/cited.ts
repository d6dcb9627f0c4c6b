/** A rule in a sentence, with the article that says so where one is known. */
export const withCitation = (rule: string, citation: string): string =>
  citation === '' ? rule : `${rule} Căn cứ: ${citation}.`;
