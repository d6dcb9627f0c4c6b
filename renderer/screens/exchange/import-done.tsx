import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { ImportResult } from '../../../shared/ipc/import.ts';
import { useOp } from '../../api.ts';
import { ResultWorkbook } from './import-history-result.tsx';

/** What was written, and where to look at it. */
export function ImportDone({ result, onAgain }: { result: ImportResult; onAgain: () => void }) {
  const file = useOp('import.history', {}).data?.find(({ id }) => id === result.batchId)?.fileName;
  const { counts, founded, ratingYears, backup } = result;
  const latest = ratingYears.at(-1);
  return (
    <Stack gap="md">
      <Alert color="teal" icon={<IconCheck aria-hidden />} role="status">
        <Text fw={600}>{text.done(counts.new, counts.changed, counts.same, counts.leftOut)}</Text>
        {founded > 0 && <Text>{text.doneFounded(founded)}</Text>}
        {ratingYears.length > 0 && <Text>{text.doneRatings(ratingYears)}</Text>}
        {backup !== null && <Text>{text.doneBackup(backup)}</Text>}
        <Text>{text.doneUndo}</Text>
      </Alert>
      <Group gap="sm">
        <Button component={Link} to="/dang-vien">
          {text.toMembers}
        </Button>
        {latest !== undefined && (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/xep-loai/$year" params={{ year: String(latest) }} />}
          >
            {text.toYear(latest)}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {text.startAgain}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/nhap-xuat" search={{ muc: 'lich-su' }} />}
        >
          {text.toHistory}
        </Button>
      </Group>
      {counts.leftOut > 0 && file !== undefined && (
        <Stack gap={6}>
          <Text>{text.doneLeftOut(counts.leftOut)}</Text>
          <ResultWorkbook of={{ kind: 'batch', id: result.batchId }} fileName={file} />
        </Stack>
      )}
    </Stack>
  );
}
