import { Button, Stack, Text, Title } from '@mantine/core';
import { printerProfileText, calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';
import type { PrinterProfile } from '../../../../shared/ipc/printer-profile.ts';
import { FoldPictures } from './fold-pictures.tsx';
import { SheetOut } from './sheet-out.tsx';

interface Props {
  readonly profile: PrinterProfile;
  readonly onDone: () => void;
}

/** A second sheet, printed by the profile: every crease must meet the middle number. */
export function CheckSheet({ profile, onDone }: Props) {
  const { id, page } = profile;
  const name = printerProfileText.nameOf(profile);
  return (
    <Stack gap="md" maw={900}>
      <Title order={2} size="h3">
        {printerProfileText.rightTitle.check}: {name}
      </Title>
      <Text>{text.check}</Text>
      <SheetOut
        job={{ document: 'testSheet', page, profileId: id }}
        fileName={text.checkFile(name)}
        waiting=""
      />
      <FoldPictures />
      <div>
        <Button variant="default" onClick={onDone}>
          {printerProfileText.back}
        </Button>
      </div>
    </Stack>
  );
}
