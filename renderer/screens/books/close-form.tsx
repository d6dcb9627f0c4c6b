import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import type { BookHead } from '../../../shared/ipc/book.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

interface Props {
  readonly head: BookHead;
  readonly onClose: () => void;
  readonly onClosed: (id: number) => void;
}

/** Says in numbers what is frozen, and what becomes of later corrections. */
export function CloseForm({ head, onClose, onClosed }: Props) {
  const close = useCommand('book.close');
  return (
    <Modal opened onClose={onClose} title={text.closeTitle} size={620} centered>
      <Stack gap="sm">
        <Text>{text.closeText(head.rows, head.title)}</Text>
        <Text>{head.base}</Text>
        <Text c="dimmed">{text.closeHint}</Text>
        <ErrorNote error={close.error?.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button
            data-autofocus
            loading={close.isPending}
            onClick={() =>
              close.mutate(
                { request: head.request },
                {
                  onSuccess: ({ id, rows }) => {
                    notify.success(text.closed(rows));
                    onClosed(id);
                  },
                },
              )
            }
          >
            {text.close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
