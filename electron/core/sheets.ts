/** The maker of each table that leaves the program. The type makes the compiler name one that is missing. */
import type { SheetName } from '../../shared/ipc/sheet.ts';
import { adHocListSheet } from './ad-hoc-list-sheet.ts';
import { badgeAwardsSheet, badgeMoneySheet } from './badge-award-sheet.ts';
import { badgeProposalSheet } from './badge-proposal-sheet.ts';
import { badgeDueSheet, badgeForecastSheet, partyAgeSheet } from './badge-sheet.ts';
import { cardListSheet, cardMovementsSheet } from './card-sheet.ts';
import { commendationCountsSheet, commendationsSheet, fiveYearsSheet } from './commendation-sheet.ts';
import { copiesSheet } from './copies-sheet.ts';
import { disciplinesSheet } from './discipline-sheet.ts';
import { duesMonthSheet, duesSplitSheet } from './dues-sheets.ts';
import { duesYearSheet } from './dues-year-sheet.ts';
import { explanationSheet } from './explanation-sheet.ts';
import { inspectionCampaignSheet, inspectionSubjectSheet } from './inspection-list-sheet.ts';
import { inspectionFigureSheet, inspectionPlanSheet } from './inspection-sheet.ts';
import { logSheet } from './log-sheet.ts';
import { attendanceSheet, meetingsSheet } from './meeting-sheet.ts';
import { organisationRatingSheet } from './organisation-rating-sheet.ts';
import { petitionSheet } from './petition-sheet.ts';
import { pivotSheet } from './pivot-sheet.ts';
import { blankMovesSheet, blankUseSheet, printRegisterSheet } from './print-register-sheet.ts';
import { figureByOrganisationSheet } from './reports/figure-by-organisation.ts';
import { figureRowsSheet } from './reports/figure-sheet.ts';
import { ruleSheet } from './rule-sheet.ts';
import type { SheetMaker } from './sheet-frame.ts';
import { closedYearSheet, closingDifferencesSheet } from './year-closing-sheet.ts';
import { yearComparisonSheet, yearMoversSheet, yearPeopleSheet } from './year-comparison-sheet.ts';
import { yearPaperSheet } from './year-paper-sheet.ts';

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
  organisationRatings: organisationRatingSheet,
  meetings: meetingsSheet,
  attendance: attendanceSheet,
  petitions: petitionSheet,
  adHocList: adHocListSheet,
  pivot: pivotSheet,
  explanation: explanationSheet,
  log: logSheet,
  copiesOut: copiesSheet,
  printRegister: printRegisterSheet,
  blankUse: blankUseSheet,
  blankMoves: blankMovesSheet,
  rules: ruleSheet,
  figureRows: figureRowsSheet,
  figureByOrganisation: figureByOrganisationSheet,
  closedYear: closedYearSheet,
  closingDifferences: closingDifferencesSheet,
  yearComparison: yearComparisonSheet,
  yearMovers: yearMoversSheet,
  yearPeople: yearPeopleSheet,
  yearPaper: yearPaperSheet,
};
