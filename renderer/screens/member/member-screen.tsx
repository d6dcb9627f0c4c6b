import { Stack, Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { dossierText } from '../../../shared/i18n/vi/dossier.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { useMay } from '../../parts/rights/use-may.ts';
import type { MemberSearchParams } from '../../search-params.ts';
import { DossierTab } from './dossier-tab.tsx';
import { isRecordedKind } from './events/event-forms.ts';
import { EventMenu } from './events/event-menu.tsx';
import { EventWizard } from './events/event-wizard.tsx';
import { LifeTab } from './events/life-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { HonoursTab } from './honours/honours-tab.tsx';
import { MemberHead } from './member-head.tsx';
import { MemberPrint } from './member-print.tsx';
import { MemberTasks } from './member-tasks.tsx';
import { NewMember } from './new-member.tsx';
import { PostsPanel } from './posts-panel.tsx';
import { SavedRecord } from './saved-record.tsx';
import { useGoToField } from './use-go-to-field.ts';

const tabs = ['ly-lich', 'qua-trinh', 'khen-ky-luat', 'ho-so', 'nhat-ky'] as const;
const labels = [text.tabs.record, text.tabs.life, text.tabs.honours, dossierText.tab, text.tabs.history];

/** One member: the record, the life in the Party, the log. The address "moi" is a new one. */
export function MemberScreen() {
  const { id } = useParams({ from: '/dang-vien/$id' });
  return id === 'moi' ? (
    <May right="write" told>
      <NewMember />
    </May>
  ) : (
    <KnownMember key={id} id={Number(id)} />
  );
}

function KnownMember({ id }: { id: number }) {
  const member = useOp('member.get', { id });
  const search = useSearch({ from: '/dang-vien/$id' });
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const tab = tabs.find((t) => t === search.tab) ?? 'ly-lich';
  const go = (to: MemberSearchParams) =>
    void navigate({ to: '/dang-vien/$id', params: { id: String(id) }, search: to, replace: true });
  // The wizard stands in the address, so that any screen can open one.
  const recording = isRecordedKind(search.ghi) ? search.ghi : null;

  useGoToField(search.muc, member.data !== undefined);
  if (member.error) return <ErrorNote error={member.error.error} />;
  if (!member.data) return <Loading />;
  return (
    <>
      <MemberHead member={member.data}>
        <MemberPrint id={id} />
        <May right="write">
          <EventMenu member={member.data} onChoose={(ghi) => go({ tab: search.tab, ghi })} />
        </May>
      </MemberHead>
      <Tabs value={tab} onChange={(next) => go({ tab: next ?? undefined })} keepMounted>
        <Tabs.List mb="md">
          {tabs.map((value, i) => (
            <Tabs.Tab key={value} value={value}>
              {labels[i]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="ly-lich">
          <MemberTasks memberId={id} />
          <SavedRecord member={member.data} active={tab === 'ly-lich' && recording === null} />
        </Tabs.Panel>
        <Tabs.Panel value="qua-trinh">
          <Stack gap="lg">
            <LifeTab member={member.data} />
            {tab === 'qua-trinh' && <PostsPanel memberId={id} />}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="khen-ky-luat">{tab === 'khen-ky-luat' && <HonoursTab memberId={id} />}</Tabs.Panel>
        <Tabs.Panel value="ho-so">{tab === 'ho-so' && <DossierTab memberId={id} />}</Tabs.Panel>
        <Tabs.Panel value="nhat-ky">{tab === 'nhat-ky' && <HistoryTab id={id} />}</Tabs.Panel>
      </Tabs>
      {recording && mayWrite && (
        <EventWizard
          key={recording}
          member={member.data}
          kind={recording}
          onClose={() => go({ tab: search.tab })}
          onRecorded={() => go({ tab: 'qua-trinh' })}
        />
      )}
    </>
  );
}
