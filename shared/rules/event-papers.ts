/**
 * Which papers a deed rests on, by its kind and what the member is: what the wizard lists before recording. A date
 * before the regulations that were read gives the same list, marked to be checked.
 */
import type { EventDraft } from '../entities/event.ts';
import type { MemberState } from '../entities/member-state.ts';
import { putOutStatuses } from './possible-events.ts';
import {
  admissionPapers,
  candidatePapers,
  otherPapers,
  type PaperRule,
  readmissionPapers,
  recognitionPapers,
} from './regulations/event-papers.ts';

export interface EventPaper extends PaperRule {}

/** First day of HD 38-HD/BTCTW 2025, the guidance that was read. */
const readSince = '2025-09-29';

function listFor({ kind, payload }: EventDraft, before: MemberState): readonly PaperRule[] {
  switch (kind) {
    case 'nominated':
      return candidatePapers;
    case 'admitted':
      return putOutStatuses.includes(before.status)
        ? [...admissionPapers, ...readmissionPapers]
        : admissionPapers;
    case 'recognised':
      return recognitionPapers;
    case 'probationExtended':
      return otherPapers.prolongation;
    case 'cardIssued':
      return otherPapers.card;
    case 'exempted':
      return 'reason' in payload && payload.reason === 'oldAge'
        ? otherPapers.exemptionByAge
        : otherPapers.exemptionForTime;
    case 'suspended':
    case 'suspensionExtended':
      return otherPapers.suspension;
    case 'transferredOut':
      return otherPapers.transferOut;
    case 'received':
      return otherPapers.transferIn;
    case 'temporaryOut':
    case 'temporaryIn':
      return otherPapers.temporary;
    case 'residenceIntroduced':
      return otherPapers.residence;
    case 'badgeAwarded':
      return otherPapers.badge;
    case 'disciplined':
      return otherPapers.discipline;
    case 'removed': {
      const form = 'form' in payload ? payload.form : '';
      if (form === 'resigned') return otherPapers.resigned;
      return form === 'admissionCancelled' ? otherPapers.cancelled : otherPapers.struckOff;
    }
    case 'restored':
      return otherPapers.restoration;
    case 'died':
      return otherPapers.death;
    case 'candidacyEnded':
    case 'enrolled':
    case 'exemptionEnded':
    case 'suspensionEnded':
    case 'transferReturned':
    case 'handedOver':
    case 'temporaryReturned':
    case 'temporaryExtended':
    case 'temporaryInEnded':
    case 'residenceEnded':
    case 'commended':
    case 'cardLost':
    case 'cardReturned':
    case 'partyAgeConfirmed':
    case 'disciplineAppealed':
    case 'disciplineSettled':
    case 'detailsChanged':
      return [];
  }
}

/** @param before the state just before the event, which tells an admission from a readmission */
export const papersFor = (draft: EventDraft, before: MemberState): readonly EventPaper[] =>
  listFor(draft, before).map((paper) => ({
    ...paper,
    verified: paper.verified && draft.effectiveOn >= readSince,
  }));
