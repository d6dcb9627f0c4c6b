import { Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import type { RecordedKind } from './events/event-forms.ts';
import { EventMenu } from './events/event-menu.tsx';
import { EventWizard } from './events/event-wizard.tsx';
import { LifeTab } from './events/life-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { MemberHead } from './member-head.tsx';
import { NewMember } from './new-member.tsx';
import { SavedRecord } from './saved-record.tsx';

const tabs = ['ly-lich', 'qua-trinh', 'nhat-ky'] as const;
const labels = [text.tabs.record, text.tabs.life, text.tabs.history];

/** One member: the record, the life in the Party, the log. The address "moi" is a new one. */
export function MemberScreen() {
  const { id } = useParams({ from: '/dang-vien/$id' });
  return id === 'moi' ? <NewMember /> : <KnownMember key={id} id={Number(id)} />;
}

function KnownMember({ id }: { id: number }) {
  const member = useOp('member.get', { id });
  const search = useSearch({ from: '/dang-vien/$id' });
  const navigate = useNavigate();
  const [recording, setRecording] = useState<RecordedKind | null>(null);
  const tab = tabs.find((t) => t === search.tab) ?? 'ly-lich';
  const show = (next: string | null) =>
    void navigate({
      to: '/dang-vien/$id',
      params: { id: String(id) },
      search: { tab: next ?? undefined },
      replace: true,
    });

  if (member.error) return <ErrorNote error={member.error.error} />;
  if (!member.data) return <Loading />;
  return (
    <>
      <MemberHead member={member.data}>
        <EventMenu onChoose={setRecording} />
      </MemberHead>
      <Tabs value={tab} onChange={show} keepMounted>
        <Tabs.List mb="md">
          {tabs.map((value, i) => (
            <Tabs.Tab key={value} value={value}>
              {labels[i]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="ly-lich">
          <SavedRecord member={member.data} active={tab === 'ly-lich' && recording === null} />
        </Tabs.Panel>
        <Tabs.Panel value="qua-trinh">
          <LifeTab member={member.data} />
        </Tabs.Panel>
        <Tabs.Panel value="nhat-ky">{tab === 'nhat-ky' && <HistoryTab id={id} />}</Tabs.Panel>
      </Tabs>
      {recording && (
        <EventWizard
          member={member.data}
          kind={recording}
          onClose={() => setRecording(null)}
          onRecorded={() => show('qua-trinh')}
        />
      )}
    </>
  );
}
