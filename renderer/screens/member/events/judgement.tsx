import { Alert, Stack, Text } from '@mantine/core';
import { IconArrowNarrowRight, IconBan, IconCalendarTime, IconGavel } from '@tabler/icons-react';
import type { Organisation } from '../../../../shared/entities/organisation.ts';
import { disciplineText } from '../../../../shared/i18n/vi/discipline.ts';
import { effectText } from '../../../../shared/i18n/vi/event-sentences.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { EventPreview } from '../../../../shared/ipc/event.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { Consequences } from '../../../parts/discipline/consequences.tsx';
import { WarningNote } from '../../../parts/warning-note.tsx';
import { ClockLines } from './clock-lines.tsx';
import type { draftOf } from './event-answers.ts';

interface Props {
  readonly member: MemberDetail;
  readonly draft: ReturnType<typeof draftOf>;
  readonly preview: EventPreview | undefined;
  /** the question at which the register's refusal stands */
  readonly refusedAt: string | null;
  readonly missing: readonly string[];
  readonly organisations: readonly Organisation[];
}

/** What the register says to the answers so far: what is missing, what would change, which periods then run. */
export function Judgement({ member, draft, preview, refusedAt, missing, organisations }: Props) {
  if (missing.length > 0)
    return (
      <Text role="status" c="dimmed">
        {text.missing(missing)}
      </Text>
    );
  if (refusedAt !== null)
    return (
      <Alert role="note" p="xs" color="red" icon={<IconBan aria-hidden />} title={text.refused}>
        {text.refusedAt(refusedAt)}
      </Alert>
    );
  if (!preview)
    return (
      <Text role="status" c="dimmed">
        {text.checking}
      </Text>
    );
  const { effectiveOn } = draft;
  const orgName = (id: number | null) => organisations.find((o) => o.id === id)?.name ?? '';
  const ahead = preview.remainingDays;
  return (
    <Stack gap="sm" role="status">
      <Alert role="note" p="xs" color="gray" icon={<IconArrowNarrowRight aria-hidden />}>
        {effectText(member.record.fullName, preview.before, preview.after, { effectiveOn, orgName })}
      </Alert>
      {ahead > 0 && (
        <Alert
          role="note"
          p="xs"
          color="blue"
          icon={<IconCalendarTime aria-hidden />}
          title={text.futureEffect(preview.takesEffectOn, ahead)}
        >
          {text.futureHint}
        </Alert>
      )}
      <WarningNote warnings={preview.warnings} />
      {preview.consequences.length > 0 && (
        <Alert
          role="note"
          p="xs"
          color="gray"
          icon={<IconGavel aria-hidden />}
          title={disciplineText.consequences}
        >
          <Consequences list={preview.consequences} />
        </Alert>
      )}
      <ClockLines member={member} draft={draft} after={preview.after} />
    </Stack>
  );
}
