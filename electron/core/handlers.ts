import type { CoreOpName } from '../../shared/ipc/contract.ts';
import { backupHandlers } from './backup-handlers.ts';
import { badgeHandlers } from './badge-handlers.ts';
import { badgeProposalHandlers } from './badge-proposal-handlers.ts';
import { bookHandlers } from './book-handlers.ts';
import { cardHandlers } from './card-handlers.ts';
import { cardSealHandlers } from './card-seal-handlers.ts';
import { commendationHandlers } from './commendation-handlers.ts';
import { committeeHandlers } from './committee-handlers.ts';
import type { CoreHandlers } from './context.ts';
import { customFieldHandlers } from './custom-field-handlers.ts';
import { disciplineHandlers } from './discipline-handlers.ts';
import { documentDesignHandlers } from './documents/document-design-handlers.ts';
import { documentHandlers } from './documents/document-handlers.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { draftHandlers } from './draft-handlers.ts';
import { duesHandlers } from './dues-handlers.ts';
import { eventHandlers } from './event-handlers.ts';
import { exchangeFormHandlers } from './exchange-form-handlers.ts';
import { growthHandlers } from './growth-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { importHistoryHandlers } from './import-history-handlers.ts';
import { inspectionHandlers } from './inspection-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { logHandlers } from './log-handlers.ts';
import { machineHandlers } from './machine-handlers.ts';
import { meetingHandlers } from './meeting-handlers.ts';
import { memberHandlers } from './member-handlers.ts';
import { memberTableHandlers } from './member-table-handlers.ts';
import { memberTaskHandlers } from './member-task-handlers.ts';
import { narrativeHandlers } from './narrative-handlers.ts';
import { organisationHandlers } from './organisation-handlers.ts';
import { organisationRatingHandlers } from './organisation-rating-handlers.ts';
import { overviewHandlers } from './overview-handlers.ts';
import { pastHandlers } from './past-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { petitionHandlers } from './petition-handlers.ts';
import { printDataHandlers } from './print-data-handlers.ts';
import { printRegisterHandlers } from './print-register-handlers.ts';
import { printerProfileHandlers } from './printer-profile-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { registerHandlers } from './register-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { reportIssueHandlers } from './report-issue-handlers.ts';
import { restrictedHandlers } from './restricted-handlers.ts';
import { retireHandlers } from './retire-handlers.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { sheetHandlers } from './sheet-handlers.ts';
import { spellingHandlers } from './spelling-handlers.ts';
import { startHandlers } from './start-handlers.ts';
import { stepHandlers } from './step-handlers.ts';
import { templateHandlers } from './template-handlers.ts';
import { thisPcHandlers } from './this-pc-handlers.ts';
import { todoHandlers } from './todo-handlers.ts';
import { transferHandlers } from './transfer-handlers.ts';
import { updateHandlers } from './update-handlers.ts';
import { yearClosingHandlers } from './year-closing-handlers.ts';
import { yearHandlers } from './year-handlers.ts';
import { yearPaperHandlers } from './year-paper-handlers.ts';
import { yearProcessHandlers } from './year-process-handlers.ts';

/** Every operation of the register. The type makes the compiler name one that is missing. */
export const coreHandlers: CoreHandlers<CoreOpName> = {
  ...registerHandlers,
  ...backupHandlers,
  ...thisPcHandlers,
  ...pastHandlers,
  ...startHandlers,
  ...memberHandlers,
  ...organisationHandlers,
  ...eventHandlers,
  ...draftHandlers,
  ...recordHandlers,
  ...customFieldHandlers,
  ...listHandlers,
  ...logHandlers,
  ...committeeHandlers,
  ...transferHandlers,
  ...bookHandlers,
  ...documentHandlers,
  ...documentDesignHandlers,
  ...spellingHandlers,
  ...dossierHandlers,
  ...stepHandlers,
  ...todoHandlers,
  ...growthHandlers,
  ...overviewHandlers,
  ...importHandlers,
  ...importHistoryHandlers,
  ...yearHandlers,
  ...organisationRatingHandlers,
  ...yearClosingHandlers,
  ...yearPaperHandlers,
  ...yearProcessHandlers,
  ...reportHandlers,
  ...reportIssueHandlers,
  ...templateHandlers,
  ...narrativeHandlers,
  ...printDataHandlers,
  ...printRegisterHandlers,
  ...printerProfileHandlers,
  ...ruleHandlers,
  ...badgeHandlers,
  ...badgeProposalHandlers,
  ...cardHandlers,
  ...cardSealHandlers,
  ...commendationHandlers,
  ...disciplineHandlers,
  ...inspectionHandlers,
  ...peopleHandlers,
  ...handoverHandlers,
  ...petitionHandlers,
  ...restrictedHandlers,
  ...updateHandlers,
  ...duesHandlers,
  ...machineHandlers,
  ...meetingHandlers,
  ...sheetHandlers,
  ...exchangeFormHandlers,
  ...memberTaskHandlers,
  ...memberTableHandlers,
  ...retireHandlers,
};
