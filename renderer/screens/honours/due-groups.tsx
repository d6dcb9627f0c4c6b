import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { badgeGroupHints, badgeGroupNames, badgeText as text } from '../../../shared/i18n/vi/badge.ts';
import {
  type BadgeCandidate,
  type BadgeDueAnswer,
  type BadgeGroup,
  badgeGroups,
} from '../../../shared/ipc/badge.ts';
import { useCommand, useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { DueTable } from './due-table.tsx';

interface Props {
  readonly answer: BadgeDueAnswer;
  /** of the round */
  readonly name: string;
  readonly orgId: number | null;
  readonly level: number | null;
}

/** The first group that has somebody stands open. */
const firstOf = ({ groups }: BadgeDueAnswer): BadgeGroup =>
  badgeGroups.find((group) => groups[group].found > 0) ?? 'due';

export function DueGroups({ answer, name, orgId, level }: Props) {
  const roundDay = answer.round.day;
  const [chosen, setChosen] = useState<BadgeGroup | null>(null);
  const [ticked, setTicked] = useState<ReadonlyMap<number, BadgeCandidate>>(new Map());
  const group = chosen ?? firstOf(answer);
  // Who might have it early is looked for only when somebody is: they are many, and nobody is due.
  const early = useOp(
    'badge.due',
    { roundDay, orgId, level, early: true },
    { enabled: group === 'early', keepPrevious: true },
  );
  const draft = useCommand('badgeProposal.draft');
  const nobody = badgeGroups.every((one) => answer.groups[one].found === 0);
  const list = group === 'early' ? early.data?.groups.early : answer.groups[group];
  const save = () =>
    draft.mutate(
      {
        roundDay,
        people: [...ticked.values()].map((row) => ({
          memberId: row.memberId,
          level: row.level,
          kind: row.kind,
        })),
      },
      {
        onSuccess: ({ ids }) => {
          notify.success(text.drafted(ids.length, name));
          setTicked(new Map());
        },
      },
    );
  if (nobody && group !== 'early')
    return (
      <EmptyState text={text.empty(name)}>
        <May right="write">
          <Button variant="default" onClick={() => setChosen('early')}>
            {text.early}
          </Button>
        </May>
      </EmptyState>
    );
  return (
    <Tabs value={group} onChange={(next) => setChosen(badgeGroups.find((one) => one === next) ?? null)}>
      <Tabs.List>
        {badgeGroups.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {one === 'early'
              ? badgeGroupNames.early
              : text.tab(badgeGroupNames[one], answer.groups[one].found)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={group} pt="sm">
        <Stack gap="sm">
          <Group justify="space-between" gap="sm" wrap="nowrap">
            <Text c="dimmed">{badgeGroupHints[group]}</Text>
            <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
              <Button
                variant="default"
                renderRoot={(props) => (
                  <Link to="/huy-hieu" search={{ muc: 'de-nghi', dot: roundDay }} {...props} />
                )}
              >
                {text.toProposals}
              </Button>
              <May right="write">
                <Button
                  disabled={ticked.size === 0}
                  loading={draft.isPending}
                  onClick={save}
                  title={text.draftHint}
                >
                  {text.draft(ticked.size)}
                </Button>
              </May>
            </Group>
          </Group>
          <ErrorNote error={draft.error?.error ?? early.error?.error} />
          {list === undefined ? (
            <Loading />
          ) : list.found === 0 ? (
            <Text>{text.emptyGroup}</Text>
          ) : (
            <DueTable
              label={`${badgeGroupNames[group]}, ${name}`}
              rows={list.rows}
              mayPropose={group !== 'unclear' && group !== 'waiting'}
              oneByOne={group === 'early'}
              ticked={ticked}
              onTick={setTicked}
            />
          )}
          {list && list.rows.length < list.found && (
            <Text role="status">{text.first(list.rows.length, list.found)}</Text>
          )}
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
}
