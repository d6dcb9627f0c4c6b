import { paperText } from '../../shared/i18n/vi/print.ts';

/** Across every page and card of a practice register: its people are invented. */
export function PracticeMark() {
  return <div className="practice">{paperText.practice}</div>;
}
