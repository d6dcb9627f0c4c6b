import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { startNoteText as text } from '../../shared/i18n/vi/start-note.ts';
import { useOp } from '../api.ts';
import { ClockNote } from './clock-note.tsx';

/** Said once for each start: until the person has closed it, or the register. */
export function StartNotes() {
  const { data } = useOp('register.startNotes', {});
  const [read, setRead] = useState<readonly string[]>([]);
  if (!data) return null;
  const notes = [
    ...(data.clock
      ? [
          {
            key: 'clock',
            title: text.clockTitle,
            body: <ClockNote jump={data.clock} saidDay={data.saidDay} />,
          },
        ]
      : []),
    ...(data.place ? [{ key: 'place', title: text.placeTitle, body: text.place(data.place) }] : []),
  ].filter(({ key }) => !read.includes(key));
  if (notes.length === 0) return null;
  return (
    <Stack gap="xs" mb="md">
      {notes.map(({ key, title, body }) => (
        <Alert
          key={key}
          role="alert"
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title={title}
          withCloseButton
          closeButtonLabel={appText.close}
          onClose={() => setRead([...read, key])}
        >
          {body}
        </Alert>
      ))}
    </Stack>
  );
}
