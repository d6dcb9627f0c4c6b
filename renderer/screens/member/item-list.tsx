import { Button, Group, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconEye, IconPlus } from '@tabler/icons-react';
import { Fragment, useRef } from 'react';
import {
  type ItemKind,
  itemKind,
  itemSummary,
  type MemberItem,
} from '../../../shared/entities/member-items.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import { careerGaps } from '../../../shared/rules/item-checks.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { SourceMark } from '../../fields/field-label.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import classes from './item-list.module.css';
import { ItemRowEditor } from './item-row-editor.tsx';
import type { ItemEditor } from './use-item-editor.ts';

const text = recordText.items;

interface Props {
  readonly kind: ItemKind;
  readonly items: readonly MemberItem[];
  /** how many rows stand masked; null when they are shown */
  readonly hidden: number | null;
  readonly editor: ItemEditor;
  readonly onReveal: (kind: ItemKind) => void;
}

/** One repeating item of the sheet as a table that is edited in place. */
export function ItemList({ kind, items, hidden, editor, onReveal }: Props) {
  const { label, one, source, fields } = itemKind(kind);
  const addButton = useRef<HTMLButtonElement>(null);
  const drop = useCommand('record.dropItem');
  const row = editor.row?.kind === kind ? editor.row : null;
  const columns = Object.entries(fields);
  const backToAdd = () => addButton.current?.focus();
  const other = () => {
    const open = editor.row;
    if (open) notify.news(text.otherOpen(itemKind(open.kind).label));
  };
  const take = (item: MemberItem) =>
    drop.mutate(
      { id: item.id, version: item.version },
      {
        onSuccess: () => {
          notify.success(text.dropped(one, itemSummary(kind, item.values)));
          backToAdd();
        },
        onError: ({ error }) => notify.failure(error),
      },
    );

  return (
    <div className={classes.item}>
      <Title order={3} size="h5">
        {label} <SourceMark source={source} />
      </Title>
      {hidden !== null ? (
        <Group gap="sm">
          <Text>{text.hidden(hidden)}</Text>
          {hidden > 0 && (
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconEye size={16} aria-hidden />}
              onClick={() => onReveal(kind)}
            >
              {text.show}
            </Button>
          )}
        </Group>
      ) : items.length === 0 && row === null ? (
        <Text c="dimmed">{text.empty}</Text>
      ) : null}
      {items.length > 0 && (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing={4} aria-label={label}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(([name, def]) => (
                  <Table.Th key={name} miw={def.kind === 'date' ? 92 : 110}>
                    {def.label}
                  </Table.Th>
                ))}
                <Table.Th w={126}>{text.actions}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Fragment key={item.id}>
                  {row?.id === item.id ? (
                    <Table.Tr>
                      <Table.Td colSpan={columns.length + 1}>
                        <ItemRowEditor editor={editor} row={row} onDone={backToAdd} />
                      </Table.Td>
                    </Table.Tr>
                  ) : (
                    <Table.Tr onDoubleClick={() => editor.edit(item) || other()}>
                      {columns.map(([name, def]) => (
                        <Table.Td key={name}>
                          {def.kind === 'date' ? formatDate(item.values[name] ?? '') : item.values[name]}
                        </Table.Td>
                      ))}
                      <Table.Td>
                        <Group gap={2} wrap="nowrap">
                          <May right="write">
                            <Button
                              variant="subtle"
                              color="gray"
                              size="compact-md"
                              fz="sm"
                              aria-label={text.editOne(itemSummary(kind, item.values))}
                              onClick={() => editor.edit(item) || other()}
                            >
                              {text.edit}
                            </Button>
                            <Button
                              variant="subtle"
                              color="gray"
                              size="compact-md"
                              fz="sm"
                              aria-label={text.dropOne(itemSummary(kind, item.values))}
                              onClick={() => take(item)}
                            >
                              {text.drop}
                            </Button>
                          </May>
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  )}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {kind === 'career' &&
        careerGaps(items).map(({ from, until }) => (
          <Group key={from} gap={6} wrap="nowrap" align="flex-start">
            <IconAlertTriangle
              size={16}
              aria-hidden
              color="var(--mantine-color-orange-7)"
              className={classes.mark}
            />
            <Text>{text.gap(from, until)}</Text>
          </Group>
        ))}
      {row !== null && (row.id === null || !items.some((i) => i.id === row.id)) ? (
        <div className={classes.fresh}>
          <ItemRowEditor editor={editor} row={row} onDone={backToAdd} />
        </div>
      ) : null}
      <May right="write">
        <Button
          ref={addButton}
          mt={6}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => editor.add(kind) || other()}
        >
          {text.add(one)}
        </Button>
      </May>
    </div>
  );
}
