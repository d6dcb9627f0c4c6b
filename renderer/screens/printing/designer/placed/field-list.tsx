import { ActionIcon, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import type { PlacedBody, PlacedField } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import classes from '../designer.module.css';
import { freeId, insertedAfter, neighbour, without } from '../parts-list.ts';
import { movedBy, onPage } from './field-ops.ts';

const text = designerText.fields;
const most = 120;

interface Props {
  readonly fields: readonly PlacedField[];
  readonly page: PlacedBody['page'];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onChange: (fields: readonly PlacedField[]) => void;
}

/** The fields by their texts: the same ones as on the sheet, for whoever goes by the keyboard. */
export function FieldList({ fields, page, chosen, onChoose, onChange }: Props) {
  const field = fields.find(({ id }) => id === chosen);
  const put = (next: PlacedField): void => {
    onChange(insertedAfter(fields, chosen, next));
    onChoose(next.id);
  };
  const add = (): void =>
    put(
      onPage(
        {
          ...{ id: freeId(fields), text: text.newText, left: 20, top: 20, width: 60, height: 8 },
          look: field?.look ?? {
            ...{ font: 'serif' as const, size: 14, bold: false, italic: false, underlined: false },
            ...{ upper: false, align: 'left' as const },
          },
          ...{ smallest: 9, box: null },
        },
        page,
      ),
    );
  const remove = (): void => {
    if (!field) return;
    const next = neighbour(fields, field.id);
    onChange(without(fields, field.id));
    if (next !== null) onChoose(next);
  };
  return (
    <Stack gap="xs">
      <ol className={classes.partList}>
        {fields.map((each, n) => (
          <li key={each.id}>
            <UnstyledButton
              className={classes.part ?? ''}
              aria-current={each.id === chosen}
              onClick={() => onChoose(each.id)}
            >
              <Text truncate fw={each.id === chosen ? 600 : 400}>
                {`${n + 1}. ${each.text}`}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <Group gap={4}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={fields.length >= most}
          onClick={add}
        >
          {text.add}
        </Button>
        <ActionIcon
          size="lg"
          aria-label={text.copy}
          title={text.copy}
          disabled={!field || fields.length >= most}
          onClick={() => field && put(movedBy({ ...field, id: freeId(fields) }, 5, 5, page))}
        >
          <IconCopy size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={text.remove}
          title={fields.length === 1 ? text.onlyOne : text.remove}
          disabled={!field || fields.length === 1}
          onClick={remove}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </Group>
    </Stack>
  );
}
