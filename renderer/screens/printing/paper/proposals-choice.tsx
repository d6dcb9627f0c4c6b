/** People proposed for a Huy hiệu Đảng at a round; withdrawn and refused ones are not offered. */
import { Button, Select, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { TickList } from './tick-list.tsx';
import type { Ticked } from './use-subjects.ts';

const text = documentText.subjects;

export function ProposalsChoice({ ticked }: { readonly ticked: Ticked }) {
  const rounds = useOp('badgeProposal.rounds', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? rounds.data?.[0]?.day ?? null;
  const page = useOp(
    'badgeProposal.page',
    { roundDay: day ?? '', limit: 500 },
    { enabled: day !== null, keepPrevious: true },
  );
  if (rounds.isPending) return <Loading />;
  if (rounds.data?.length === 0)
    return (
      <Stack gap="xs">
        <Text c="dimmed">{text.noRounds}</Text>
        <Button variant="default" renderRoot={(props) => <Link to="/huy-hieu" {...props} />}>
          {text.toBadges}
        </Button>
      </Stack>
    );
  const rows = (page.data?.rows ?? []).filter(
    ({ id, state }) => (state !== 'withdrawn' && state !== 'refused') || ticked.ids.includes(id),
  );
  return (
    <Stack gap="xs">
      <ErrorNote error={(rounds.error ?? page.error)?.error} />
      <Select
        label={text.rounds}
        allowDeselect={false}
        data={(rounds.data ?? []).map(({ day: value, name, proposed }) => ({
          value,
          label: text.round(name, formatDate(value), proposed),
        }))}
        value={day}
        onChange={setChosen}
      />
      {page.data && rows.length === 0 && <Text c="dimmed">{text.noProposals}</Text>}
      {rows.length > 0 && (
        <TickList
          label={text.proposals}
          items={rows.map(({ id, fullName, level, orgName }) => ({
            id,
            label: text.proposal(fullName, level, orgName),
          }))}
          ticked={ticked}
        />
      )}
    </Stack>
  );
}
