import { Box, Group, NavLink, Table, UnstyledButton } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ruleText as text } from '../../../shared/i18n/vi/rule.ts';
import type { RuleBook, RuleLine } from '../../../shared/ipc/rule.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import classes from './rules.module.css';
import { SourceMark } from './source-mark.tsx';

/** Areas at the left, the figures of one of them as they hold on the day; one figure stands open beside. */
export function FiguresPanel({ day }: { day: string }) {
  const search = useSearch({ from: '/quy-dinh' });
  const navigate = useNavigate();
  const book = useOp('rule.list', { day }, { keepPrevious: true });
  if (!book.data) return book.error ? <ErrorNote error={book.error.error} /> : <Loading />;
  const { areas } = book.data;
  const area = areas.find((of) => of.area === search.nhom) ?? areas[0];
  const line = area?.lines.find(({ parameter }) => parameter.key === search.thamso);
  const go = (part: { readonly nhom?: string; readonly thamso?: string | undefined }) =>
    void navigate({ to: '/quy-dinh', search: { ...search, thamso: undefined, ...part }, replace: true });
  return (
    <Group align="flex-start" gap="md" wrap="nowrap">
      <Box component="nav" aria-label={text.areas} w={200} flex="none" fz="sm">
        {areas.map((of) => (
          <NavLink
            key={of.area}
            component="button"
            label={of.label}
            active={of === area}
            {...(of === area ? { 'aria-current': true } : {})}
            onClick={() => go({ nhom: of.area })}
          />
        ))}
      </Box>
      <Box flex={1} miw={0}>
        {area && <Figures area={area} onOpen={(thamso) => go({ nhom: area.area, thamso })} />}
      </Box>
      {area && line && (
        <FigureDrawer
          key={`${area.area}.${line.parameter.key}`}
          area={area.area}
          line={line}
          day={day}
          onClose={() => go({ nhom: area.area })}
        />
      )}
    </Group>
  );
}

function Figures({ area, onOpen }: { area: RuleBook['areas'][number]; onOpen: (key: string) => void }) {
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={820} type="native">
      <Table aria-label={area.label} highlightOnHover verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.parameter}</Table.Th>
            <Table.Th>{columns.value}</Table.Th>
            <Table.Th>{columns.from}</Table.Th>
            <Table.Th>{columns.citation}</Table.Th>
            <Table.Th>{columns.checked}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {area.lines.map((line) => (
            <FigureRow key={line.parameter.key} line={line} onOpen={() => onOpen(line.parameter.key)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function FigureRow({ line: { parameter, figure }, onOpen }: { line: RuleLine; onOpen: () => void }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} miw={190}>
        <UnstyledButton className={classes.open ?? ''} onClick={onOpen} aria-haspopup="dialog">
          {parameter.label}
        </UnstyledButton>
      </Table.Th>
      <Table.Td fw={600} maw={220}>
        {text.valueWithUnit(figure.value, parameter)}
      </Table.Td>
      <Table.Td>{formatDate(figure.validFrom)}</Table.Td>
      <Table.Td className={classes.citation ?? ''}>{figure.citation}</Table.Td>
      <Table.Td>
        <SourceMark figure={figure} />
      </Table.Td>
    </Table.Tr>
  );
}
