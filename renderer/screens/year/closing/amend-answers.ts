/** The answers of the form of an amendment, what is missing in them, and the amendment that they make. */
import { unratedLabel } from '../../../../shared/i18n/vi/year.ts';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { OpSent } from '../../../../shared/ipc/contract.ts';
import type { RatingChoice } from '../../../../shared/ipc/year.ts';
import { ratingLevels } from '../../../../shared/rules/rating-names.ts';
import {
  reasonsWithNote,
  type UnratedReason,
  unratedReasons,
} from '../../../../shared/rules/rating-unrated.ts';
import type { ClassificationRegime } from '../../../../shared/rules/regulations/classification.ts';
import type { StandingRow } from '../../../../shared/rules/year-closing.ts';

export interface AmendAnswers {
  readonly people: readonly StandingRow[];
  /** "level/good", "unrated/other"; '' = not chosen yet */
  readonly outcome: string;
  readonly note: string;
  readonly ground: string;
  readonly paperNumber: string;
  /** ISO, or as typed */
  readonly paperOn: string;
  readonly paperBy: string;
}

export const emptyAmendment: AmendAnswers = {
  people: [],
  outcome: '',
  note: '',
  ground: '',
  paperNumber: '',
  paperOn: '',
  paperBy: '',
};

/** Every level by the year's own name, and the reasons that the year's rules know. */
export const outcomeChoices = (regime: ClassificationRegime): { value: string; label: string }[] => [
  ...ratingLevels.map((level) => ({ value: `level/${level}`, label: regime.names[level] })),
  ...(['exempt', 'suspended', 'newMember', 'notReviewed', 'other'] as const)
    .filter((reason) => reasonsWithNote.includes(reason) || regime.exempted[reason] !== undefined)
    .map((reason) => ({
      value: `unrated/${reason}`,
      label: text.unratedChoice(unratedLabel(reason, regime)),
    })),
];

function choiceOf({ outcome, note }: AmendAnswers): RatingChoice {
  const [kind, name = ''] = outcome.split('/');
  const level = ratingLevels.find((l) => l === name);
  if (kind === 'level' && level) return { kind: 'level', level };
  const reason = reasonOf(outcome);
  return reason ? { kind: 'unrated', reason, note: note.trim() } : { kind: 'open' };
}

const reasonOf = (outcome: string): UnratedReason | undefined =>
  unratedReasons.find((reason) => outcome === `unrated/${reason}`);

type Missing = Partial<Record<keyof AmendAnswers, string>>;

/** Field → what is to be done there; nothing = it can be written. */
export function missingIn(answers: AmendAnswers): Missing {
  const { people, outcome, note, ground, paperNumber, paperOn } = answers;
  const reason = reasonOf(outcome);
  return {
    ...(people.length === 0 ? { people: text.missing.who } : {}),
    ...(outcome === '' ? { outcome: text.missing.text } : {}),
    ...(reason && reasonsWithNote.includes(reason) && note.trim() === '' ? { note: text.missing.text } : {}),
    ...(ground.trim() === '' ? { ground: text.missing.text } : {}),
    ...(paperNumber.trim() === '' ? { paperNumber: text.missing.text } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(paperOn) ? {} : { paperOn: text.missing.day }),
  };
}

export const amendmentOf = (
  answers: AmendAnswers,
  { year, seen }: { readonly year: number; readonly seen: number },
): OpSent<'year.amend'> => ({
  year,
  seen,
  changes: answers.people.map(({ memberId }) => ({ memberId, choice: choiceOf(answers) })),
  ground: answers.ground.trim(),
  paper: { number: answers.paperNumber.trim(), on: answers.paperOn, by: answers.paperBy.trim() },
});
