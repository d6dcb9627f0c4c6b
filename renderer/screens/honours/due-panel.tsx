/** Who is due for a badge at a round, group by group; those ticked go into the round's list of proposals. */
import { Group, Select, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { badgeText as text } from '../../../shared/i18n/vi/badge.ts';
import type { BadgeRounds } from '../../../shared/ipc/badge.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { DueGroups } from './due-groups.tsx';
import { RoundFacts } from './due-round-facts.tsx';

export function DuePanel() {
  const { dot } = useSearch({ from: '/huy-hieu' });
  const rounds = useOp('badge.rounds', {});
  return (
    <>
      <ErrorNote error={rounds.error?.error} />
      {rounds.isPending && <Loading />}
      {rounds.data && (
        <RoundDue key={dot ?? rounds.data.next} day={dot ?? rounds.data.next} rounds={rounds.data} />
      )}
    </>
  );
}

function RoundDue({ day, rounds }: { day: string; rounds: BadgeRounds }) {
  const search = useSearch({ from: '/huy-hieu' });
  const { org = null, cap = null } = search;
  const navigate = useNavigate();
  const due = useOp('badge.due', { roundDay: day, orgId: org, level: cap }, { keepPrevious: true });
  const held = rounds.rounds.find((round) => round.day === day);
  const name = held ? text.roundName(held.name, day) : text.roundName('khác', day);
  const show = (part: { dot?: string; org?: number | undefined; cap?: number | undefined }) =>
    void navigate({
      to: '/huy-hieu',
      search: { ...search, muc: 'den-han', dot: day, ...part },
      replace: true,
    });
  const levels = due.data?.levels ?? [];
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <Select
          label={text.round}
          w={230}
          allowDeselect={false}
          searchable
          value={day}
          data={rounds.rounds.map((round) => ({
            value: round.day,
            label: `${text.roundName(round.name, round.day)}${round.day === rounds.next ? ` (${text.next})` : ''}`,
          }))}
          onChange={(chosen) => chosen !== null && show({ dot: chosen, cap: undefined })}
        />
        <OrganisationChoice
          label={text.organisation}
          value={org}
          none={text.everyOrganisation}
          width={210}
          onChange={(orgId) => show({ org: orgId ?? undefined })}
        />
        <Select
          label={text.level}
          w={170}
          clearable
          placeholder={text.everyLevel}
          value={cap === null ? null : String(cap)}
          data={levels.map(({ level, count }) => ({
            value: String(level),
            label: text.levelWithCount(level, count),
          }))}
          onChange={(chosen) => show({ cap: chosen === null ? undefined : Number(chosen) })}
        />
        <Group gap="xs" ml="auto">
          <SheetOut
            request={{ sheet: 'badgeDue', roundDay: day, orgId: org, level: cap }}
            name={text.sheet.dueFile(name)}
          />
        </Group>
      </Group>
      {held && <RoundFacts round={held} citation={rounds.citation} verified={rounds.verified} />}
      <ErrorNote error={due.error?.error} />
      {due.isPending && <Loading />}
      {due.data && <DueGroups answer={due.data} name={name} orgId={org} level={cap} />}
      {due.data && due.data.withoutDate > 0 && <Text>{text.withoutDate(due.data.withoutDate)}</Text>}
    </Stack>
  );
}
