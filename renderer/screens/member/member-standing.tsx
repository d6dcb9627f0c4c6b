/** What lies over a member's status, and what is entered but has not come yet: in words, on the member's head. */
import { Badge, Group, Text } from '@mantine/core';
import {
  IconCalendarTime,
  IconHome,
  IconHourglass,
  IconPlayerPause,
  IconWalk,
  type TablerIcon,
} from '@tabler/icons-react';
import { deedLabel } from '../../../shared/i18n/vi/event.ts';
import { eventText } from '../../../shared/i18n/vi/event-wizard.ts';
import { standingText as text } from '../../../shared/i18n/vi/standing.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import { standingEvents } from '../../../shared/rules/lifecycle.ts';
import { pendingEvents } from '../../../shared/rules/pending-events.ts';
import { daysBetween } from '../../../shared/text/day-arithmetic.ts';
import { todayInVietnam } from '../../parts/today.ts';

interface Overlay {
  readonly label: string;
  readonly icon: TablerIcon;
  /** last day; '' or null = no end */
  readonly until: string | null;
}

function overlaysOf({ state, events }: MemberDetail, today: string): readonly Overlay[] {
  const away = standingEvents(events, today).findLast((e) => e.kind === 'temporaryOut');
  const place = away?.kind === 'temporaryOut' ? away.payload.destination : '';
  const found: Overlay[] = [];
  if (state.exemptSince !== null)
    found.push({ label: text.exempt(state.exemptUntil), icon: IconHourglass, until: state.exemptUntil });
  if (state.suspendedSince !== null)
    found.push({
      label: text.suspended(state.suspendedUntil),
      icon: IconPlayerPause,
      until: state.suspendedUntil,
    });
  if (state.awaySince !== null)
    found.push({ label: text.away(place, state.awayUntil), icon: IconWalk, until: state.awayUntil });
  if (state.status === 'temporary' && state.awayUntil !== null)
    found.push({ label: text.guest(state.awayUntil), icon: IconWalk, until: state.awayUntil });
  if (state.residenceSince !== null) found.push({ label: text.residence, icon: IconHome, until: null });
  return found;
}

/** "còn 12 ngày" or "quá 3 ngày"; '' for what has no day. */
export function countdown(dueOn: string | null, today: string): string {
  if (dueOn?.length !== 10) return '';
  const left = daysBetween(today, dueOn);
  return left < 0 ? text.late(-left) : text.remaining(left);
}

export function MemberStanding({ member }: { member: MemberDetail }) {
  const today = todayInVietnam();
  const overlays = overlaysOf(member, today);
  const ahead = pendingEvents(member.events, today);
  if (overlays.length + ahead.length === 0) return null;
  const again = member.state.admittedOn !== null;
  return (
    <Group gap="xs" mt={8} role="group" aria-label={text.overlays}>
      {overlays.map(({ label, icon: Icon, until }) => {
        const left = countdown(until, today);
        const late = until?.length === 10 && until < today;
        return (
          <Badge
            key={label}
            variant="outline"
            color={late ? 'orange' : 'gray'}
            size="lg"
            tt="none"
            fw={500}
            fz="sm"
            leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
            styles={{ root: { maxWidth: '100%' }, label: { color: 'var(--mantine-color-text)' } }}
          >
            {left === '' ? label : `${label} (${left})`}
          </Badge>
        );
      })}
      {ahead.map(({ event, takesEffectOn, remainingDays }) => (
        <Text key={event.id} w="100%">
          <IconCalendarTime size={17} stroke={1.8} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
          {eventText.pending(deedLabel(event.kind, again), takesEffectOn, remainingDays)}
        </Text>
      ))}
    </Group>
  );
}
