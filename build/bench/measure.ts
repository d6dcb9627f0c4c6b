/** One line of the benchmark: ours beside the bare doing of the same work in the same run. */
export interface Measurement {
  readonly what: string;
  readonly ours: number;
  /** milliseconds of the bare work; null where the limit is absolute */
  readonly bare: number | null;
  /** ours / bare; milliseconds or MiB where there is no bare */
  readonly value: number;
  readonly limit: number;
  readonly unit: 'ratio' | 'ms' | 'MiB';
  readonly note: string;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The value below which the given share of all lie, e.g. 0.95. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Both works by turns, so that a busy machine slows both alike; medians of the rounds after one to warm up.
 * @param between what the bare work leaves undone for ours; not measured
 */
export async function sideBySide(
  ours: () => unknown,
  bare: () => unknown,
  rounds = 7,
  between: () => unknown = () => undefined,
): Promise<{ readonly ours: number; readonly bare: number }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const a = await milliseconds(bare);
    await between();
    const b = await milliseconds(ours);
    if (round === 0) continue;
    times.bare.push(a);
    times.ours.push(b);
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}
