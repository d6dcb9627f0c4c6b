import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { retireText } from '../../../shared/i18n/vi/retire.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { setRetired, useRetired } from '../../parts/retired.ts';
import { TextBlock } from '../../parts/text-block.tsx';
import { useFocusHere } from '../../parts/use-focus-here.ts';

const text = retireText.done;

/** After "Thôi dùng máy này": what went, what did not, and where the register is now. */
export function RetiredNote() {
  const retired = useRetired();
  const here = useFocusHere<HTMLDivElement>(retired);
  if (!retired) return null;
  const { deleted, left, failed, copy, folder, report, reportError } = retired;
  const good = failed.length === 0;
  return (
    <Alert
      ref={here}
      tabIndex={-1}
      role={good ? 'status' : 'alert'}
      color={good ? 'teal' : 'red'}
      icon={good ? <IconCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={text.title(failed.length)}
    >
      <Stack gap="xs" align="flex-start">
        <Text>{text.sum(deleted, left)}</Text>
        <Text style={{ overflowWrap: 'anywhere' }}>{text.copy(copy, folder)}</Text>
        <Text>{report === null ? text.noReport : text.report(report)}</Text>
        <ErrorNote error={reportError} />
        {!good && (
          <List>
            {failed.map(({ where, fault, deleted: gone }) => (
              <List.Item key={where} style={{ overflowWrap: 'anywhere' }}>
                {where}: {text.fault(fault, gone)}
              </List.Item>
            ))}
          </List>
        )}
        <TextBlock text={retired.text} label={text.show} />
        <Text>{text.next}</Text>
        <Button variant="default" onClick={() => setRetired(null)}>
          {text.close}
        </Button>
      </Stack>
    </Alert>
  );
}
