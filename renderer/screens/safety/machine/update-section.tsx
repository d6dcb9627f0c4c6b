/** A new version from a stick: chosen, checked, compared by its code, taken after a backup, opened by the person. */
import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconUsb } from '@tabler/icons-react';
import { useState } from 'react';
import { updateText as text } from '../../../../shared/i18n/vi/update.ts';
import type { OfferedUpdate, TakenUpdate } from '../../../../shared/ipc/update.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call, type JobProgress, runJob, useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { KeptInstallers } from './kept-installers.tsx';
import { Licences } from './licences.tsx';
import { UpdateOffer } from './update-offer.tsx';
import { UpdateTaken } from './update-taken.tsx';

interface Work {
  readonly title: string;
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
}

export function UpdateSection() {
  const state = useOp('update.state', {});
  const [work, setWork] = useState<Work | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [offer, setOffer] = useState<{ readonly token: string; readonly update: OfferedUpdate } | null>(null);
  const [taken, setTaken] = useState<TakenUpdate | null>(null);
  if (!state.data) return state.error ? <ErrorNote error={state.error.error} /> : <Skeleton h={120} />;
  const { current, takesUpdates, kept } = state.data;

  async function run<K extends 'update.look' | 'update.take'>(
    title: string,
    name: K,
    input: Parameters<typeof runJob<K>>[1],
  ) {
    setError(null);
    const job = runJob(name, input, (progress) => setWork((it) => it && { ...it, progress }));
    setWork({ title, progress: null, cancel: job.cancel });
    const answer = await job.result;
    setWork(null);
    if (!answer.ok && answer.error.code !== 'app.cancelled') setError(answer.error);
    return answer.ok ? answer.value : null;
  }

  const pick = async (): Promise<void> => {
    const picked = await call('update.pick', {});
    if (!picked.ok) return setError(picked.error);
    if (!picked.value) return;
    setOffer(null);
    setTaken(null);
    const { token } = picked.value;
    const update = await run(text.checking, 'update.look', { token });
    if (update) setOffer({ token, update });
  };

  const take = async (): Promise<void> => {
    if (!offer) return;
    const { token, update } = offer;
    const done = await run(text.taking, 'update.take', { token, sha256: update.sha256 });
    if (!done) return;
    setOffer(null);
    setTaken(done);
    void state.refetch();
  };

  return (
    <Paper withBorder p="md" component="section" aria-labelledby="update-title">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <Title order={2} id="update-title">
            {text.title}
          </Title>
          <Text>{text.current(current)}</Text>
        </Group>
        <Text maw={760}>{takesUpdates ? text.intro : text.noKey}</Text>
        {work && <ProgressPanel title={work.title} progress={work.progress} onCancel={work.cancel} />}
        <ErrorNote error={error} />
        {!work && offer && (
          <UpdateOffer update={offer.update} onTake={() => void take()} onPutAway={() => setOffer(null)} />
        )}
        {!work && taken && <UpdateTaken taken={taken} onError={setError} />}
        {!work && !offer && (
          <Group>
            <May right="keep">
              <Button
                variant="default"
                leftSection={<IconUsb size={18} aria-hidden />}
                onClick={() => void pick()}
              >
                {text.pick}
              </Button>
            </May>
          </Group>
        )}
        <KeptInstallers kept={kept} current={current} onError={setError} />
        <Licences />
      </Stack>
    </Paper>
  );
}
