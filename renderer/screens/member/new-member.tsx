import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import type { AppError } from '../../../shared/result.ts';
import { OpError, useCommand } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { BackToList } from './member-head.tsx';
import { RecordForm } from './record-form.tsx';

const blank = emptyMemberRecord();

/** A record for somebody who is not in the register yet. */
export function NewMember() {
  const add = useCommand('member.add');
  const navigate = useNavigate();
  const [failure, setFailure] = useState<AppError | null>(null);
  return (
    <>
      <BackToList />
      <PageHeader title={text.newTitle} subtitle={text.newSubtitle} />
      <RecordForm
        record={blank}
        version={0}
        draftKey="member:moi"
        saveLabel={text.add}
        saving={add.isPending}
        failure={failure}
        active
        onSave={async (record) => {
          try {
            const { id } = await add.mutateAsync({ record });
            notify.success(text.added(record.fullName));
            void navigate({
              to: '/dang-vien/$id',
              params: { id: String(id) },
              search: { tab: 'qua-trinh' },
              replace: true,
            });
            return true;
          } catch (error) {
            if (!(error instanceof OpError)) throw error;
            setFailure(error.error);
            return false;
          }
        }}
      />
    </>
  );
}
