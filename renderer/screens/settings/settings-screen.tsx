/** What belongs to this PC (zoom, colours), and the keeping of the register: backup, password, where it lies. */
import { Button, List, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { customFieldText } from '../../../shared/i18n/vi/custom-field.ts';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import { settingsText as text } from '../../../shared/i18n/vi/settings.ts';
import { spellingText } from '../../../shared/i18n/vi/spelling.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import { transfersText } from '../../../shared/i18n/vi/transfers.ts';
import { useCommand, useOp } from '../../api.ts';
import { DataFolder } from '../../parts/data-folder.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { ZoomChoice } from '../../parts/zoom-choice.tsx';
import { CustomFields } from './custom-fields.tsx';
import { HolidayTable } from './holiday-table.tsx';
import { SectionChoice } from './section-choice.tsx';
import { SpellingChoice } from './spelling-choice.tsx';

export function SettingsScreen() {
  const status = useOp('register.status', {});
  if (!status.data) return <Loading />;
  const { open, dataFolder, portable, version } = status.data;
  return (
    <>
      <PageHeader title={text.title} />
      <ErrorNote error={status.error?.error} />
      <Stack gap="md" maw={860}>
        <Part title={text.appearance} note={text.appearanceNote}>
          <ZoomChoice />
          <May right="today">
            <SchemeChoice />
          </May>
        </Part>
        <May right="today">
          <Part title={text.sections} note={text.sectionsNote}>
            <SectionChoice />
          </Part>
          <Part title={startText.dataFolder}>
            <DataFolder folder={dataFolder} portable={portable} mayChoose={false} />
            {!portable && <Text c="dimmed">{text.folderInUse}</Text>}
          </Part>
        </May>
        <Part title={spellingText.title} note={spellingText.note}>
          <SpellingChoice />
        </Part>
        <Part title={customFieldText.title} note={customFieldText.note}>
          <CustomFields />
        </Part>
        <Part title={transfersText.holidays} note={transfersText.holidaysNote}>
          <HolidayTable />
        </Part>
        <Part title={ruleText.settings.title} note={ruleText.settings.note}>
          <Button variant="default" renderRoot={(props) => <Link to="/quy-dinh" {...props} />}>
            {ruleText.settings.open}
          </Button>
        </Part>
        <Part title={text.about}>
          <List fz="sm">
            {text.aboutLines.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
          <Text>
            {text.version}: {version}
          </Text>
          {open && (
            <Text>
              {text.register}: {open.file}
            </Text>
          )}
        </Part>
      </Stack>
    </>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="md">
      <Title order={2} id={id} mb={4}>
        {title}
      </Title>
      {note !== undefined && (
        <Text c="dimmed" mb="xs">
          {note}
        </Text>
      )}
      <Stack gap="xs" align="flex-start">
        {children}
      </Stack>
    </Paper>
  );
}

const schemes = ['light', 'dark', 'auto'] as const;

function SchemeChoice() {
  const id = useId();
  const settings = useOp('window.settings', {});
  const change = useCommand('window.colorScheme');
  return (
    <div>
      <Text id={id}>{text.scheme}</Text>
      <SegmentedControl
        aria-labelledby={id}
        value={settings.data?.colorScheme ?? 'light'}
        onChange={(value) => {
          const colorScheme = schemes.find((scheme) => scheme === value);
          if (colorScheme) change.mutate({ colorScheme });
        }}
        data={schemes.map((value) => ({ value, label: text.schemes[value] }))}
      />
    </div>
  );
}
