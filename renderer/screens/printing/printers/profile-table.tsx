import { Button, Group, Table, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { inWords } from '../../../../shared/documents/calibration-map.ts';
import { calibrationText, printerProfileText as text } from '../../../../shared/i18n/vi/overlay.ts';
import type { PrinterProfile } from '../../../../shared/ipc/printer-profile.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { DropProfile, RenameProfile } from './profile-deeds.tsx';

interface Props {
  readonly profiles: readonly PrinterProfile[];
  readonly onAnew: (profile: PrinterProfile) => void;
  readonly onCheck: (profile: PrinterProfile) => void;
}

type Deed = { readonly deed: 'rename' | 'drop'; readonly profile: PrinterProfile };

export function ProfileTable({ profiles, onAnew, onCheck }: Props) {
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = () => setDeed(null);
  const { columns } = text;
  return (
    <>
      <Table.ScrollContainer minWidth={720}>
        <Table aria-label={text.table} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              {[columns.printer, columns.tray, columns.paper, columns.found, columns.on, text.actions].map(
                (label) => (
                  <Table.Th key={label}>{label}</Table.Th>
                ),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {profiles.map((profile) => (
              <Table.Tr key={profile.id}>
                <Table.Td>{profile.printer}</Table.Td>
                <Table.Td>{profile.tray}</Table.Td>
                <Table.Td>{profile.paper}</Table.Td>
                <Table.Td>{calibrationText.found(inWords(profile.map, profile.page))}</Table.Td>
                <Table.Td>
                  {formatDate(profile.measuredOn)}
                  {profile.old && (
                    <Group gap={4} wrap="nowrap">
                      <IconClockExclamation size={18} aria-hidden />
                      <Text span>{text.old}</Text>
                    </Group>
                  )}
                </Table.Td>
                <Table.Td>
                  <Group gap={4} role="group" aria-label={text.nameOf(profile)}>
                    {(
                      [
                        [text.check, () => onCheck(profile)],
                        [text.anew, () => onAnew(profile)],
                        [text.rename, () => setDeed({ deed: 'rename', profile })],
                        [text.drop, () => setDeed({ deed: 'drop', profile })],
                      ] as const
                    ).map(([label, act]) => (
                      <Button key={label} variant="default" size="compact-md" onClick={act}>
                        {label}
                      </Button>
                    ))}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {deed?.deed === 'rename' && <RenameProfile profile={deed.profile} onClose={close} />}
      {deed?.deed === 'drop' && <DropProfile profile={deed.profile} onClose={close} />}
    </>
  );
}
