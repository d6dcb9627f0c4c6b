import { Anchor, Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import { inspectionFigureText } from '../../../shared/i18n/vi/inspection-figures.ts';
import { changePercent, compared, signed } from '../../../shared/rules/compare-periods.ts';
import { type FigureLine, sections } from '../../../shared/rules/inspection-figures.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import type { OpenedFigure } from './inspection-figures.tsx';

const { columns } = text.sheet;

interface Props {
  readonly lines: readonly FigureLine[];
  readonly onOpen: (figure: OpenedFigure) => void;
}

export function InspectionFigureTable({ lines, onOpen }: Props) {
  const numbers = [columns.now, columns.before, columns.difference, columns.percent];
  return (
    <Table.ScrollContainer minWidth={860} type="native">
      <Table aria-label={text.sheet.figures} highlightOnHover maw={1160}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.label}</Table.Th>
            <Table.Th>{columns.unit}</Table.Th>
            {numbers.map((label) => (
              <Table.Th key={label} ta="right">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sections
            .map((section) => ({ section, own: lines.filter((line) => line.section === section) }))
            .filter(({ own }) => own.length > 0)
            .map(({ section, own }) => (
              <Fragment key={section}>
                <Table.Tr>
                  <Table.Th colSpan={6} scope="rowgroup" pt="md">
                    {inspectionFigureText.sections[section]}
                  </Table.Th>
                </Table.Tr>
                {own.map((line) => (
                  <Line key={line.key} line={line} onOpen={onOpen} />
                ))}
              </Fragment>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Line({ line, onOpen }: { line: FigureLine; onOpen: Props['onOpen'] }) {
  const { label, unit, part, now, before, reported } = line;
  const change = compared(now, before);
  const number = (n: number, period: OpenedFigure['period'], say: (l: string, n: string) => string) =>
    n === 0 ? (
      '0'
    ) : (
      <Anchor
        component="button"
        type="button"
        aria-label={say(label, formatCount(n))}
        onClick={() => onOpen({ line, period })}
      >
        {formatCount(n)}
      </Anchor>
    );
  const right = { ta: 'right', fw: part ? 400 : 600 } as const;
  return (
    <Table.Tr>
      <Table.Td pl={part ? 36 : 10} fw={part ? 400 : 600}>
        {label}
        {reported > 0 && (
          <Text c="dimmed" fw={400}>
            {text.reportedPart(formatCount(reported))}
          </Text>
        )}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{inspectionFigureText.units[unit]}</Table.Td>
      <Table.Td {...right}>{number(now, 'now', text.figures.behind)}</Table.Td>
      <Table.Td {...right} fw={400}>
        {number(before, 'before', text.figures.behindBefore)}
      </Table.Td>
      <Table.Td {...right} fw={400}>
        {signed(change.difference)}
      </Table.Td>
      <Table.Td {...right} fw={400}>
        {changePercent(change)}
      </Table.Td>
    </Table.Tr>
  );
}
