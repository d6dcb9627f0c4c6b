/** How many of a group were rated of how many, the levels with their base, the limit, and the rest item by item. */
import { Accordion, Text } from '@mantine/core';
import { organisationUnratedReasons } from '../../../../shared/entities/organisation-rating.ts';
import {
  coverageText,
  organisationCapWords,
  organisationLevelsText,
  organisationUnratedText,
  organisationRatingText as text,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import { capCountingText, capOthersText, capText } from '../../../../shared/i18n/vi/rating-cap.ts';
import { citationText } from '../../../../shared/i18n/vi/year.ts';
import type { OrganisationRatingRow } from '../../../../shared/ipc/organisation-rating.ts';
import {
  checkCap,
  organisationCap,
  type PercentBase,
  tallyLevels,
  tallyReasons,
} from '../../../../shared/rules/classify-year.ts';
import { classificationRegimeOf } from '../../../../shared/rules/regulations/classification.ts';
import { useRuleChanges } from '../../../parts/rule-changes.ts';

interface Props {
  readonly year: number;
  readonly rows: readonly OrganisationRatingRow[];
  readonly base: PercentBase;
}

export function OrganisationFigures({ year, rows, base }: Props) {
  const regime = classificationRegimeOf(year, useRuleChanges());
  const tally = tallyLevels(rows);
  const cap = checkCap(tally, organisationCap(regime));
  const words = organisationCapWords(regime);
  return (
    <div>
      <Text fw={600} role="status">
        {coverageText(tally)}.
      </Text>
      <Text>{organisationLevelsText(tally, base, regime)}</Text>
      <Text>{organisationUnratedText(tallyReasons(rows, organisationUnratedReasons))}</Text>
      <Text {...(cap ? {} : { c: 'dimmed' })}>
        {cap ? capText(cap, words) : tally.rated === 0 ? text.nobodyRated : text.noCap}
      </Text>
      <Accordion variant="default" chevronPosition="left">
        <Accordion.Item value="basis">
          <Accordion.Control px={0}>{text.basis}</Accordion.Control>
          <Accordion.Panel>
            <Text>{text.countedFrom(year)}</Text>
            {cap && (
              <>
                <Text>{capOthersText(cap, words)}</Text>
                <Text>{capCountingText(cap, words)}</Text>
                <Text>{citationText(cap.cap.citation, cap.cap.verified)}</Text>
              </>
            )}
            <Text>{citationText(regime.organisationNamesCitation, regime.organisationNamesVerified)}</Text>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </div>
  );
}
