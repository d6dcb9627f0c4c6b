/** The wizard on one screen: which printer, print, fold, type eight numbers, see what the printer does, save. */
import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { laddersOf } from '../../../../shared/documents/calibration-sheet.ts';
import { printerProfileText, calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';
import {
  type PrinterProfile,
  pageSizeSchema,
  profileNamesSchema,
} from '../../../../shared/ipc/printer-profile.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { FoldPictures } from './fold-pictures.tsx';
import { FoundFault, foundOf } from './found-fault.tsx';
import { PageSizeFields } from './page-size-fields.tsx';
import { ProfileNamesFields } from './profile-names-fields.tsx';
import { ReadingsForm, type TypedReadings } from './readings-form.tsx';
import { SheetOut } from './sheet-out.tsx';

interface Props {
  /** measured anew; null for a new one */
  readonly profile: PrinterProfile | null;
  readonly onDone: () => void;
}

export function Measure({ profile, onDone }: Props) {
  const [names, setNames] = useState({
    printer: profile?.printer ?? '',
    tray: profile?.tray ?? '',
    paper: profile?.paper ?? '',
  });
  const [page, setPage] = useState(profile?.page ?? { width: 210, height: 297 });
  const [typed, setTyped] = useState<TypedReadings>({});
  const save = useCommand('printerProfile.save');
  const named = profileNamesSchema.safeParse(names);
  const size = pageSizeSchema.safeParse(page);
  const found = size.success ? foundOf(typed, size.data) : null;
  const keep = () => {
    if (!named.success || !size.success || !found?.result.ok) return;
    save.mutate(
      { id: profile?.id ?? null, names: named.data, page: size.data, readings: [...found.readings] },
      {
        onSuccess: () => notify.success(printerProfileText.saved(printerProfileText.nameOf(named.data))),
        onHere: onDone,
      },
    );
  };
  const { rightTitle } = printerProfileText;
  return (
    <DeedForm onSave={keep}>
      <Stack gap="lg" maw={980}>
        <Title order={2} size="h3">
          {profile ? rightTitle.anew : rightTitle.new}
        </Title>
        <Step title={text.which}>
          <SimpleGrid cols={2} spacing="sm">
            <ProfileNamesFields names={names} onChange={setNames} />
            <PageSizeFields page={page} onChange={setPage} />
          </SimpleGrid>
        </Step>
        <Step title={text.print}>
          <Text>{text.printHint}</Text>
          <SheetOut
            job={
              size.success && laddersOf(size.data).length > 0
                ? { document: 'testSheet', page: size.data, profileId: null }
                : null
            }
            fileName={text.testSheetFile(names.paper || text.paper)}
            waiting={text.tooSmall}
          />
        </Step>
        <Step title={text.fold}>
          <FoldPictures />
        </Step>
        <Step title={text.read}>
          <Text>{text.readHint}</Text>
          <ReadingsForm typed={typed} onChange={setTyped} />
        </Step>
        <Step title={text.result}>
          <FoundFault found={found} page={page} />
          <ErrorNote error={save.error?.error} />
          {!named.success && <Text c="dimmed">{text.nameFirst}</Text>}
          <Group>
            <Button type="submit" loading={save.isPending} disabled={!named.success || !found?.result.ok}>
              {printerProfileText.save}
            </Button>
            <Button variant="default" onClick={onDone}>
              {printerProfileText.back}
            </Button>
          </Group>
        </Step>
      </Stack>
    </DeedForm>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Title order={3} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
