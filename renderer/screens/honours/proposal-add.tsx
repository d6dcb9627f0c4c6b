/** Proposing one person by hand: judged while it is filled in. Whole lists come from those who are due. */
import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type ProposalKind, proposalKinds } from '../../../shared/entities/badge-proposal.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { proposalKindNames, proposalText as text } from '../../../shared/i18n/vi/badge-proposal.ts';
import { everyBadgeLevel } from '../../../shared/rules/regulations/membership.ts';
import { useCommand, useOp } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FindMember, type FoundMember } from '../../parts/find-member.tsx';
import { notify } from '../../parts/notify.ts';
import { WarningNote } from '../../parts/warning-note.tsx';

interface Props {
  readonly roundDay: string;
  readonly roundName: string;
  readonly onClose: () => void;
}

const mayHave = ['official', 'unverified', 'died'] as const;

export function AddProposals({ roundDay, roundName, onClose }: Props) {
  const [member, setMember] = useState<FoundMember | null>(null);
  const [level, setLevel] = useState<number | null>(null);
  const [kind, setKind] = useState<ProposalKind>('due');
  const [ground, setGround] = useState('');
  const [answerable, setAnswerable] = useState('');
  const people =
    member === null || level === null ? [] : [{ memberId: member.id, level, kind, ground, answerable }];
  const check = useOp('badgeProposal.check', { roundDay, people }, { enabled: people.length > 0 });
  const problems = people.length === 0 ? [] : (check.data?.[0]?.problems ?? []);
  const refused = problems.filter((p) => p.level === 'refuse');
  const warnings = problems.filter((p) => p.level === 'warn');
  const draft = useCommand('badgeProposal.draft');
  const missing = [...(member === null ? [text.who] : []), ...(level === null ? [text.level] : [])];
  const mayWrite = missing.length === 0 && check.data !== undefined && refused.length === 0;
  const save = () => {
    if (!mayWrite) return;
    draft.mutate(
      { roundDay, people },
      {
        onSuccess: (done) => {
          notify.success(text.drafted(done.ids.length, done.warnings));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} size={760} centered title={text.addTitle(roundName)}>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <FindMember label={text.who} statuses={mayHave} chosen={member} onChoose={setMember} />
          <SimpleGrid cols={2}>
            <Select
              label={text.level}
              withAsterisk
              error={refused.map((p) => text.withCitation(p.rule, p.citation)).join(' ') || undefined}
              searchable
              data={everyBadgeLevel.map((l) => ({ value: String(l), label: text.years(l) }))}
              value={level === null ? null : String(level)}
              onChange={(value) => setLevel(value === null ? null : Number(value))}
            />
            <Select
              label={text.kind}
              allowDeselect={false}
              data={proposalKinds.map((value) => ({ value, label: proposalKindNames[value] }))}
              value={kind}
              onChange={(value) => setKind(proposalKinds.find((k) => k === value) ?? 'due')}
            />
          </SimpleGrid>
          <GroundFields
            kind={kind}
            ground={ground}
            answerable={answerable}
            onGround={setGround}
            onAnswerable={setAnswerable}
          />
          <WarningNote warnings={warnings} />
          <ErrorNote error={(draft.error ?? check.error)?.error} />
          <Group justify="flex-end" gap="sm">
            {missing.length > 0 && <Text c="dimmed">{text.missingFields(missing)}</Text>}
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!mayWrite} loading={draft.isPending}>
              {text.draftDo}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}

interface GroundProps {
  readonly kind: ProposalKind;
  readonly ground: string;
  readonly answerable: string;
  readonly onGround: (ground: string) => void;
  readonly onAnswerable: (answerable: string) => void;
}

/** The evidence of a grave illness, or why it comes late and who answers for it. */
export function GroundFields({ kind, ground, answerable, onGround, onAnswerable }: GroundProps) {
  return (
    <SimpleGrid cols={kind === 'late' ? 2 : 1}>
      <TextInput
        label={text.ground[kind]}
        maxLength={500}
        autoComplete="off"
        value={ground}
        onChange={(e) => onGround(e.currentTarget.value)}
      />
      {kind === 'late' && (
        <TextInput
          label={text.answerable}
          maxLength={300}
          autoComplete="off"
          value={answerable}
          onChange={(e) => onAnswerable(e.currentTarget.value)}
        />
      )}
    </SimpleGrid>
  );
}
