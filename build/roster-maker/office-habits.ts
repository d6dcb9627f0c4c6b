import type { HeadingStyle } from './headings.ts';
import type { DayHabit } from './spellings.ts';

/** How one office keeps its lists: the same habit all through a list, as one typist has it. */
export interface Habits {
  readonly headings: HeadingStyle;
  readonly dates: DayHabit | 'serial' | 'blend';
  readonly dateFormat: string;
  readonly epoch1904: boolean;
  readonly ids: 'text' | 'number' | 'mixed' | 'format' | 'spaced';
  readonly capitals: boolean;
}
