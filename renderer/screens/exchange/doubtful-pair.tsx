import { Group, Radio, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { matchKeys } from '../../../shared/i18n/vi/import-problem.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { DoubtfulPair } from '../../../shared/ipc/import.ts';
import type { FieldDecision, RowDecision } from '../../../shared/roster/plan-types.ts';
import { PairFields } from './pair-fields.tsx';
import type { OpenWizard } from './use-import.ts';

interface Props {
  readonly wizard: OpenWizard;
  readonly pair: DoubtfulPair;
}

type Choice = keyof typeof text.wholeRow;
const choices = Object.keys(text.wholeRow) as Choice[];

/** What was decided of the row, in the words of its choices; fields that go both ways are a choice of their own. */
function choiceOf(
  decision: RowDecision | null,
  fields: Readonly<Record<string, FieldDecision>>,
): Choice | null {
  if (decision === null || typeof decision === 'string') return decision;
  const said = new Set(Object.values(fields));
  if (said.size !== 1) return 'fields';
  return said.has('keep') ? 'keep' : 'take';
}

/** One doubtful row: who it may be, what differs, and what is to be done with it. */
export function DoubtfulPairView({ wizard, pair }: Props) {
  const { decisions, fields } = wizard.decisions.choices;
  const { row, members } = pair;
  const decision = decisions[row] ?? null;
  const own = fields[row] ?? {};
  const saidId = decision !== null && typeof decision === 'object' ? decision.same : null;
  const [looked, setLooked] = useState<number | null>(null);
  const candidate = Math.max(
    0,
    members.findIndex((m) => m.id === (looked ?? saidId ?? members[0]?.id)),
  );
  const member = members[candidate];
  const differing = pair.fields.filter((f) => f.choosable && f.differs[candidate]);
  const set = (next: RowDecision, said: Readonly<Record<string, FieldDecision>>) => {
    wizard.choose({
      decisions: { ...decisions, [row]: next },
      fields: { ...fields, [row]: said },
    });
  };
  const all = (word: FieldDecision) => Object.fromEntries(differing.map((f) => [f.field, word]));
  const choose = (choice: Choice) => {
    if (choice === 'new' || choice === 'leave') return set(choice, {});
    if (!member) return;
    if (choice === 'fields') return set({ same: member.id }, own);
    set({ same: member.id }, all(choice));
  };
  return (
    <Stack gap="sm">
      <Text fw={600} fz="lg">
        {text.rowTitle(row, pair.name)}
      </Text>
      <Text>{pair.by === null ? text.whyAmbiguous : text.whyDoubtful(matchKeys[pair.by])}</Text>
      {members.length > 1 && (
        <Select
          label={text.candidate}
          maw={520}
          allowDeselect={false}
          data={members.map((m) => ({
            value: String(m.id),
            label: text.candidateName(m.name, m.orgName, m.status),
          }))}
          value={String(member?.id ?? '')}
          onChange={(value) => {
            setLooked(Number(value));
            if (saidId !== null) set({ same: Number(value) }, {});
          }}
        />
      )}
      {member && members.length === 1 && (
        <Text>{text.candidateName(member.name, member.orgName, member.status)}</Text>
      )}
      <Radio.Group
        label={
          decision === null
            ? text.decisionNone
            : text.decisionSaid(text.wholeRow[choiceOf(decision, own) ?? 'leave'])
        }
        value={choiceOf(decision, own) ?? ''}
        onChange={(value) => {
          const choice = choices.find((c) => c === value);
          if (choice) choose(choice);
        }}
      >
        <Group gap="md" mt={6}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={text.wholeRow[choice]} />
          ))}
        </Group>
      </Radio.Group>
      <PairFields
        pair={pair}
        candidate={candidate}
        said={own}
        byDefault={wizard.decisions.choices.matches}
        isSame={saidId !== null}
        onSay={(field, word) => member && set({ same: member.id }, { ...own, [field]: word })}
      />
    </Stack>
  );
}
