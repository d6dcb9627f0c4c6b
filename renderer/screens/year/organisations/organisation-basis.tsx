/** How the figures of organisations are counted, and from which text: behind a button, the grid needs the height. */
import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import {
  organisationCapWords,
  organisationRatingText as text,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import { capCountingText, capOthersText } from '../../../../shared/i18n/vi/rating-cap.ts';
import { citationText } from '../../../../shared/i18n/vi/year.ts';
import type { CapCheck } from '../../../../shared/rules/classify-year.ts';
import type { ClassificationRegime } from '../../../../shared/rules/regulations/classification.ts';

interface Props {
  readonly year: number;
  readonly regime: ClassificationRegime;
  readonly cap: CapCheck | null;
}

export function OrganisationBasis({ year, regime, cap }: Props) {
  const words = organisationCapWords(regime);
  return (
    <Popover width={520} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default" px="xs" leftSection={<IconInfoCircle size={18} aria-hidden />}>
          {text.basisButton}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.basis}>
        <Stack gap="xs">
          <Text>{text.countedFrom(year)}</Text>
          {cap && (
            <>
              <Text>{capOthersText(cap, words)}</Text>
              <Text>{capCountingText(cap, words)}</Text>
              <Text>{citationText(cap.cap.citation, cap.cap.verified)}</Text>
            </>
          )}
          <Text>{citationText(regime.organisationNamesCitation, regime.organisationNamesVerified)}</Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
