import { Menu, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { eventKinds } from '../../shared/entities/event.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { stepsText } from '../../shared/i18n/vi/steps.ts';
import { useOp } from '../api.ts';
import { momentText } from '../parts/moment-text.ts';

const words = stepsText.drafts;
/** Kept from one printing to the next, and no deed that waits to be recorded. */
const isDeed = (key: string): boolean => !key.startsWith('print:');

/** Forms begun and not recorded, with the way back to each. Nothing when there is none. */
export function UnsavedDrafts() {
  const drafts = (useOp('draft.list', {}).data ?? []).filter(({ key }) => isDeed(key));
  if (drafts.length === 0) return null;
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <UnstyledButton flex="none">
          <Text td="underline">{words.count(drafts.length)}</Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {drafts.map(({ key, savedAt }) => (
          <DraftItem key={key} draftKey={key} savedAt={savedAt} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A campaign that is being mended opens beside its list. */
const campaignSearch = (id: number) => ({ muc: 'cac-cuoc' as const, ...(id > 0 ? { id } : {}) });

function DraftItem({ draftKey, savedAt }: { draftKey: string; savedAt: string }) {
  const [form = '', id = '', what = ''] = draftKey.split(':');
  const about = Number.isInteger(Number(id)) && Number(id) > 0 ? Number(id) : null;
  const isOfMember = about !== null && form !== 'narrative';
  const member = useOp('member.get', { id: about ?? 0 }, { enabled: isOfMember });
  const name = member.data ? `${member.data.record.fullName}, ` : '';
  const kind = eventKinds.find((k) => k === what);
  const label = (title: string) => `${title} – ${name}${momentText(savedAt)}`;
  const item = (title: string, link?: (props: object) => ReactNode) => (
    <Menu.Item {...(link ? { renderRoot: link } : { disabled: true })}>{label(title)}</Menu.Item>
  );
  if (form === 'event' && about !== null && kind)
    return item(words.event(eventLabels[kind]), (props) => (
      <Link to="/dang-vien/$id" params={{ id }} search={{ ghi: kind }} {...props} />
    ));
  if (form === 'member' && id !== '')
    return item(id === 'moi' ? words.newMember : words.record, (props) => (
      <Link to="/dang-vien/$id" params={{ id }} {...props} />
    ));
  if (form === 'growth') return item(words.growth, (props) => <Link to="/phat-trien" {...props} />);
  if (form === 'transfer') return item(words.transfer, (props) => <Link to="/chuyen-sinh-hoat" {...props} />);
  if (form === 'commendation')
    return item(words.commendation, (props) => (
      <Link to="/huy-hieu" search={{ muc: 'khen-thuong' }} {...props} />
    ));
  if (form === 'inspection') {
    const search = id === 'plan' ? { muc: 'ke-hoach' as const } : campaignSearch(Number(what));
    return item(words.inspection, (props) => <Link to="/kiem-tra" search={search} {...props} />);
  }
  if (form === 'card') return item(words.card, (props) => <Link to="/the-dang-vien" {...props} />);
  if (form === 'petition')
    return item(words.petition, (props) => <Link to="/kiem-tra" search={{ muc: 'don-thu' }} {...props} />);
  if (form === 'meeting')
    return item(words.meeting, (props) => (
      <Link to="/sinh-hoat" search={what === '' ? { muc: 'moi' } : { id: Number(what) }} {...props} />
    ));
  if (form === 'organisation' || form === 'committee')
    return item(words.organisation, (props) => <Link to="/to-chuc" {...props} />);
  if (form === 'narrative')
    return item(words.narrative, (props) => (
      <Link to="/bao-cao" search={{ muc: 'bang-loi', ban: Number(id) }} {...props} />
    ));
  if (form === 'table' && (id === 'list' || id === 'pivot'))
    return item(words.tables[id], (props) => (
      <Link to="/bao-cao" search={{ muc: id === 'list' ? 'danh-sach' : 'bang-dem' }} {...props} />
    ));
  if (form === 'paper')
    return item(words.paper, (props) => <Link to="/in-an" search={{ muc: 'mau', mau: id }} {...props} />);
  if (form === 'badgeDecision')
    return item(words.badgeDecision, (props) => (
      <Link to="/huy-hieu" search={{ muc: 'de-nghi', dot: id }} {...props} />
    ));
  return item(words.other);
}
