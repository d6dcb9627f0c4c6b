/** One column into another for all who have nothing there yet: what it will do stands there before it is done. */
import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { levelCounts, cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { RatingEdit } from '../../../shared/ipc/year-process.ts';
import { type ColumnRules, levelColumn } from './cockpit-columns.ts';
import { levelColumns, planCopy, proposalSource, usualSource } from './copy-column.ts';

interface Props {
  readonly rows: readonly YearRow[];
  readonly rules: ColumnRules;
  /** whether the rows are those that were picked */
  readonly picked: boolean;
  /** the column under the hand */
  readonly column: string;
  readonly onClose: () => void;
  readonly onCopy: (edits: readonly RatingEdit[], to: string) => void;
}

export function CopyForm({ rows, rules, picked, column, onClose, onCopy }: Props) {
  const first = levelColumns.some((c) => c.id === column) ? column : levelColumn;
  const [target, setTarget] = useState(first);
  const [source, setSource] = useState(() => usualSource(first));
  const to = levelColumns.find((c) => c.id === target);
  const plan = to && planCopy(rows, source, to, rules);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plan && to && plan.edits.length > 0) onCopy(plan.edits, to.title);
  };
  const sources = [
    { value: proposalSource, label: text.proposal },
    ...levelColumns.map(({ id, title }) => ({ value: id, label: title })),
  ].filter(({ value }) => value !== target);
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.copyTitle}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <NativeSelect
            label={text.copyTo}
            value={target}
            data={levelColumns.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(e) => {
              setTarget(e.currentTarget.value);
              setSource(usualSource(e.currentTarget.value));
            }}
          />
          <NativeSelect
            label={text.copyFrom}
            value={source}
            data={sources}
            onChange={(e) => setSource(e.currentTarget.value)}
          />
          {plan && (
            <div role="status">
              <Text c="dimmed">{text.copyScope(picked, rows.length)}</Text>
              <Text fw={600}>
                {text.copyPreview(plan.edits.length, levelCounts(plan.counts, rules.regime.names))}
              </Text>
              {plan.kept > 0 && <Text>{text.copyKept(plan.kept)}</Text>}
              {plan.nothing > 0 && <Text>{text.copyNothing(plan.nothing)}</Text>}
            </div>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" data-autofocus disabled={!plan || plan.edits.length === 0}>
              {text.copyDo(plan?.edits.length ?? 0)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
