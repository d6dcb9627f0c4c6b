/** The rounds to choose from: those by the rules, those with proposals of old, and any other day. */
import { Group, Select } from '@mantine/core';
import { useState } from 'react';
import type { BadgeProposal } from '../../../shared/entities/badge-proposal.ts';
import { proposalText as text } from '../../../shared/i18n/vi/badge-proposal.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { DayInput } from '../../parts/period-choice.tsx';

type RoundName = BadgeProposal['roundName'];

interface Rounds {
  /** the newest round that still waits for something, else the next one */
  readonly first: string;
  /** newest first */
  readonly all: readonly { readonly day: string; readonly name: RoundName; readonly proposed: number }[];
  readonly nameOf: (day: string) => RoundName;
  readonly dossierDueOn: (day: string) => string | undefined;
}

/** How many of the coming rounds are offered. */
const coming = 4;

/** Undefined until both answers are there. */
export function useRounds(): Rounds | undefined {
  const byRule = useOp('badge.rounds', {}).data;
  const proposed = useOp('badgeProposal.rounds', {}).data;
  if (!byRule || !proposed) return undefined;
  const ahead = byRule.rounds.filter((r) => r.day >= byRule.next).slice(0, coming);
  const past = byRule.rounds.filter((r) => r.day < byRule.next).slice(-coming);
  const found = new Map([...past, ...ahead].map(({ day, name }) => [day, { day, name, proposed: 0 }]));
  for (const { day, name, proposed: count } of proposed) found.set(day, { day, name, proposed: count });
  return {
    first: proposed.find((r) => r.open > 0)?.day ?? byRule.next,
    all: [...found.values()].toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    nameOf: (day) => found.get(day)?.name ?? byRule.rounds.find((r) => r.day === day)?.name ?? 'khác',
    dossierDueOn: (day) => byRule.rounds.find((r) => r.day === day)?.dossierDueOn,
  };
}

const other = 'other';

export function RoundChoice({ day, onChoose }: { day: string; onChoose: (day: string) => void }) {
  const rounds = useRounds();
  const listed = rounds?.all ?? [];
  const known = listed.some((r) => r.day === day);
  const [free, setFree] = useState(false);
  const shown = free || (rounds !== undefined && !known);
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label={text.round}
        w={210}
        allowDeselect={false}
        value={shown ? other : day}
        data={[
          ...listed.map((r) => ({
            value: r.day,
            label: text.roundWith(text.roundName(r.name, formatDate(r.day)), r.proposed),
          })),
          { value: other, label: text.otherDay },
        ]}
        onChange={(chosen) => {
          setFree(chosen === other);
          if (chosen !== null && chosen !== other) onChoose(chosen);
        }}
      />
      {shown && <DayInput label={text.otherDayHint} value={day} onDay={onChoose} />}
    </Group>
  );
}
