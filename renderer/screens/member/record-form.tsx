/**
 * The record as a form by sections, made from the field registry: labels above, doubts under the field, errors
 * summed at the top with a jump, Ctrl+S saves, Enter goes on, drafts kept.
 */
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDeviceFloppy, IconNotes } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { Controller, type FieldErrors, useForm } from 'react-hook-form';
import {
  type MemberRecord,
  memberFieldNames,
  memberFields,
  memberSections,
} from '../../../shared/entities/member.ts';
import { recordSchema } from '../../../shared/fields/to-zod.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import type { AppError } from '../../../shared/result.ts';
import { identityWarnings } from '../../../shared/rules/identity-checks.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { FieldControl } from '../../fields/field-control.tsx';
import { useDraft } from '../../fields/use-draft.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { readDraftRecord } from './draft-record.ts';
import { fieldElementId, sectionElementId } from './element-ids.ts';
import { ErrorSummary } from './error-summary.tsx';
import classes from './record-form.module.css';
import { SectionIndex } from './section-index.tsx';

const schema = recordSchema(memberFields);
type Section = keyof typeof memberSections;
const sectionNames = Object.keys(memberSections) as Section[];
const fieldsOf = (section: Section) =>
  memberFieldNames.filter((name) => memberFields[name].section === section);

interface Props {
  /** what stands in the register now; a blank record for a new member */
  readonly record: MemberRecord;
  readonly version: number;
  readonly draftKey: string;
  readonly saveLabel: string;
  readonly saving: boolean;
  readonly failure: AppError | null;
  /** gets the version that the form was opened with, so that a clash is seen; resolves true when it was saved */
  readonly onSave: (record: MemberRecord, version: number) => Promise<boolean>;
  /** Ctrl+S belongs to the tab that is seen */
  readonly active: boolean;
}

export function RecordForm({ record, version, draftKey, saveLabel, saving, failure, onSave, active }: Props) {
  const form = useForm<MemberRecord>({
    resolver: zodResolver(schema),
    defaultValues: record,
    mode: 'onBlur',
  });
  const { isDirty, errors } = form.formState;
  const draft = useDraft(draftKey);
  const values = form.watch();
  const body = JSON.stringify(values);

  // A newer record from the register replaces the form only while nothing in it is unsaved.
  const openedWith = useRef(version);
  useEffect(() => {
    if (isDirty) return;
    openedWith.current = version;
    form.reset(record);
  }, [record, version, isDirty, form]);

  // An older draft waits for an answer before a new one may take its place.
  useEffect(() => {
    if (isDirty && draft.found === null) draft.keep(body);
  }, [body, isDirty, draft.found, draft.keep]);

  const save = form.handleSubmit(async (filled) => {
    if (!(await onSave(filled, openedWith.current))) return;
    await draft.drop();
    form.reset(filled);
  });
  useHotkeys([['mod+S', () => active && void save()]], []);

  const bringBack = () => {
    const kept = readDraftRecord(draft.found?.body ?? '');
    draft.taken();
    if (!kept) return;
    for (const name of memberFieldNames) form.setValue(name, kept[name], { shouldDirty: true });
  };
  const undo = () => {
    form.reset(record);
    void draft.drop();
  };
  const warnings = useMemo(() => Map.groupBy(identityWarnings(values), (w) => w.field), [values]);

  return (
    <form className={classes.form} noValidate onSubmit={(e) => void save(e)} onKeyDown={enterGoesOn}>
      <SectionIndex
        sections={sectionNames.map((s) => ({ id: s, problems: fieldsOf(s).filter((f) => errors[f]).length }))}
      />
      <div className={classes.sections}>
        {draft.found && (
          <Alert color="gray" icon={<IconNotes aria-hidden />} mb="sm" role="status">
            <Group gap="sm">
              <Text>{text.draftFound(momentText(draft.found.savedAt))}</Text>
              <Button variant="default" onClick={bringBack}>
                {text.draftUse}
              </Button>
              <Button variant="subtle" color="gray" onClick={() => void draft.drop()}>
                {text.draftDrop}
              </Button>
            </Group>
          </Alert>
        )}
        <ErrorNote error={failure} />
        {form.formState.submitCount > 0 && <ErrorSummary problems={problemsOf(errors)} />}
        {sectionNames.map((section) => (
          <section key={section} id={sectionElementId(section)} className={classes.section}>
            <Title order={2} mb="xs">
              {memberSections[section]}
            </Title>
            <SimpleGrid
              type="container"
              cols={{ base: 1, '520px': 2, '900px': 3 }}
              spacing="md"
              verticalSpacing="sm"
            >
              {fieldsOf(section).map((name) => (
                <Controller
                  key={name}
                  name={name}
                  control={form.control}
                  render={({ field, fieldState }) => (
                    <FieldControl
                      def={memberFields[name]}
                      id={fieldElementId(name)}
                      value={field.value}
                      onChange={field.onChange}
                      onBlur={field.onBlur}
                      error={fieldState.error?.message}
                      warnings={(warnings.get(name) ?? []).map((w) => text.warning(w.rule, w.citation))}
                    />
                  )}
                />
              ))}
            </SimpleGrid>
          </section>
        ))}
        <Group className={classes.foot} gap="sm">
          <Button type="submit" loading={saving} leftSection={<IconDeviceFloppy size={18} aria-hidden />}>
            {saveLabel}
          </Button>
          <Text c="dimmed">{text.saveKeys}</Text>
          {isDirty && (
            <>
              <Text role="status">{text.dirty}</Text>
              <Button variant="subtle" color="gray" onClick={undo}>
                {text.undo}
              </Button>
            </>
          )}
        </Group>
      </div>
    </form>
  );
}

const problemsOf = (errors: FieldErrors<MemberRecord>) =>
  memberFieldNames.flatMap((name) => {
    const message = errors[name]?.message;
    return message === undefined
      ? []
      : [{ id: fieldElementId(name), label: memberFields[name].label, message }];
  });
