import { useState } from 'react';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import type { AppError } from '../../../shared/result.ts';
import { OpError, useCommand } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { RecordForm } from './record-form.tsx';

/** Corrects a record; refused in words when it was changed meanwhile, and what was typed stays. */
export function SavedRecord({ member, active }: { member: MemberDetail; active: boolean }) {
  const update = useCommand('member.update');
  const [failure, setFailure] = useState<AppError | null>(null);
  return (
    <RecordForm
      record={member.record}
      version={member.version}
      draftKey={`member:${member.id}`}
      saveLabel={text.save}
      saving={update.isPending}
      failure={failure}
      active={active}
      onSave={async (record, version) => {
        try {
          await update.mutateAsync({ id: member.id, version, record });
          setFailure(null);
          notify.success(text.saved(record.fullName));
          return true;
        } catch (error) {
          if (!(error instanceof OpError)) throw error;
          setFailure(error.error);
          return false;
        }
      }}
    />
  );
}
