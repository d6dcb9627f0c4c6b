import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { anyDisciplineForms, disciplineText as text } from '../../../../shared/i18n/vi/discipline.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { DisciplineFacts } from '../../../parts/discipline/discipline-facts.tsx';
import { DisciplineState } from '../../../parts/discipline/discipline-state.tsx';
import { FollowDeeds } from '../../../parts/discipline/follow-deeds.tsx';
import { RecordDiscipline } from '../../../parts/discipline/record-discipline.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';

/** Disciplines of one member, kept for ever, with what follows from them. */
export function MemberDisciplines({ memberId }: { readonly memberId: number }) {
  const disciplines = useOp('discipline.ofMember', { memberId });
  return (
    <Stack gap="xs" component="section" aria-label={text.ofMember}>
      <Group justify="space-between">
        <Title order={3}>{text.ofMember}</Title>
        <RecordDiscipline memberId={memberId} label={text.record} />
      </Group>
      <ErrorNote error={disciplines.error?.error} />
      {disciplines.isPending && <Loading />}
      {disciplines.data?.length === 0 && <Text c="dimmed">{text.memberNone}</Text>}
      {disciplines.data?.map((d) => (
        <Paper key={d.id} withBorder p="sm">
          <Stack gap="sm">
            <Group gap="sm">
              <Text fw={600}>
                {text.headline(
                  text.formNow(
                    anyDisciplineForms[d.decided],
                    d.form === null ? null : anyDisciplineForms[d.form],
                  ),
                  formatDate(d.effectiveOn),
                )}
              </Text>
              <DisciplineState state={d.state} />
              <FollowDeeds detail={d} />
            </Group>
            <DisciplineFacts detail={d} />
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
