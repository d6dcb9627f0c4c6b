/**
 * The state of the record's form: what was opened, what is being typed, the draft, what is revealed, and the one
 * question asked on saving.
 */
import { zodResolver } from '@hookform/resolvers/zod';
import { useHotkeys } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  type MemberField,
  type MemberRecord,
  memberFieldNames,
  memberFields,
} from '../../../shared/entities/member.ts';
import { recordSchema } from '../../../shared/fields/to-zod.ts';
import type { AppError, Result } from '../../../shared/result.ts';
import { differencesOf, type FieldChange, overwritten } from '../../../shared/rules/record-changes.ts';
import { useDraft } from '../../fields/use-draft.ts';
import { readDraftRecord } from './draft-record.ts';
import { fieldElementId } from './element-ids.ts';
import type { How } from './save-how.tsx';
import { useRecordCheck } from './use-record-check.ts';

const schema = recordSchema(memberFields);

export interface RecordFormArgs {
  /** null: not in the register yet */
  readonly memberId: number | null;
  readonly record: MemberRecord;
  readonly version: number;
  readonly draftKey: string;
  readonly active: boolean;
  readonly onSave: (
    record: MemberRecord,
    version: number,
    how: How | null,
  ) => Promise<Result<{ readonly version: number }>>;
}

export function useRecordForm({ memberId, record, version, draftKey, active, onSave }: RecordFormArgs) {
  const form = useForm<MemberRecord>({
    resolver: zodResolver(schema),
    defaultValues: record,
    mode: 'onBlur',
  });
  const { isDirty, dirtyFields } = form.formState;
  const draft = useDraft(draftKey);
  const values = form.watch();
  const doubts = useRecordCheck(memberId, values);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [saving, setSaving] = useState(false);
  const [asking, setAsking] = useState<{ filled: MemberRecord; changes: readonly FieldChange[] } | null>(
    null,
  );
  // What stands in the register, as far as this page was shown it: the masks, or the numbers behind them.
  const opened = useRef({ record, version });

  // A newer record from the register replaces the form only while nothing in it is unsaved.
  useEffect(() => {
    // What was just saved is newer than what has been read so far.
    if (isDirty || version < opened.current.version) return;
    opened.current = { record, version };
    form.reset(record);
  }, [record, version, isDirty, form]);

  const body = JSON.stringify(values);
  // An older draft waits for an answer before a new one may take its place.
  useEffect(() => {
    if (isDirty && draft.found === null) draft.keep(body);
  }, [body, isDirty, draft.found, draft.keep]);

  const commit = async (filled: MemberRecord, how: How | null) => {
    setSaving(true);
    const saved = await onSave(filled, opened.current.version, how);
    setSaving(false);
    setFailure(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    setAsking(null);
    opened.current = { record: filled, version: saved.value.version };
    void draft.drop();
    // What was typed while the answer was on its way is not lost.
    const typed = form.getValues();
    form.reset(filled);
    for (const name of memberFieldNames)
      if (typed[name] !== filled[name]) form.setValue(name, typed[name], { shouldDirty: true });
  };

  const save = form.handleSubmit(async (filled) => {
    // Saving what was not touched would only be a step that changes nothing.
    if (memberId !== null && !isDirty) return;
    const held = [...doubts.holders.values()].flat().find((h) => h.refused);
    if (held) {
      document.getElementById(fieldElementId(held.field))?.focus();
      return;
    }
    const changes = overwritten(differencesOf(opened.current.record, filled));
    if (memberId !== null && changes.length > 0) {
      setFailure(null);
      setAsking({ filled, changes });
    } else await commit(filled, null);
  });
  useHotkeys([['mod+S', () => active && asking === null && void save()]], []);

  /** The number behind a mask takes its place; that is no edit. */
  const revealed = useCallback(
    (field: MemberField, value: string) => {
      opened.current = { ...opened.current, record: { ...opened.current.record, [field]: value } };
      form.resetField(field, { defaultValue: value });
    },
    [form],
  );

  /** Takes over what another window saved, and lays what is being typed here over it again. */
  const rebase = (newest: { readonly record: MemberRecord; readonly version: number }) => {
    const typed = memberFieldNames.filter((name) => dirtyFields[name]);
    const kept = { ...values };
    opened.current = newest;
    form.reset(newest.record);
    for (const name of typed) form.setValue(name, kept[name], { shouldDirty: true });
    setFailure(null);
  };

  return {
    form,
    draft,
    doubts,
    failure,
    saving,
    asking,
    answer: (how: How) => asking && void commit(asking.filled, how),
    stopAsking: () => setAsking(null),
    save,
    revealed,
    rebase,
    bringBack: () => {
      const kept = readDraftRecord(draft.found?.body ?? '');
      draft.taken();
      if (!kept) return;
      for (const name of memberFieldNames) form.setValue(name, kept[name], { shouldDirty: true });
    },
    undo: () => {
      form.reset(opened.current.record);
      setFailure(null);
      void draft.drop();
    },
    heldFields: useMemo(
      () => [...doubts.holders].flatMap(([field, list]) => (list.some((h) => h.refused) ? [field] : [])),
      [doubts],
    ),
  };
}
