import { Badge, Group, Radio, Stack, Text } from '@mantine/core';
import { startText } from '../../../shared/i18n/vi/start.ts';
import type { RegisterFile } from '../../../shared/ipc/register.ts';
import { momentText } from '../../parts/moment-text.ts';

interface Props {
  readonly files: readonly RegisterFile[];
  readonly value: string;
  readonly onChange: (file: string) => void;
}

/** Which register of the data folder is to be opened. */
export function RegisterChoice({ files, value, onChange }: Props) {
  return (
    <Radio.Group label={startText.whichRegister} value={value} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {files.map((f) => (
          <Group key={f.file} gap="sm">
            <Radio value={f.file} label={f.file.replace(/\.sodang$/, '')} />
            {f.practice && (
              <Badge color="yellow.4" variant="filled" tt="none" fz="sm" autoContrast>
                {startText.practice}
              </Badge>
            )}
            <Text c="dimmed">{startText.modified(momentText(f.modifiedAt))}</Text>
          </Group>
        ))}
      </Stack>
    </Radio.Group>
  );
}
