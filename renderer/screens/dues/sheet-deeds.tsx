/** What is done to the sheet as a whole: the branch has paid, bases carried forward, the month closed, the ways out. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesSheet } from '../../../shared/ipc/dues.ts';
import type { AppError } from '../../../shared/result.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { PayAllForm } from './pay-all-form.tsx';
import type { ReceiptFacts } from './use-payments.ts';

interface Props {
  readonly orgId: number;
  readonly sheet: DuesSheet;
  readonly facts: ReceiptFacts;
  /** begins with the first whose due nobody knows */
  readonly onTell: () => void;
}

type Deed = 'payAll' | 'carry' | 'close';

export function SheetDeeds({ orgId, sheet, facts, onTell }: Props) {
  const [deed, setDeed] = useState<Deed | null>(null);
  const carry = useCommand('dues.carryForward');
  const close = useCommand('dues.close');
  const { month, totals, rows } = sheet;
  const shown = formatDate(month);
  const done = () => {
    setDeed(null);
    carry.reset();
    close.reset();
  };
  if (rows.length === 0) return null;
  return (
    <>
      <May right="write">
        <Button onClick={() => setDeed('payAll')} disabled={totals.owed === 0}>
          {text.payAll}
        </Button>
      </May>
      {!sheet.closed && totals.unknown > 0 && (
        <May right="write">
          <Button variant="default" onClick={onTell}>
            {text.tellAll(totals.unknown)}
          </Button>
        </May>
      )}
      {!sheet.closed && totals.carried > 0 && (
        <May right="write">
          <Button variant="default" onClick={() => setDeed('carry')}>
            {text.carry}
          </Button>
        </May>
      )}
      {!sheet.closed && (
        <May right="write">
          <Button variant="default" onClick={() => setDeed('close')}>
            {text.close}
          </Button>
        </May>
      )}
      <SheetOut
        request={{ sheet: 'duesMonth', orgId, month }}
        name={text.sheets.monthFile(sheet.orgName, shown)}
      />
      {deed === 'payAll' && <PayAllForm sheet={sheet} facts={facts} onClose={done} />}
      {deed === 'carry' && (
        <Confirm
          title={text.carryTitle(shown)}
          will={text.carryWill(totals.carried)}
          button={text.carryDo(totals.carried)}
          error={carry.error?.error}
          busy={carry.isPending}
          onClose={done}
          onDo={() =>
            carry.mutate(
              { orgId, month, expected: totals.carried },
              {
                onSuccess: ({ carried }) => {
                  notify.success(text.carried(carried));
                  done();
                },
              },
            )
          }
        />
      )}
      {deed === 'close' && (
        <Confirm
          title={text.closeTitle(shown)}
          will={text.closeWill(totals.payers, totals.due, totals.paid)}
          button={text.close}
          error={close.error?.error}
          busy={close.isPending}
          onClose={done}
          onDo={() =>
            close.mutate(
              { orgId, month },
              {
                onSuccess: (closed) => {
                  notify.success(text.closedNote(shown, closed.rows));
                  done();
                },
              },
            )
          }
        />
      )}
    </>
  );
}

/** Says in numbers what will be written, and writes only then. */
function Confirm(props: {
  readonly title: string;
  readonly will: string;
  readonly button: string;
  readonly error: AppError | undefined;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onDo: () => void;
}) {
  const { title, will, button, error, busy, onClose, onDo } = props;
  return (
    <Modal opened onClose={onClose} title={title} size={600} centered>
      <Stack gap="sm">
        <Text>{will}</Text>
        <ErrorNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {appText.cancel}
          </Button>
          <Button data-autofocus loading={busy} onClick={onDo}>
            {button}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
