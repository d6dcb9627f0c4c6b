import { Alert, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { anyDisciplineForms, disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineDetail, DisciplineSubject } from '../../../shared/ipc/discipline.ts';
import { useOp } from '../../api.ts';
import { DisciplineFacts } from '../../parts/discipline/discipline-facts.tsx';
import { DisciplineState } from '../../parts/discipline/discipline-state.tsx';
import { FollowDeeds } from '../../parts/discipline/follow-deeds.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

interface Props {
  readonly subject: DisciplineSubject;
  readonly id: number;
  readonly onClose: () => void;
  /** corrects a decision on an organisation; a member's is withdrawn in his ledger and entered anew */
  readonly onEdit: () => void;
}

/** One decision beside its list: what was decided, what follows, what became of it. */
export function DisciplineDrawer({ subject, id, onClose, onEdit }: Props) {
  const detail = useOp('discipline.get', { subject, id });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={detail.data?.name ?? text.title}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
      {detail.data && <Opened detail={detail.data} onClose={onClose} onEdit={onEdit} />}
    </Drawer>
  );
}

function Opened({ detail, onClose, onEdit }: { detail: DisciplineDetail } & Omit<Props, 'subject' | 'id'>) {
  const [withdrawing, setWithdrawing] = useState(false);
  const { memberId, orgId, form, decided, state, subject } = detail;
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Text fw={600}>
          {text.formNow(anyDisciplineForms[decided], form === null ? null : anyDisciplineForms[form])}
        </Text>
        <DisciplineState state={state} />
        <Text c="dimmed">{detail.orgName}</Text>
      </Group>
      <Group gap="xs">
        <FollowDeeds detail={detail} />
        {memberId !== null && (
          <Button
            size="compact-md"
            variant="default"
            renderRoot={(props) => <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />}
          >
            {text.toMember}
          </Button>
        )}
        {subject === 'organisation' && (
          <May right="write">
            <Button size="compact-md" variant="default" onClick={onEdit}>
              {text.edit}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => setWithdrawing(true)}>
              {text.withdraw}
            </Button>
          </May>
        )}
        {subject === 'organisation' && orgId !== null && (
          <Button
            size="compact-md"
            variant="default"
            renderRoot={(props) => <Link to="/to-chuc" search={{ org: orgId }} {...props} />}
          >
            {text.toOrganisation}
          </Button>
        )}
      </Group>
      {form === 'disbandment' && (
        <Alert role="note" p="xs" color={detail.disbandedOn === '' ? 'orange' : 'gray'}>
          {detail.disbandedOn === '' ? text.notDisbanded : text.disbanded(detail.disbandedOn)}
        </Alert>
      )}
      <DisciplineFacts detail={detail} />
      {withdrawing && (
        <WithdrawForm detail={detail} onClose={() => setWithdrawing(false)} onWithdrawn={onClose} />
      )}
    </Stack>
  );
}
