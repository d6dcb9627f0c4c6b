import type { AppError } from '../result.ts';
import { backupOps, backupShellOps } from './backup.ts';
import { badgeOps } from './badge.ts';
import { badgeProposalOps } from './badge-proposal.ts';
import { bookOps } from './book.ts';
import { cardOps } from './card.ts';
import { cardSealOps } from './card-seal.ts';
import { commendationOps } from './commendation.ts';
import { committeeOps } from './committee.ts';
import { customFieldOps } from './custom-field.ts';
import type { InputOf, OutputOf, SentOf } from './define.ts';
import { disciplineOps } from './discipline.ts';
import { documentOps } from './document.ts';
import { documentDesignOps } from './document-design.ts';
import { dossierOps } from './dossier.ts';
import { draftOps } from './draft.ts';
import { duesOps } from './dues.ts';
import { eventOps } from './event.ts';
import { exchangeFormOps } from './exchange-form.ts';
import { fileOps } from './file.ts';
import { growthOps } from './growth.ts';
import { handoverOps } from './handover.ts';
import { importOps } from './import.ts';
import { importHistoryOps } from './import-history.ts';
import { inspectionOps } from './inspection.ts';
import { listOps } from './list.ts';
import { logOps } from './log.ts';
import { machineOps, registerFactOps } from './machine.ts';
import { meetingOps } from './meeting.ts';
import { memberOps } from './member.ts';
import { memberTableOps } from './member-table.ts';
import { memberTaskOps } from './member-task.ts';
import { narrativeOps } from './narrative.ts';
import { organisationOps } from './organisation.ts';
import { organisationRatingOps } from './organisation-rating.ts';
import { overviewOps } from './overview.ts';
import { pastOps, pastShellOps } from './past.ts';
import { peopleOps } from './people.ts';
import { petitionOps } from './petition.ts';
import { printDataOps, printOps } from './print.ts';
import { printRegisterOps } from './print-register.ts';
import { printerProfileOps } from './printer-profile.ts';
import { recordOps } from './record.ts';
import { registerOps } from './register.ts';
import { reportOps } from './report.ts';
import { reportIssueOps } from './report-issue.ts';
import { restrictedOps } from './restricted.ts';
import { retireOps } from './retire.ts';
import { ruleOps } from './rule.ts';
import { sheetOps } from './sheet.ts';
import { spellingOps } from './spelling.ts';
import { startOps } from './start.ts';
import { stepOps } from './step.ts';
import { templateOps } from './template.ts';
import { thisPcOps } from './this-pc.ts';
import { todoOps } from './todo.ts';
import { transferOps } from './transfer.ts';
import { updateOps, updateShellOps } from './update.ts';
import { windowOps } from './window.ts';
import { yearOps } from './year.ts';
import { yearClosingOps } from './year-closing.ts';
import { yearPaperOps } from './year-paper.ts';
import { yearProcessOps } from './year-process.ts';

/** Answered in the register's worker: everything that touches the database. */
export const coreContract = {
  ...registerOps,
  ...backupOps,
  ...thisPcOps,
  ...pastOps,
  ...startOps,
  ...memberOps,
  ...organisationOps,
  ...eventOps,
  ...draftOps,
  ...recordOps,
  ...customFieldOps,
  ...listOps,
  ...logOps,
  ...committeeOps,
  ...transferOps,
  ...bookOps,
  ...dossierOps,
  ...stepOps,
  ...todoOps,
  ...growthOps,
  ...overviewOps,
  ...importOps,
  ...importHistoryOps,
  ...yearOps,
  ...organisationRatingOps,
  ...yearClosingOps,
  ...yearPaperOps,
  ...yearProcessOps,
  ...printDataOps,
  ...documentOps,
  ...printRegisterOps,
  ...printerProfileOps,
  ...documentDesignOps,
  ...spellingOps,
  ...ruleOps,
  ...badgeOps,
  ...badgeProposalOps,
  ...cardOps,
  ...cardSealOps,
  ...commendationOps,
  ...disciplineOps,
  ...inspectionOps,
  ...peopleOps,
  ...handoverOps,
  ...petitionOps,
  ...restrictedOps,
  ...updateOps,
  ...duesOps,
  ...meetingOps,
  ...sheetOps,
  ...reportOps,
  ...reportIssueOps,
  ...templateOps,
  ...narrativeOps,
  ...exchangeFormOps,
  ...memberTaskOps,
  ...memberTableOps,
  ...registerFactOps,
  ...retireOps,
};

/** Answered in the main process: windows, dialogs, files and printing. */
export const shellContract = {
  ...fileOps,
  ...windowOps,
  ...printOps,
  ...backupShellOps,
  ...machineOps,
  ...updateShellOps,
  ...pastShellOps,
};

export const contract = { ...coreContract, ...shellContract };

export type CoreOpName = keyof typeof coreContract;
export type ShellOpName = keyof typeof shellContract;
export type OpName = keyof typeof contract;
export type OpInput<K extends OpName> = InputOf<typeof contract, K>;
export type OpSent<K extends OpName> = SentOf<typeof contract, K>;
export type OpOutput<K extends OpName> = OutputOf<typeof contract, K>;

/** What goes over the one channel `app:call`. */
export interface CallMessage {
  readonly name: string;
  readonly input: unknown;
  /** chosen by the page for a job, so that it can show progress and stop it */
  readonly jobId?: string;
}

/** What comes over the one push channel `app:push`. */
export type PushMessage =
  | {
      readonly type: 'job.progress';
      readonly jobId: string;
      readonly done: number;
      readonly total: number;
      readonly item: string;
    }
  /** the register changed, was opened or locked: cached answers are stale */
  | { readonly type: 'register.changed' }
  /** a copy that the program makes by itself failed; it will be tried again */
  | { readonly type: 'backup.failed'; readonly error: AppError };
