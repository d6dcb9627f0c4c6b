/**
 * The record as a form by sections, made from the field registry: labels above, doubts under the field, errors
 * summed at the top with a jump, Ctrl+S saves, Enter goes on, drafts kept.
 */
import { Alert, Button, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { IconDeviceFloppy, IconNotes } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import {
  type MemberField,
  type MemberRecord,
  type MemberSection,
  memberFieldNames,
  memberFields,
  memberSections,
} from '../../../shared/entities/member.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { May } from '../../parts/rights/may.tsx';
import { fieldElementId, sectionElementId } from './element-ids.ts';
import { ErrorSummary } from './error-summary.tsx';
import { RecordField } from './record-field.tsx';
import classes from './record-form.module.css';
import { RevealNumber } from './reveal-number.tsx';
import { SaveHow } from './save-how.tsx';
import { SectionIndex } from './section-index.tsx';
import { type RecordFormArgs, useRecordForm } from './use-record-form.ts';

const sectionNames = Object.keys(memberSections) as MemberSection[];
const fieldsOf = (section: MemberSection) =>
  memberFieldNames.filter((name) => memberFields[name].section === section);

interface Props extends RecordFormArgs {
  readonly saveLabel: string;
  /** what stands in a section besides its fields: rows, facts of the ledger, fields of the office's own */
  readonly extras?: ReadonlyMap<MemberSection, ReactNode>;
  /** what stands above the sections */
  readonly head?: ReactNode;
  /** the record as it stands in the register now, after another window has saved it */
  readonly newest?: () => Promise<{ readonly record: MemberRecord; readonly version: number } | null>;
}

export function RecordForm({ saveLabel, extras, head, newest, ...args }: Props) {
  const { form, draft, doubts, failure, ...state } = useRecordForm(args);
  const { errors, isDirty, submitCount } = form.formState;
  const [revealing, setRevealing] = useState<MemberField | null>(null);
  const name = args.record.fullName;
  const problems = [...problemsOf(errors), ...heldProblems(state.heldFields)];
  const shownSections = sectionNames.filter((s) => fieldsOf(s).length > 0 || extras?.has(s));
  const refresh = async () => {
    const latest = await newest?.();
    if (latest) state.rebase(latest);
  };

  return (
    <>
      <form className={classes.form} noValidate onSubmit={(e) => void state.save(e)} onKeyDown={enterGoesOn}>
        <SectionIndex
          sections={shownSections.map((s) => ({
            id: s,
            problems: fieldsOf(s).filter((f) => errors[f]).length,
          }))}
        />
        <div className={classes.sections}>
          {head}
          {draft.found && (
            <Alert color="gray" icon={<IconNotes aria-hidden />} mb="sm" role="status">
              <Group gap="sm">
                <Text>{text.draftFound(momentText(draft.found.savedAt))}</Text>
                <Button variant="default" onClick={state.bringBack}>
                  {text.draftUse}
                </Button>
                <Button variant="subtle" color="gray" onClick={() => void draft.drop()}>
                  {text.draftDrop}
                </Button>
              </Group>
            </Alert>
          )}
          {state.asking === null && <ErrorNote error={failure} />}
          {failure?.code === 'member.changed-meanwhile' && newest && (
            <Button variant="default" my="sm" onClick={() => void refresh()}>
              {recordText.refresh}
            </Button>
          )}
          {submitCount > 0 && <ErrorSummary problems={problems} />}
          {shownSections.map((section) => (
            <section key={section} id={sectionElementId(section)} className={classes.section}>
              <Title order={2} mb="xs">
                {memberSections[section]}
              </Title>
              {fieldsOf(section).length > 0 && (
                <SimpleGrid
                  type="container"
                  cols={{ base: 1, '520px': 2, '900px': section === 'other' ? 2 : 3 }}
                  spacing="md"
                  verticalSpacing="sm"
                >
                  {fieldsOf(section).map((field) => (
                    <RecordField
                      key={field}
                      name={field}
                      control={form.control}
                      warnings={doubts.warnings.get(field)}
                      holders={doubts.holders.get(field)}
                      onReveal={setRevealing}
                    />
                  ))}
                </SimpleGrid>
              )}
              {extras?.get(section)}
            </section>
          ))}
          <May right="write">
            <Group className={classes.foot} gap="sm" wrap="nowrap">
              <Button
                type="submit"
                flex="none"
                title={text.saveKeys}
                loading={state.saving}
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
              >
                {saveLabel}
              </Button>
              <Text c="dimmed" className={classes.keys ?? ''}>
                {text.saveKeys}
              </Text>
              {isDirty && (
                <>
                  <Text role="status" lh="xs">
                    {text.dirty}
                  </Text>
                  <Button variant="subtle" color="gray" flex="none" px="sm" onClick={state.undo}>
                    {text.undo}
                  </Button>
                </>
              )}
            </Group>
          </May>
        </div>
      </form>
      {state.asking && (
        <SaveHow
          name={name}
          changes={state.asking.changes}
          saving={state.saving}
          failure={failure}
          onSave={state.answer}
          onClose={state.stopAsking}
        />
      )}
      {revealing && args.memberId !== null && (
        <RevealNumber
          memberId={args.memberId}
          name={name}
          field={revealing}
          onShown={state.revealed}
          onClose={() => setRevealing(null)}
        />
      )}
    </>
  );
}

const problemsOf = (errors: FieldErrors<MemberRecord>) =>
  memberFieldNames.flatMap((name) => {
    const message = errors[name]?.message;
    return message === undefined
      ? []
      : [{ id: fieldElementId(name), label: memberFields[name].label, message }];
  });

const heldProblems = (fields: readonly MemberField[]) =>
  fields.map((name) => ({
    id: fieldElementId(name),
    label: memberFields[name].label,
    message: recordText.heldShort,
  }));
