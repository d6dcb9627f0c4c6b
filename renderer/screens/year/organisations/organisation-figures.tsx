/** How many of a group were rated of how many, the levels with their base, the limit, and the rest item by item. */
import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { organisationUnratedReasons } from '../../../../shared/entities/organisation-rating.ts';
import {
  coverageText,
  organisationCapWords,
  organisationLevelsText,
  organisationUnratedText,
  organisationRatingText as text,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import { capText } from '../../../../shared/i18n/vi/rating-cap.ts';
import type { OrganisationRatingRow } from '../../../../shared/ipc/organisation-rating.ts';
import {
  type CapCheck,
  type PercentBase,
  tallyLevels,
  tallyReasons,
} from '../../../../shared/rules/classify-year.ts';
import type { ClassificationRegime } from '../../../../shared/rules/regulations/classification.ts';
import classes from './organisations.module.css';

interface Props {
  readonly regime: ClassificationRegime;
  /** of one group */
  readonly rows: readonly OrganisationRatingRow[];
  readonly base: PercentBase;
  /** null where there is no limit, or nobody is rated yet */
  readonly cap: CapCheck | null;
}

export function OrganisationFigures({ regime, rows, base, cap }: Props) {
  const tally = tallyLevels(rows);
  const Icon = cap?.within ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={classes.figures}>
      <Text role="status">
        <b>{coverageText(tally)}.</b>{' '}
        {organisationUnratedText(tallyReasons(rows, organisationUnratedReasons))}
      </Text>
      <Text>{organisationLevelsText(tally, base, regime)}</Text>
      {cap ? (
        <Text className={classes.mark ?? ''} {...(cap.within ? {} : { fw: 600 })}>
          <Icon size={18} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
          {capText(cap, organisationCapWords(regime))}
        </Text>
      ) : (
        <Text c="dimmed">{tally.rated === 0 ? text.nobodyRated : text.noCap}</Text>
      )}
    </div>
  );
}
