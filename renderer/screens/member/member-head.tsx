import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { partyAgeText, memberText as text } from '../../../shared/i18n/vi/member.ts';
import { standingText } from '../../../shared/i18n/vi/standing.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import { partyAge } from '../../../shared/rules/party-age.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import classes from './member-head.module.css';
import { MemberPhoto } from './member-photo.tsx';
import { countdown, MemberStanding } from './member-standing.tsx';

/** Who it is and where the ledger puts the member today; every figure says what it is counted from. */
export function MemberHead({ member, children }: { member: MemberDetail; children: ReactNode }) {
  const { record, state, orgName } = member;
  // Not yet is something else than not known.
  const unknown =
    state.status === 'none' || state.status === 'candidate' || state.status === 'probationary'
      ? text.notYet
      : text.unknown;
  const today = todayInVietnam();
  const age = partyAgeText(partyAge(member.events, today, useRuleChanges()));
  return (
    <Stack gap={4} mb="sm">
      <BackToList />
      <Group align="flex-start" gap="md" wrap="nowrap">
        <MemberPhoto id={member.id} name={record.fullName} has={member.hasPhoto} />
        <div className={classes.facts}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <Group gap="sm">
              <Title order={1}>{record.fullName}</Title>
              <StatusBadge status={state.status} />
            </Group>
            <Group gap="xs">{children}</Group>
          </Group>
          <dl className={classes.list}>
            <Fact label={text.organisation} value={orgName || text.noOrganisation} />
            <Fact label={text.admittedOn} value={formatDate(state.admittedOn ?? '') || unknown} />
            {state.probationDueOn !== null && (
              <Fact
                label={standingText.probationDue}
                value={formatDate(state.probationDueOn)}
                note={countdown(state.probationDueOn, today)}
              />
            )}
            {state.probationDueOn === null && (
              <Fact label={text.officialOn} value={formatDate(state.officialOn ?? '') || unknown} />
            )}
            <Fact label={text.partyAge} value={age.value} note={age.basis} />
            {state.badgeLevel > 0 && <Fact label={text.badge} value={text.badgeLevel(state.badgeLevel)} />}
          </dl>
          <MemberStanding member={member} />
        </div>
      </Group>
    </Stack>
  );
}

function Fact({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>
        {value}
        {note !== undefined && note !== '' && (
          <Text component="span" c="dimmed">
            {note}
          </Text>
        )}
      </dd>
    </div>
  );
}

/** Back to the list as it was left: its filter, order and place. */
export function BackToList() {
  const router = useRouter();
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        fz="sm"
        ml={-8}
        leftSection={<IconChevronLeft size={18} aria-hidden />}
        onClick={() =>
          router.history.canGoBack() ? router.history.back() : void router.navigate({ to: '/dang-vien' })
        }
      >
        {text.back}
      </Button>
    </div>
  );
}
