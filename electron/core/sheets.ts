/** The maker of each table that leaves the program. The type makes the compiler name one that is missing. */
import { getRegister } from '../../db/repo/register.ts';
import type { RequestOf, Sheet, SheetName } from '../../shared/ipc/sheet.ts';
import type { Result } from '../../shared/result.ts';
import { badgeAwardsSheet, badgeMoneySheet } from './badge-award-sheet.ts';
import { badgeProposalSheet } from './badge-proposal-sheet.ts';
import { badgeDueSheet, badgeForecastSheet, partyAgeSheet } from './badge-sheet.ts';
import { cardListSheet, cardMovementsSheet } from './card-sheet.ts';
import { commendationCountsSheet, commendationsSheet, fiveYearsSheet } from './commendation-sheet.ts';
import type { CoreContext } from './context.ts';
import { disciplinesSheet } from './discipline-sheet.ts';
import { duesMonthSheet, duesSplitSheet } from './dues-sheets.ts';
import { duesYearSheet } from './dues-year-sheet.ts';
import { inspectionCampaignSheet, inspectionSubjectSheet } from './inspection-list-sheet.ts';
import { inspectionFigureSheet, inspectionPlanSheet } from './inspection-sheet.ts';
import { attendanceSheet, meetingsSheet } from './meeting-sheet.ts';
import { petitionSheet } from './petition-sheet.ts';
import { ruleSheet } from './rule-sheet.ts';

export type SheetMaker<N extends SheetName> = (request: RequestOf<N>, context: CoreContext) => Result<Sheet>;

/** What stands at the head of every table: whose register, under whom, and whether it is for practice. */
export function sheetFrame({ db }: CoreContext): Pick<Sheet, 'orgName' | 'upperName' | 'practice'> {
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  return { orgName: register.name, upperName: register.upperName, practice: register.practice };
}

export const sheetMakers: { readonly [N in SheetName]: SheetMaker<N> } = {
  duesMonth: duesMonthSheet,
  duesSplit: duesSplitSheet,
  duesYear: duesYearSheet,
  badgeAwards: badgeAwardsSheet,
  badgeMoney: badgeMoneySheet,
  badgeProposals: badgeProposalSheet,
  badgeDue: badgeDueSheet,
  badgeForecast: badgeForecastSheet,
  partyAge: partyAgeSheet,
  cardList: cardListSheet,
  cardMovements: cardMovementsSheet,
  commendationCounts: commendationCountsSheet,
  commendations: commendationsSheet,
  disciplines: disciplinesSheet,
  fiveYears: fiveYearsSheet,
  inspections: inspectionFigureSheet,
  inspectionCampaigns: inspectionCampaignSheet,
  inspectionSubjects: inspectionSubjectSheet,
  inspectionPlan: inspectionPlanSheet,
  meetings: meetingsSheet,
  attendance: attendanceSheet,
  petitions: petitionSheet,
  rules: ruleSheet,
};
