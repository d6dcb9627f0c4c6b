import { Button, Group } from '@mantine/core';
import { IconCopy, IconEye } from '@tabler/icons-react';
import { startNoteText as text } from '../../../shared/i18n/vi/start-note.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

interface Props {
  /** why the register was not opened */
  readonly error: AppError | undefined;
  readonly asked: OpSent<'register.open'>;
}

/** The next start looks there, too. */
async function stayWithCopy(folder: string): Promise<void> {
  const kept = await call('folder.useOwn', {});
  if (kept.ok) notify.news(text.copied(folder));
  else notify.failure(kept.error);
}

/** The two ways out where a register lies on a network or where nothing can be written. */
export function PlaceChoice({ error, asked }: Props) {
  const view = useCommand('register.view');
  const copy = useCommand('register.copyHere');
  if (error?.code !== 'place.network' && error?.code !== 'place.unwritable') return null;
  return (
    <>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconCopy size={18} aria-hidden />}
          loading={copy.isPending}
          onClick={() => copy.mutate(asked, { onSuccess: ({ folder }) => void stayWithCopy(folder) })}
        >
          {text.copyHere}
        </Button>
        <Button
          variant="default"
          leftSection={<IconEye size={18} aria-hidden />}
          loading={view.isPending}
          onClick={() => view.mutate(asked)}
        >
          {text.view}
        </Button>
      </Group>
      <ErrorNote error={copy.error?.error ?? view.error?.error} />
    </>
  );
}
