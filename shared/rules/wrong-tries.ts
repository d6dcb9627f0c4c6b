/** Seconds to wait after so many wrong passwords or recovery codes in a row: whoever mistypes waits for nothing. */
const waits = [0, 0, 0, 30, 5 * 60, 30 * 60] as const;

export const longestWait = 30 * 60;

export const secondsAfterWrong = (wrong: number): number => waits[wrong] ?? longestWait;
