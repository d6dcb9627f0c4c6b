import { Button, Group } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import { ok } from '../../../shared/result.ts';
import { differencesOf, overwritten } from '../../../shared/rules/record-changes.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { call, OpError, useCommand } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { RecordAsOf } from './record-as-of-dialog.tsx';
import { useRecordExtras } from './record-extras.tsx';
import { RecordForm } from './record-form.tsx';

/** Fills in, corrects or changes a record; refused in words when it was changed meanwhile, and what was typed stays. */
export function SavedRecord({ member, active }: { member: MemberDetail; active: boolean }) {
  const update = useCommand('member.update');
  const { extras, dialog } = useRecordExtras(member);
  const [lookingBack, setLookingBack] = useState(false);
  const name = member.record.fullName;
  const head = useMemo(
    () => (
      <Group justify="flex-end" mb="xs">
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconCalendarSearch size={18} aria-hidden />}
          onClick={() => setLookingBack(true)}
        >
          {recordText.asOf.open}
        </Button>
      </Group>
    ),
    [],
  );
  return (
    <>
      <RecordForm
        memberId={member.id}
        record={member.record}
        version={member.version}
        draftKey={`member:${member.id}`}
        saveLabel={text.save}
        active={active}
        extras={extras}
        head={head}
        newest={async () => {
          const newest = await call('member.get', { id: member.id });
          return newest.ok ? newest.value : null;
        }}
        onSave={async (record, version, how) => {
          let saved: { readonly version: number };
          try {
            saved = await update.mutateAsync({ id: member.id, version, record, how });
          } catch (error) {
            if (!(error instanceof OpError)) throw error;
            return { ok: false, error: error.error };
          }
          const count = overwritten(differencesOf(member.record, record)).length;
          notify.success(
            how === null
              ? text.saved(record.fullName)
              : how.kind === 'correction'
                ? recordText.how.correctedDone(count, record.fullName)
                : recordText.how.changedDone(count, record.fullName, formatDate(how.effectiveOn)),
          );
          return ok(saved);
        }}
      />
      {dialog}
      {lookingBack && <RecordAsOf member={member} name={name} onClose={() => setLookingBack(false)} />}
    </>
  );
}
