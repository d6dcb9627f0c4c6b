/** The minutes of a month on paper: the month first, then the words of the paper and its pages. */
import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { logText } from '../../../../shared/i18n/vi/log.ts';
import { monthSchema } from '../../../../shared/ipc/log.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { call } from '../../../api.ts';
import { Loading } from '../../../parts/loading.tsx';
import { MonthInput } from '../../../parts/month-input.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { todayInVietnam } from '../../../parts/today.ts';

const PrintForm = lazy(async () => ({
  default: (await import('../../../parts/paper-out/print-form.tsx')).PrintForm,
}));
const text = logText.minutes;

/** @param total the last entry there is: the paper vouches for it and all before it */
export function MinutesOut({ total }: { readonly total: number }) {
  const [asked, setAsked] = useState(false);
  const [month, setMonth] = useState(todayInVietnam().slice(0, 7));
  const [paper, setPaper] = useState<{ readonly month: string; readonly upTo: number } | null>(null);
  const valid = monthSchema.safeParse(month).success;
  const close = () => {
    setAsked(false);
    setPaper(null);
  };
  const name = paper ? text.name(formatDate(paper.month)) : '';
  return (
    <>
      <May right="write">
        <Button
          variant="default"
          leftSection={<IconFileCertificate size={18} aria-hidden />}
          onClick={() => setAsked(true)}
        >
          {text.button}
        </Button>
      </May>
      <Modal opened={asked && !paper} onClose={close} title={text.button}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (valid) setPaper({ month, upTo: total });
          }}
        >
          <Stack gap="sm">
            <MonthInput
              label={text.month}
              value={month}
              onChange={setMonth}
              error={valid ? undefined : text.needMonth}
            />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>
                {text.cancel}
              </Button>
              <Button type="submit" disabled={!valid}>
                {text.go}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
      {paper && (
        <Suspense fallback={<Loading />}>
          <PrintForm
            out={{
              title: name,
              fileName: name.replace('/', '-'),
              orgId: null,
              oneSize: true,
              printJob: (words) => ({ document: 'logMinutes', ...paper, paper: words }),
              allowed: () => call('log.minutes', paper),
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
