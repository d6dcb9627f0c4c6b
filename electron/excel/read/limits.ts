/**
 * What the reader accepts. Measured over some 800 public workbooks the 99th percentile is 2.7 MB unpacked,
 * 60 parts, ratio 29: these limits hurt no office's list and stop every bomb tried (see the hostile tests).
 */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  zipParts: 2_000,
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  sheets: 100,
  rows: 200_000,
  columns: 256,
  /** 200,000 rows of thirty columns */
  cells: 6_000_000,
  merges: 100_000,
  cellChars: 32_767,
  totalChars: 64 * 1024 * 1024,
  lineBytes: 1024 * 1024,
} as const;

const MIB = 1024 * 1024;

/** What one file may take, by its size: a small file that asks for much is a trap, a large one is a large list. */
export interface Bounds {
  /** from sending it to the parser to its answer */
  readonly timeMs: number;
  /** of the parser process as a whole, and of its JavaScript heap */
  readonly memoryBytes: number;
  readonly heapMib: number;
  /** of an archive, counted while inflating: one part, and all of them */
  readonly partBytes: number;
  readonly totalBytes: number;
}

const SMALL = {
  timeMs: 5_000,
  memoryBytes: 512 * MIB,
  heapMib: 384,
  partBytes: 64 * MIB,
  totalBytes: 128 * MIB,
};
const LARGE = { memoryBytes: 1024 * MIB, heapMib: 768, partBytes: 256 * MIB, totalBytes: 320 * MIB };
const QUICK_BYTES = 2 * MIB;
const LARGE_BYTES = 5 * MIB;

/** Five seconds; above 2 MB five more for each further MB, with "Dừng" beside it. Above 5 MB more memory too. */
export function boundsFor(fileBytes: number): Bounds {
  const timeMs = SMALL.timeMs * (1 + Math.ceil(Math.max(0, fileBytes - QUICK_BYTES) / MIB));
  return { ...SMALL, ...(fileBytes > LARGE_BYTES ? LARGE : {}), timeMs };
}
