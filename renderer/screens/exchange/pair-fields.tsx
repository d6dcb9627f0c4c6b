import { Group, Radio, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconEqualNot } from '@tabler/icons-react';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { DoubtfulPair } from '../../../shared/ipc/import.ts';
import type { FieldDecision } from '../../../shared/roster/plan-types.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { ScrollBox } from './scroll-box.tsx';

interface Props {
  readonly pair: DoubtfulPair;
  /** which of the candidates is looked at */
  readonly candidate: number;
  readonly said: Readonly<Record<string, FieldDecision>>;
  readonly byDefault: 'skip' | 'update';
  /** only of one person are fields chosen one by one */
  readonly isSame: boolean;
  readonly onSay: (field: string, word: FieldDecision) => void;
}

/** Both records field by field; where they differ, whose word is written. */
export function PairFields({ pair, candidate, said, byDefault, isSame, onSay }: Props) {
  return (
    <ScrollBox label={text.rowTitle(pair.row, pair.name)}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={190}>{text.pairHead.field}</Table.Th>
            <Table.Th>{text.pairHead.list}</Table.Th>
            <Table.Th>{text.pairHead.register}</Table.Th>
            <Table.Th w={330}>{text.pairHead.choice}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pair.fields.map(({ field, label, isDate, choosable, list, register, differs: all }) => {
            const there = register[candidate] ?? '';
            const shown = (value: string) => (isDate ? formatDate(value) : value);
            const differs = all[candidate] ?? false;
            const word = said[field] ?? (byDefault === 'update' ? 'take' : 'keep');
            return (
              <Table.Tr key={field}>
                <Table.Th scope="row" fw={differs ? 600 : 400}>
                  {label}
                </Table.Th>
                <Table.Td fw={differs ? 600 : 400}>{shown(list)}</Table.Td>
                <Table.Td fw={differs ? 600 : 400}>
                  {shown(there)}
                  {differs && (
                    <Text span ml={6} fw={400}>
                      <IconEqualNot size={16} aria-hidden style={{ verticalAlign: '-3px' }} /> {text.differs}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {differs && choosable && (
                    <Radio.Group
                      labelProps={{ style: { position: 'absolute' } }}
                      label={<VisuallyHidden>{text.fieldChoice(label)}</VisuallyHidden>}
                      value={isSame ? word : ''}
                      onChange={(value) => onSay(field, value === 'take' ? 'take' : 'keep')}
                    >
                      <Group gap="sm">
                        <Radio value="keep" label={text.keepField} />
                        <Radio value="take" label={text.takeField} />
                      </Group>
                    </Radio.Group>
                  )}
                  {differs && !choosable && <Text c="dimmed">{text.notOverwritten}</Text>}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
