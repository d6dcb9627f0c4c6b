import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { deedLabel } from '../../../../shared/i18n/vi/event.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { possibleEvents } from '../../../../shared/rules/possible-events.ts';
import type { RecordedKind } from './event-form.ts';
import { eventGroups } from './event-forms.ts';
import classes from './event-menu.module.css';
import { NotNow } from './not-now.tsx';

interface Props {
  readonly member: MemberDetail;
  readonly onChoose: (kind: RecordedKind) => void;
}

/** Which deed to record: those that make sense for the member as he stands; of the others, the reason why not. */
export function EventMenu({ member, onChoose }: Props) {
  const [asking, setAsking] = useState(false);
  const possible = new Set<string>(possibleEvents(member.state));
  const again = member.state.admittedOn !== null;
  return (
    <>
      <Menu position="bottom-end" withinPortal shadow="sm" width={360}>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{text.record}</Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          {eventGroups.map(({ label, kinds }) => {
            const offered = kinds.filter((kind) => possible.has(kind));
            if (offered.length === 0) return null;
            return (
              <Fragment key={label}>
                <Menu.Label>{label}</Menu.Label>
                {offered.map((kind) => (
                  <Menu.Item key={kind} py={4} onClick={() => onChoose(kind)}>
                    {deedLabel(kind, again)}
                  </Menu.Item>
                ))}
              </Fragment>
            );
          })}
          <div className={classes.menuFoot}>
            <Menu.Item c="dimmed" onClick={() => setAsking(true)}>
              {text.otherDeeds}
            </Menu.Item>
          </div>
        </Menu.Dropdown>
      </Menu>
      {asking && <NotNow member={member} onClose={() => setAsking(false)} />}
    </>
  );
}
