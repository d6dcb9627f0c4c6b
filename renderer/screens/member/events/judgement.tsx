import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowNarrowRight, IconBan } from '@tabler/icons-react';
import { errorText } from '../../../../shared/errors/catalogue.ts';
import { effectText } from '../../../../shared/i18n/vi/event-sentences.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { EventPreview } from '../../../../shared/ipc/event.ts';
import type { AppError } from '../../../../shared/result.ts';

interface Props {
  readonly name: string;
  readonly effectiveOn: string;
  readonly preview: EventPreview | undefined;
  readonly refusal: AppError | null;
  readonly missing: readonly string[];
  readonly orgName: (id: number | null) => string;
}

/** What the register says to the answers so far: what is missing, what would change, what is doubtful, what forbids it. */
export function Judgement({ name, effectiveOn, preview, refusal, missing, orgName }: Props) {
  if (missing.length > 0)
    return (
      <Text role="status" c="dimmed">
        {text.missing(missing)}
      </Text>
    );
  if (refusal)
    return (
      <Alert role="alert" color="red" icon={<IconBan aria-hidden />} title={text.refused}>
        {errorText(refusal)}
      </Alert>
    );
  if (!preview)
    return (
      <Text role="status" c="dimmed">
        {text.checking}
      </Text>
    );
  return (
    <Stack gap="xs" role="status">
      <Alert color="gray" icon={<IconArrowNarrowRight aria-hidden />}>
        {effectText(name, preview.before, preview.after, { effectiveOn, orgName })}
      </Alert>
      {preview.warnings.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={text.warningTitle}>
          <List>
            {preview.warnings.map(({ rule, citation }) => (
              <List.Item key={rule}>{text.withCitation(rule, citation)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
