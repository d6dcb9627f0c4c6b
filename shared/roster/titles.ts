import { parseVietnameseDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';
import type { RawCell } from './types.ts';
import { shownText } from './values.ts';

/** Lines above the table, from top to bottom and left to right. */
export function readTitles(rows: readonly (readonly (RawCell | null)[])[]): readonly string[] {
  return rows.flatMap((row) => row.map(shownText)).filter((text) => text !== '');
}

const DATE =
  /(?:ngày\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})/iu;

/** "(Tính đến ngày 31/12/2012)", "đến ngày 30/9/2019": the day that the list speaks of; null when it does not say. */
export function readAsOf(titles: readonly string[]): string | null {
  for (const title of titles) {
    const text = cleanText(title);
    const from = /(?:tính\s+)?(?:đến|thời điểm|có mặt)\s/iu.exec(text);
    if (from === null) continue;
    const date = DATE.exec(text.slice(from.index));
    const reading = date?.[1] === undefined ? null : parseVietnameseDate(date[1]);
    if (reading?.ok) return reading.value;
  }
  return null;
}
