import { Button, Text } from '@mantine/core';
import { IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import { retireText as text } from '../../../../shared/i18n/vi/retire.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Card } from './card.tsx';
import { RetireForm } from './retire-form.tsx';

/** "Thôi dùng máy này": what would go is looked at first; nothing is done by opening it. */
export function RetireCard() {
  const [asked, setAsked] = useState(false);
  const look = useOp('retire.look', {}, { enabled: asked });
  return (
    <Card title={text.title} note={text.note}>
      {!asked && (
        <Button
          variant="default"
          leftSection={<IconTrashX size={18} aria-hidden />}
          onClick={() => setAsked(true)}
        >
          {text.start}
        </Button>
      )}
      <ErrorNote error={look.error?.error} />
      {asked && look.isPending && <Loading />}
      {asked && look.data?.practice === true && <Text role="status">{text.practice}</Text>}
      {asked && look.data?.practice === false && (
        <RetireForm look={look.data} onClose={() => setAsked(false)} />
      )}
    </Card>
  );
}
