import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { eventText as text } from '../../shared/i18n/vi/event-wizard.ts';
import type { Refusal } from '../../shared/rules/lifecycle.ts';

/** What may be written and should be looked at again, each with its article. Nothing where there is nothing. */
export function WarningNote({ warnings }: { readonly warnings: readonly Refusal[] }) {
  if (warnings.length === 0) return null;
  return (
    <Alert
      role="note"
      p="xs"
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={text.warningTitle}
    >
      <List size="sm" spacing={6} listStyleType="none">
        {warnings.map(({ rule, citation }) => (
          <List.Item key={rule}>{text.withCitation(rule, citation)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
