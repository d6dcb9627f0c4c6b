/** Everything that happened to an organisation, with its decision; mistaken entries stay, struck through. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { organisationTypes } from '../../../shared/entities/organisation.ts';
import { organisationEventLabels, organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OpOutput } from '../../../shared/ipc/contract.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import classes from './organisations.module.css';
import { WithdrawDeed } from './withdraw-deed.tsx';

type Entry = OpOutput<'organisation.history'>[number];

/** What the event made of it: the new name, code, type or place. */
function outcome(entry: Entry): string {
  switch (entry.kind) {
    case 'founded':
      return [entry.name, entry.otherName && text.eventFrom(entry.otherName)].filter(Boolean).join(' ');
    case 'renamed':
      return entry.name;
    case 'recoded':
      return entry.code;
    case 'raised':
    case 'lowered':
      return organisationTypes[entry.type];
    case 'moved':
      return text.eventUnder(entry.parentName);
    case 'splitOff':
    case 'mergedInto':
      return entry.otherName;
    default:
      return '';
  }
}

export function OrganisationHistory({ orgId }: { orgId: number }) {
  const history = useOp('organisation.history', { id: orgId });
  const [taken, setTaken] = useState<Entry | null>(null);
  const entries = (history.data ?? []).toReversed();
  return (
    <Stack gap={4} component="section" aria-label={text.history}>
      <Title order={3}>{text.history}</Title>
      <ErrorNote error={history.error?.error} />
      {history.isPending && <Loading />}
      {entries.map((entry) => {
        const title = organisationEventLabels[entry.kind];
        const date = entry.effectiveOn === '' ? text.since : formatDate(entry.effectiveOn);
        const gone = entry.withdrawnReason !== null;
        return (
          <div key={entry.id} className={classes.entry}>
            <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
              <div className={gone ? classes.gone : undefined}>
                <b>{title}</b> {outcome(entry)}
                <Text c="dimmed">
                  {date} · {entry.decision === '' ? text.noDecision : entry.decision}
                </Text>
                {entry.note !== '' && <Text c="dimmed">{entry.note}</Text>}
              </div>
              {!gone && entry.effectiveOn !== '' && (
                <May right="write">
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-md"
                    fz="sm"
                    flex="none"
                    aria-label={text.withdrawOne(`${title}, ${date}`)}
                    onClick={() => setTaken(entry)}
                  >
                    {text.withdraw}
                  </Button>
                </May>
              )}
            </Group>
            {entry.withdrawnReason !== null && <Text>{text.withdrawn(entry.withdrawnReason)}</Text>}
          </div>
        );
      })}
      {taken && (
        <WithdrawDeed
          eventId={taken.id}
          title={`${organisationEventLabels[taken.kind]}, ${formatDate(taken.effectiveOn)}`}
          onClose={() => setTaken(null)}
        />
      )}
    </Stack>
  );
}
