/**
 * What a log or a file for support may hold: no number of anybody. Six digits and more in a row are masked, also where
 * spaces or dots stand between them; days, versions, codes of errors and lines of a program stay readable.
 */
const long = /\d(?:[ .\u00a0]?\d){5,}/g;

export const maskDigits = (text: string): string => text.replace(long, (run) => run.replace(/\d/g, '•'));
