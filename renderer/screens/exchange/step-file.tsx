import { Alert, Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import {
  rosterKindNames,
  skippedReasons,
  importText as text,
  workbookNotices,
} from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import type { ImportView } from '../../../shared/ipc/import.ts';
import { rosterKinds } from '../../../shared/roster/types.ts';
import { useOp } from '../../api.ts';
import { momentText } from '../../parts/moment-text.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import classes from './exchange.module.css';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** What the file is, whose list it holds and of which day. */
export function StepFile({ wizard }: { wizard: OpenWizard }) {
  const { view } = wizard.staged;
  const { choices, kind } = wizard.decisions;
  const organisations = useOp('organisation.list', {});
  const { asOf } = choices;
  const obstacle = asOf.length !== 10 ? text.asOfRequired : asOf > todayInVietnam() ? text.asOfFuture : null;
  return (
    <StepFrame wizard={wizard} obstacle={obstacle && `${text.asOf}: ${obstacle}`}>
      <FileFacts view={view} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <Select
          label={wizardText.kind}
          description={
            kind === null ? wizardText.kindAutomatic(rosterKindNames[view.kind]) : wizardText.kindChosen
          }
          data={rosterKinds.map((value) => ({ value, label: rosterKindNames[value] }))}
          value={kind ?? view.kind}
          allowDeselect={false}
          onChange={(value) => wizard.decide({ kind: rosterKinds.find((k) => k === value) ?? null })}
        />
        <PartialDateInput
          label={text.asOf}
          required
          value={asOf}
          onChange={(iso) => wizard.choose({ asOf: iso })}
          description={view.asOf === null ? text.asOfMissing : text.asOfFound}
        />
        <Select
          label={text.organisation}
          searchable
          allowDeselect={false}
          data={(organisations.data ?? []).map((o) => ({ value: String(o.id), label: o.name }))}
          value={String(choices.orgId)}
          onChange={(id) => id !== null && wizard.choose({ orgId: Number(id), organisations: {} })}
        />
        <NewOrganisation wizard={wizard} titles={view.titles} />
      </SimpleGrid>
    </StepFrame>
  );
}

function FileFacts({ view }: { view: ImportView }) {
  const reasons = [...new Set(view.skipped.map((s) => skippedReasons[s.why]))].join(', ');
  return (
    <Stack gap="sm">
      <dl className={classes.facts ?? ''}>
        <dt>{text.file}</dt>
        <dd>
          <b>{view.fileName}</b> – {text.people(view.people)}
        </dd>
        <dt>{text.tableLabel}</dt>
        <dd>
          {text.table(view.headerRows, view.firstRow, view.lastRow)}
          {view.skipped.length > 0 && ` ${text.skipped(view.skipped.length)}: ${reasons}.`}
        </dd>
        {view.titles.length > 0 && (
          <>
            <dt>{text.titles}</dt>
            <dd>{view.titles.join(' · ')}</dd>
          </>
        )}
      </dl>
      {view.notices.map((notice) => (
        <Text key={notice}>{workbookNotices[notice]}</Text>
      ))}
      {view.remembered && (
        <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
          {wizardText.remembered(view.remembered.fileName, momentText(view.remembered.usedAt))}
        </Alert>
      )}
      {view.aliased.map((alias) => (
        <Text key={alias.written}>{wizardText.aliased(alias)}</Text>
      ))}
      {view.importedBefore && (
        <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
          {text.importedBefore(momentText(view.importedBefore.at), view.importedBefore.by)}
        </Alert>
      )}
    </Stack>
  );
}

/** The list's own organisation where the register has none of that name yet; the title often names it. */
function NewOrganisation({ wizard, titles }: { wizard: OpenWizard; titles: readonly string[] }) {
  const { newOrganisation } = wizard.decisions.choices;
  const named = titles.filter((title) => /^(chi bộ|đảng bộ)\s/iu.test(title) && title.length <= 120);
  const set = (name: string) => wizard.choose({ newOrganisation: name, organisations: {} });
  return (
    <Stack gap={6}>
      <TextInput
        label={text.newOrganisation}
        description={text.newOrganisationHint}
        maxLength={200}
        value={newOrganisation}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <Group gap="xs">
        {named
          .filter((title) => title !== newOrganisation)
          .map((title) => (
            <Button key={title} variant="default" size="compact-md" onClick={() => set(title)}>
              {text.takeTitle(title)}
            </Button>
          ))}
      </Group>
    </Stack>
  );
}
