/** Facts that a message may name: numbers, file names, dates already in dd/mm/yyyy. */
export type MessageParams = Readonly<Record<string, string | number>>;

export interface ErrorEntry {
  /** what the user reads out on the telephone, e.g. "E-SO-01" */
  readonly phone: string;
  /** one plain sentence or two: where – what is wrong – how to mend it. No code, no jargon. */
  readonly text: (p: MessageParams) => string;
}

/** Keeps the codes as literal keys, so that ErrorCode is the closed union of them all. */
export const defineErrors = <const K extends string>(entries: Record<K, ErrorEntry>): Record<K, ErrorEntry> =>
  entries;

/** ": còn trống 3 MB, cần 40 MB", as far as it is known; "" where nothing is. */
export const roomText = ({ freeMb, needMb }: MessageParams): string => {
  if (needMb !== undefined) return `: còn trống ${freeMb} MB, cần ít nhất ${needMb} MB`;
  return freeMb === undefined ? '' : `: còn trống ${freeMb} MB`;
};

/** " D:", or "" where the machine has no letters for its drives */
export const driveText = ({ drive }: MessageParams): string => (drive === undefined ? '' : ` ${drive}`);
