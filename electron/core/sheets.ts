/** The maker of each table that leaves the program. The type makes the compiler name one that is missing. */
import { getRegister } from '../../db/repo/register.ts';
import type { RequestOf, Sheet, SheetName } from '../../shared/ipc/sheet.ts';
import { ok, type Result } from '../../shared/result.ts';
import { cardListSheet, cardMovementsSheet } from './card-sheet.ts';
import { commendationCountsSheet, commendationsSheet, fiveYearsSheet } from './commendation-sheet.ts';
import type { CoreContext } from './context.ts';
import { inspectionFigureSheet, inspectionPlanSheet } from './inspection-sheet.ts';
import { petitionSheet } from './petition-sheet.ts';

export type SheetMaker<N extends SheetName> = (request: RequestOf<N>, context: CoreContext) => Result<Sheet>;

/** What stands at the head of every table: whose register, under whom, and whether it is for practice. */
export function sheetFrame({ db }: CoreContext): Pick<Sheet, 'orgName' | 'upperName' | 'practice'> {
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  return { orgName: register.name, upperName: register.upperName, practice: register.practice };
}

export const sheetMakers: { readonly [N in SheetName]: SheetMaker<N> } = {
  cardList: cardListSheet,
  cardMovements: cardMovementsSheet,
  commendationCounts: commendationCountsSheet,
  commendations: commendationsSheet,
  fiveYears: fiveYearsSheet,
  inspections: inspectionFigureSheet,
  inspectionPlan: inspectionPlanSheet,
  petitions: petitionSheet,
  rules: (_request, context) =>
    ok({ ...sheetFrame(context), title: '', subtitles: [], columns: [], rows: [], notes: [] }),
};
