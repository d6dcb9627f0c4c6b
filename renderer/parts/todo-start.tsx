import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { todoText as text } from '../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../shared/ipc/todo.ts';
import { assertNever } from '../../shared/result.ts';
import { useMay } from './rights/use-may.ts';

/** The one button that starts the doing: the wizard, the transfer, the book. */
export function TodoStart({ item }: { item: TodoItem }) {
  const { start } = item;
  const label = text.starts[start.to];
  // The wizard of an event and the form of a meeting; the others open what stands there already.
  const writes = start.to === 'event' || start.to === 'meetings';
  if (!useMay(writes ? 'write' : 'read')) return null;
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={text.startOf(label, item.label, item.name)}
      renderRoot={(props) => startLink(start, props)}
    >
      {label}
    </Button>
  );
}

function startLink(start: TodoItem['start'], props: object): ReactNode {
  switch (start.to) {
    case 'event':
      return (
        <Link
          to="/dang-vien/$id"
          params={{ id: String(start.memberId) }}
          search={{ ghi: start.kind }}
          {...props}
        />
      );
    case 'member':
      return <Link to="/dang-vien/$id" params={{ id: String(start.memberId) }} {...props} />;
    case 'dossier':
      return (
        <Link
          to="/dang-vien/$id"
          params={{ id: String(start.memberId) }}
          search={{ tab: 'ho-so' }}
          {...props}
        />
      );
    case 'transfer':
      return <Link to="/chuyen-sinh-hoat" search={{ id: start.id }} {...props} />;
    case 'books':
      return <Link to="/so-sach" {...props} />;
    case 'organisation':
      return <Link to="/to-chuc" search={{ org: start.orgId }} {...props} />;
    case 'inspection':
      return <Link to="/kiem-tra" search={{ muc: 'cac-cuoc', id: start.id }} {...props} />;
    case 'petition':
      return <Link to="/kiem-tra" search={{ muc: 'don-thu', id: start.id }} {...props} />;
    case 'meetings':
      return (
        <Link to="/sinh-hoat" search={{ muc: 'moi', org: start.orgId, thang: start.month }} {...props} />
      );
    case 'absences':
      return (
        <Link
          to="/sinh-hoat"
          search={{ muc: 'bo-sinh-hoat', ...(start.orgId === null ? {} : { org: start.orgId }) }}
          {...props}
        />
      );
    case 'badges':
      return <Link to="/huy-hieu" search={{ muc: 'den-han', dot: start.roundDay }} {...props} />;
    case 'members':
      return <Link to="/dang-vien" {...props} />;
    case 'prints':
      return <Link to="/in-an" search={{ muc: 'so-in' }} {...props} />;
    case 'dues':
      return (
        <Link
          to="/dang-phi"
          search={{ ...(start.orgId === null ? {} : { org: start.orgId }), thang: start.month }}
          {...props}
        />
      );
    default:
      return assertNever(start);
  }
}
