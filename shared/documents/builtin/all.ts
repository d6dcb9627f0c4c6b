/** The papers that are delivered with the program, in the order of the choice. */
import type { DocumentTemplate } from '../template.ts';
import { admissionPapers } from './admission.ts';
import { badgePapers } from './badge.ts';
import { disciplinePapers } from './discipline.ts';
import { meetingPapers } from './meeting.ts';
import { officePapers } from './office.ts';
import { officeCertificates } from './office-certificates.ts';
import { recordPapers } from './record.ts';
import { transferPapers } from './transfer.ts';

export const builtInTemplates: readonly DocumentTemplate[] = [
  ...admissionPapers,
  ...recordPapers,
  ...badgePapers,
  ...transferPapers,
  ...disciplinePapers,
  ...meetingPapers,
  ...officePapers,
  ...officeCertificates,
];
