/** The count of the paper dossiers against the list: one key a person; the rest at once only by a choice that says how many. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import type { DossierMark, HandoverMember } from '../../../../shared/ipc/handover.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { DossierGrid } from './dossier-grid.tsx';
import type { StepProps } from './handover-wizard.tsx';

const nobody: readonly HandoverMember[] = [];

export function StepCount({ draft, change }: StepProps) {
  const asked = useOp('handover.members', { on: draft.on });
  const [asking, setAsking] = useState(false);
  const members = asked.data?.members ?? nobody;
  const lent = useMemo(() => new Set(asked.data?.lent ?? []), [asked.data]);
  const count = useMemo(() => countOf(members, draft.marks), [members, draft.marks]);
  if (asked.error) return <ErrorNote error={asked.error.error} />;
  if (!asked.data) return <Loading />;
  if (members.length === 0) return <EmptyState text={text.noMembers} />;
  const open = members.filter(({ id }) => draft.marks[String(id)] === undefined);

  const mark = (id: number, to: DossierMark | null) =>
    change((before) => {
      const { [String(id)]: _was, ...others } = before.marks;
      return { ...before, marks: to === null ? others : { ...others, [String(id)]: to } };
    });
  const restThere = () => {
    change((before) => ({
      ...before,
      marks: {
        ...before.marks,
        ...Object.fromEntries(open.map(({ id }) => [String(id), 'there' as const])),
      },
    }));
    setAsking(false);
  };
  return (
    <Stack gap="xs">
      <Text>{text.countNote}</Text>
      <Text c="dimmed">{text.keys}</Text>
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {text.counted(members.length - open.length, members.length)}. {text.summary(count)}.
        </Text>
        {open.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconChecks size={18} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {text.restThere(open.length)}
          </Button>
        )}
      </Group>
      <DossierGrid members={members} marks={draft.marks} lent={lent} onMark={mark} />
      <Modal opened={asking} onClose={() => setAsking(false)} title={text.restThere(open.length)} centered>
        <Stack gap="md">
          <Text>{text.restAsk(open.length)}</Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {appText.cancel}
            </Button>
            <Button onClick={restThere}>{text.restDo(open.length)}</Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}

function countOf(members: readonly HandoverMember[], marks: Readonly<Record<string, DossierMark>>) {
  const count = { there: 0, missing: 0, lent: 0 };
  for (const { id } of members) {
    const mark = marks[String(id)];
    if (mark) count[mark] += 1;
  }
  return count;
}
