/**
 * Names of the photo files that go with a list for cards: "Họ tên_ngày sinh_ngày vào Đảng" (HN 02-HD/BTCTU), with
 * dots in the dates because Windows allows no slash in a file name.
 */
import { formatDate } from '../text/dates.ts';
import { fileNames } from '../text/file-names.ts';

export interface PhotoOf {
  readonly fullName: string;
  /** partial ISO dates, '' = not known */
  readonly bornOn: string;
  readonly admittedOn: string;
}

const dotted = (date: string): string => formatDate(date).replaceAll('/', '.');

/** One legal name for each, without ending, in the order given; the second of one name gets " (2)". */
export const photoNames = (people: readonly PhotoOf[]): string[] =>
  fileNames(
    people.map(({ fullName, bornOn, admittedOn }) =>
      [fullName, dotted(bornOn), dotted(admittedOn)].join('_'),
    ),
  );
