import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { eventText } from '../../../shared/i18n/vi/event-wizard.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { DeedPreview } from '../../../shared/ipc/organisation.ts';
import type { AppError } from '../../../shared/result.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { todayInVietnam } from '../../parts/today.ts';
import classes from './organisations.module.css';

interface Props {
  readonly preview: DeedPreview | undefined;
  readonly day: string;
  readonly refusal: AppError | null;
}

/** What the deed would bring about, counted, and what the rules warn of. */
export function DeedEffect({ preview, day, refusal }: Props) {
  return (
    <Stack gap="sm" aria-live="polite">
      <Title order={3}>{text.effect}</Title>
      {refusal && <Text>{text.effectRefused}</Text>}
      {preview && (
        <List spacing={4}>
          {preview.founded.length > 0 && (
            <List.Item>{text.effectFounded(preview.founded.join(', '))}</List.Item>
          )}
          {preview.moves.map(({ count, others, toName }) => (
            <List.Item key={`${toName}${count}`}>{text.effectMoves(count, others, toName)}</List.Item>
          ))}
          {preview.moves.length === 0 && <List.Item>{text.effectNone}</List.Item>}
          {preview.ended.length > 0 && (
            <List.Item>{text.effectEnded(preview.ended.join(', '), formatDate(day))}</List.Item>
          )}
          {day > todayInVietnam() && <List.Item>{text.effectFuture(formatDate(day))}</List.Item>}
        </List>
      )}
      {preview && preview.warnings.length > 0 && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title={<span className={classes.plain}>{eventText.warningTitle}</span>}
        >
          {preview.warnings.map(({ rule, citation }) => (
            <Text key={rule}>{text.withCitation(rule, citation)}</Text>
          ))}
        </Alert>
      )}
    </Stack>
  );
}
