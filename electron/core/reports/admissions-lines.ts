/** To which lines of the section of admissions an entry belongs; figures and lists alike come from here. */
import type { ReadDb } from '../../../db/connection.ts';
import { type Admission, admissionsIn } from '../../../db/reports/admissions.ts';
import type { BookScope } from '../../../db/reports/books/book-scope.ts';
import type { StructureRegulation } from '../../../shared/rules/regulations/structure.ts';
import { isOfMinority, isWoman, isYouth } from '../../../shared/rules/report/structure-lines.ts';
import { firstDayOf } from '../../../shared/text/day-arithmetic.ts';
import { recordsThen } from './structure-walk.ts';

export interface ListedAdmission extends Admission {
  /** 'admissions/all', 'admissions/women', 'recognitions/all' … */
  readonly lines: readonly string[];
}

function linesOf(one: Admission, { youthAge }: StructureRegulation): string[] {
  const block = one.kind === 'admitted' ? 'admissions' : 'recognitions';
  const parts = [
    'all',
    ...(one.kind === 'admitted' ? [one.again === 1 ? 'again' : 'first'] : []),
    ...(isWoman(one.sex) ? ['women'] : []),
    ...(isOfMinority(one.ethnicity) ? ['minority'] : []),
    ...(isYouth(one.bornOn, firstDayOf(one.on), youthAge) ? ['youth'] : []),
    ...(one.byRoster === 1 ? ['byRoster'] : []),
  ];
  return parts.map((part) => `${block}/${part}`);
}

/** In the order of their days. */
export function listAdmissions(
  db: ReadDb,
  scope: BookScope,
  regulation: StructureRegulation,
): ListedAdmission[] {
  const then = recordsThen(db, scope.asOf);
  return admissionsIn(db, scope).map((row) => {
    const { sex, bornOn, ethnicity } = then.get(row.memberId) ?? row;
    const one = { ...row, sex, bornOn, ethnicity };
    return { ...one, lines: linesOf(one, regulation) };
  });
}
