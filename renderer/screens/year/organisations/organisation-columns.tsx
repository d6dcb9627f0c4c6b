/** What the grid of organisations shows of each, in the order of the work: level, proposal, what does not fit, papers. */
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleMinus,
  IconHelpCircle,
  IconStar,
  IconThumbUp,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  decisionText,
  organisationReasonText,
  organisationWarningText,
  scoreText,
  organisationRatingText as text,
  votesText,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import { becauseText } from '../../../../shared/i18n/vi/rating-proposal.ts';
import type { OrganisationRatingRow } from '../../../../shared/ipc/organisation-rating.ts';
import type { RatingLevel } from '../../../../shared/rules/rating-names.ts';
import {
  conflictsOfOrganisation,
  proposeOrganisationLevel,
} from '../../../../shared/rules/rating-organisation.ts';
import type { ClassificationRegime } from '../../../../shared/rules/regulations/classification.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import classes from './organisations.module.css';

const icons: Readonly<Record<RatingLevel, TablerIcon>> = {
  excellent: IconStar,
  good: IconThumbUp,
  fair: IconCircleCheck,
  poor: IconAlertTriangle,
};

/** A level, or why there is none: icon and word, the same in black and white. */
function Level({
  row,
  regime,
}: {
  readonly row: OrganisationRatingRow;
  readonly regime: ClassificationRegime;
}) {
  const Icon = row.level ? icons[row.level] : row.reason ? IconCircleMinus : IconHelpCircle;
  return (
    <span className={classes.mark}>
      <Icon size={18} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
      {row.level ? regime.organisationNames[row.level] : organisationReasonText(row.reason, row.note)}
    </span>
  );
}

const { columns, levelWord } = text;

const checksText = (row: OrganisationRatingRow, regime: ClassificationRegime): string =>
  conflictsOfOrganisation(row, regime)
    .map(({ kind, fact }) => organisationWarningText(kind, fact, row.disciplined))
    .join(' ');

const because = (row: OrganisationRatingRow, regime: ClassificationRegime): string =>
  proposeOrganisationLevel(row, regime)
    .because.map((reason) => becauseText(reason, regime.organisationNames))
    .join('\n');

export interface OrganisationColumn {
  readonly label: string;
  readonly className?: 'name' | 'number';
  readonly show: (row: OrganisationRatingRow, regime: ClassificationRegime) => ReactNode;
  /** what is cut, or stands behind it, in full */
  readonly title?: (row: OrganisationRatingRow, regime: ClassificationRegime) => string;
}

export const organisationColumns: readonly OrganisationColumn[] = [
  { label: columns.name, className: 'name', show: (row) => row.name, title: (row) => row.name },
  { label: columns.level, show: (row, regime) => <Level row={row} regime={regime} /> },
  {
    label: columns.proposal,
    show: (row, regime) => {
      const { level } = proposeOrganisationLevel(row, regime);
      return level === null ? '—' : regime.organisationNames[level];
    },
    title: because,
  },
  { label: columns.checks, show: checksText, title: checksText },
  {
    label: columns.self,
    show: (row, { organisationNames }) => levelWord(organisationNames, row.process.self),
  },
  {
    label: columns.upper,
    show: (row, { organisationNames }) => levelWord(organisationNames, row.process.upper),
  },
  { label: columns.votes, show: (row) => votesText(row.process.votes) },
  { label: columns.score, className: 'number', show: (row) => scoreText(row.process.score) },
  { label: columns.members, className: 'number', show: (row) => formatCount(row.members) },
  { label: columns.parent, show: (row) => row.parentName, title: (row) => row.parentName },
  {
    label: columns.decision,
    show: (row) => decisionText(row.decision),
    title: (row) => decisionText(row.decision),
  },
];
