import { Button, Group, Text, Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { Suggestion } from './event-suggestions.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly onUse: () => void;
}

/** "Theo quy định: 19/05/2027 – Dùng ngày này", with the source behind the mark. */
export function SuggestionLine({ suggestion, onUse }: Props) {
  const { shown, citation, value } = suggestion;
  const use = typeof value === 'string' && value.length === 10 ? text.useDate : text.useSuggestion;
  return (
    <Group gap={6} wrap="wrap">
      <Text size="sm">
        {text.suggestion(shown)}{' '}
        <Tooltip label={text.fromRule(citation)} multiline maw={360} withArrow>
          <IconInfoCircle size={15} stroke={1.6} aria-hidden style={{ verticalAlign: '-2px' }} />
        </Tooltip>
      </Text>
      <Button
        variant="light"
        color="gray"
        size="compact-sm"
        fz="sm"
        aria-label={`${use}: ${shown}. ${text.fromRule(citation)}`}
        onClick={onUse}
      >
        {use}
      </Button>
    </Group>
  );
}
