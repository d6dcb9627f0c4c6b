import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { logText } from '../../shared/i18n/vi/log.ts';
import { momentText } from '../../shared/text/moment.ts';
import { useOp } from '../api.ts';

const text = logText.anchor;

/** Said at the opening and until it was read: this register is not the one that was closed last. */
export function LogNotice() {
  const { data: notice } = useOp('log.notice', {});
  const [read, setRead] = useState<string | null>(null);
  const which = notice ? JSON.stringify(notice) : null;
  if (!notice || read === which) return null;
  const found = text.found(notice);
  const absent = notice.kind === 'absent';
  return (
    <Alert
      color={absent ? 'blue' : 'orange'}
      role="alert"
      mb="md"
      style={{ flex: 'none' }}
      icon={<IconAlertTriangle aria-hidden />}
      title={text.title(notice)}
    >
      <Text>{`${found.charAt(0).toLocaleUpperCase('vi')}${found.slice(1)}${text.since(notice, momentText)}.`}</Text>
      <Text mt={4}>{text.advice[notice.kind]}</Text>
      <Group gap="xs" mt="xs">
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/an-toan" search={{ muc: absent ? 'nhat-ky' : 'sao-luu' }} {...props} />
          )}
        >
          {absent ? text.toLog : text.toBackups}
        </Button>
        <Button variant="default" onClick={() => setRead(which)}>
          {text.understood}
        </Button>
      </Group>
    </Alert>
  );
}
