/**
 * The frame of a small form about a discipline: what the register says to the answers while they are typed, and the
 * one button that records them. What its rules forbid cannot be recorded and stands there with its citation.
 */
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { useCommand, useOp } from '../../api.ts';
import { DeedForm } from '../deed-form.tsx';
import { ErrorNote } from '../error-note.tsx';
import { errorWords } from '../error-words.tsx';
import { notify } from '../notify.ts';
import { WarningNote } from '../warning-note.tsx';
import { Consequences } from './consequences.tsx';
import classes from './deed-frame.module.css';
import { useWhenChecked } from './use-when-checked.ts';

export type SentDeed = OpSent<'discipline.record'>;

interface Props {
  readonly title: string;
  /** names the deed: "Ghi khiếu nại" */
  readonly button: string;
  /** the deed as it is answered so far */
  readonly deed: SentDeed;
  /** labels of what must still be filled in */
  readonly missing: readonly string[];
  readonly success: string;
  readonly size?: number;
  /** a long form: what the register says stands at its right */
  readonly beside?: boolean;
  readonly onClose: () => void;
  readonly onRecorded?: (id: number) => void;
  /** the questions; the refusal of the register stands at the one that it is about, mostly the day */
  readonly children: (refusal: ReactNode) => ReactNode;
}

export function DeedFrame(props: Props) {
  const {
    title,
    button,
    deed,
    missing,
    success,
    size = 720,
    beside = false,
    onClose,
    onRecorded,
    children,
  } = props;
  const record = useCommand('discipline.record');
  const complete = missing.length === 0;
  const preview = useOp('discipline.preview', deed, { enabled: complete, keepPrevious: true });
  const refused = complete ? preview.error?.error : undefined;
  const judged = complete && preview.data !== undefined && !refused ? preview.data : null;
  const write = () =>
    record.mutate(deed, {
      onSuccess: ({ id }) => {
        notify.success(success);
        onRecorded?.(id);
        onClose();
      },
    });
  const checking = complete && (preview.isPending || preview.isPlaceholderData);
  const save = useWhenChecked(checking, judged !== null && !record.isPending, write);
  return (
    <Modal opened onClose={onClose} size={size} title={title} centered>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <div className={beside ? classes.sides : classes.below}>
            <Stack gap="sm">{children(refused && <span role="alert">{errorWords(refused)}</span>)}</Stack>
            <Stack gap="sm" role="status">
              {!complete && <Text c="dimmed">{text.missing(missing)}</Text>}
              {judged && <WarningNote warnings={judged.warnings} />}
              {judged && judged.consequences.length > 0 && (
                <Alert
                  role="note"
                  p="xs"
                  color="gray"
                  icon={<IconArrowNarrowRight aria-hidden />}
                  title={text.consequences}
                >
                  <Consequences list={judged.consequences} />
                </Alert>
              )}
            </Stack>
          </div>
          <div className={classes.foot}>
            <ErrorNote error={record.error?.error} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {text.cancel}
              </Button>
              <Button type="submit" disabled={!judged} loading={record.isPending}>
                {button}
              </Button>
            </Group>
          </div>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
