import type { AppError } from '../result.ts';
import { appErrors } from './app.ts';
import { backupErrors } from './backup.ts';
import { badgeErrors } from './badge.ts';
import { badgeProposalErrors } from './badge-proposal.ts';
import { bookErrors } from './book.ts';
import { cardErrors } from './card.ts';
import { cardSealErrors } from './card-seal.ts';
import { commendationErrors } from './commendation.ts';
import { customFieldErrors } from './custom-field.ts';
import { disciplineErrors } from './discipline.ts';
import { documentErrors } from './document.ts';
import { documentDesignErrors } from './document-design.ts';
import { duesErrors } from './dues.ts';
import { eventErrors } from './event.ts';
import { formErrors } from './exchange-form.ts';
import { fileErrors } from './file.ts';
import { growthErrors } from './growth.ts';
import { handoverErrors } from './handover.ts';
import { importErrors } from './import.ts';
import { inspectionErrors } from './inspection.ts';
import { listErrors } from './list.ts';
import { logErrors } from './log.ts';
import { machineErrors } from './machine.ts';
import { meetingErrors } from './meeting.ts';
import { memberErrors } from './member.ts';
import { memberTableErrors } from './member-table.ts';
import { narrativeErrors } from './narrative.ts';
import { organisationErrors } from './organisation.ts';
import { organisationRatingErrors } from './organisation-rating.ts';
import { pastErrors } from './past.ts';
import { peopleErrors } from './people.ts';
import { petitionErrors } from './petition.ts';
import { placeErrors } from './place.ts';
import { printErrors } from './print.ts';
import { printRegisterErrors } from './print-register.ts';
import { printerProfileErrors } from './printer-profile.ts';
import { recordErrors } from './record.ts';
import { referenceCodeErrors } from './reference-code.ts';
import { registerErrors } from './register.ts';
import { registerKeyErrors } from './register-key.ts';
import { reportErrors } from './report.ts';
import { restrictedErrors } from './restricted.ts';
import { retireErrors } from './retire.ts';
import { rightErrors } from './right.ts';
import { ruleErrors } from './rule.ts';
import { stepErrors } from './step.ts';
import { templateErrors } from './template.ts';
import { transferErrors } from './transfer.ts';
import { updateErrors } from './update.ts';
import { workbookErrors } from './workbook.ts';
import { yearErrors } from './year.ts';

/** Every expected failure of the program, by code. One topic, one file. */
export const errors = {
  ...appErrors,
  ...registerErrors,
  ...backupErrors,
  ...registerKeyErrors,
  ...rightErrors,
  ...pastErrors,
  ...placeErrors,
  ...fileErrors,
  ...formErrors,
  ...workbookErrors,
  ...importErrors,
  ...memberErrors,
  ...eventErrors,
  ...growthErrors,
  ...yearErrors,
  ...organisationRatingErrors,
  ...reportErrors,
  ...referenceCodeErrors,
  ...templateErrors,
  ...narrativeErrors,
  ...documentErrors,
  ...documentDesignErrors,
  ...printErrors,
  ...printRegisterErrors,
  ...printerProfileErrors,
  ...recordErrors,
  ...listErrors,
  ...logErrors,
  ...memberTableErrors,
  ...organisationErrors,
  ...transferErrors,
  ...bookErrors,
  ...stepErrors,
  ...customFieldErrors,
  ...ruleErrors,
  ...badgeErrors,
  ...badgeProposalErrors,
  ...cardErrors,
  ...cardSealErrors,
  ...commendationErrors,
  ...disciplineErrors,
  ...inspectionErrors,
  ...peopleErrors,
  ...handoverErrors,
  ...petitionErrors,
  ...restrictedErrors,
  ...duesErrors,
  ...machineErrors,
  ...meetingErrors,
  ...updateErrors,
  ...retireErrors,
};

export type ErrorCode = keyof typeof errors;

/** The sentence for the user with its telephone code at the end. */
export function errorText(error: AppError): string {
  const entry = errors[error.code];
  return `${entry.text(error.params)} (${entry.phone})`;
}
