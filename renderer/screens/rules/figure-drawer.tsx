import { Alert, Button, Drawer, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { ruleText as text } from '../../../shared/i18n/vi/rule.ts';
import type { RuleHistoryLine, RuleLine } from '../../../shared/ipc/rule.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { ChangeForm } from './change-form.tsx';
import classes from './rules.module.css';
import { SourceMark } from './source-mark.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

interface Props {
  readonly area: string;
  readonly line: RuleLine;
  readonly day: string;
  readonly onClose: () => void;
}

/** One figure beside its table: what holds and why, every value it ever had, and the way to change it. */
export function FigureDrawer({ area, line, day, onClose }: Props) {
  const { parameter, figure } = line;
  const [doing, setDoing] = useState<'change' | 'withdraw' | null>(null);
  const history = useOp('rule.history', { area, parameter: parameter.key });
  const changeable = !figure.verified || figure.origin === 'local';
  const done = () => setDoing(null);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={820}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={parameter.label}
      closeButtonProps={{ 'aria-label': appText.close }}
      closeOnEscape={doing === null}
    >
      <Stack gap="md">
        <div>
          <Group gap="sm" align="baseline">
            <Text fz={parameter.kind === 'number' ? 'xl' : 'md'} fw={600}>
              {text.valueWithUnit(figure.value, parameter)}
            </Text>
            <SourceMark figure={figure} />
          </Group>
          <Text c="dimmed">{text.onDay(formatDate(day), formatDate(figure.validFrom))}</Text>
          <Text>{figure.citation}</Text>
        </div>
        {doing === null && (
          <Group gap="xs">
            {changeable && (
              <May right="decide" told>
                <Button onClick={() => setDoing('change')}>{text.change}</Button>
              </May>
            )}
            {figure.changeId !== null && (
              <May right="decide">
                <Button variant="default" onClick={() => setDoing('withdraw')}>
                  {text.withdraw}
                </Button>
              </May>
            )}
          </Group>
        )}
        {!changeable && doing === null && <Alert color="gray">{text.cannotChange}</Alert>}
        {doing === 'change' && (
          <ChangeForm
            area={area}
            line={line}
            onCancel={done}
            onWritten={(value) => {
              done();
              notify.success(text.changed(parameter.label, value));
            }}
          />
        )}
        {doing === 'withdraw' && figure.changeId !== null && (
          <WithdrawForm
            title={text.withdraw}
            of={{ kind: 'withdraw', id: figure.changeId }}
            onCancel={done}
            onDone={() => {
              done();
              notify.success(text.withdrawn(parameter.label));
            }}
          />
        )}
        <ErrorNote error={history.error?.error} />
        {history.data && <History lines={history.data} line={line} />}
      </Stack>
    </Drawer>
  );
}

function History({ lines, line: { parameter } }: { lines: readonly RuleHistoryLine[]; line: RuleLine }) {
  const { columns } = text;
  return (
    <section>
      <Title order={3} mb="xs">
        {text.history}
      </Title>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table aria-label={text.history} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.from}</Table.Th>
              <Table.Th>{columns.until}</Table.Th>
              <Table.Th>{columns.value}</Table.Th>
              <Table.Th>{columns.citation}</Table.Th>
              <Table.Th>{columns.checked}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((of) => {
              const out = of.withdrawnReason !== null;
              return (
                <Table.Tr key={`${of.validFrom}/${of.changeId}`}>
                  <Table.Td>{formatDate(of.validFrom)}</Table.Td>
                  <Table.Td>{of.validUntil === '' ? '' : formatDate(of.validUntil)}</Table.Td>
                  <Table.Td className={out ? (classes.withdrawn ?? '') : ''}>
                    {text.valueText(of.value, parameter)}
                  </Table.Td>
                  <Table.Td>
                    {of.citation}
                    {of.enteredAt !== '' && (
                      <Text size="sm" c="dimmed">
                        {text.enteredBy(of.ground, of.enteredBy, momentText(of.enteredAt))}
                        {of.withdrawnReason !== null && `; ${text.withdrawnBecause(of.withdrawnReason)}`}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <SourceMark figure={of} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
