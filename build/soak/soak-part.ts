/** One promise of the register with the figures that were reached for it; a row of soak.md. */
export interface SoakPart {
  /** as in the plan of tests: A1, A2 … */
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** runs of each kind in the long run; tests give a share of it */
  readonly full: number;
  run(count: number, seed: string, told?: (line: string) => void): Promise<SoakFigures>;
}

export interface SoakFigures {
  readonly reached: string;
  /** what was done how often: "8 × 200 kills" */
  readonly runs: string;
  /** false where the goal was missed */
  readonly met: boolean;
  /** the first faults in words, with the seed and the number that make them again */
  readonly faults: readonly string[];
}
