/** One book on the screen: title, its day and organisation, the sentence of figures, the deeds, the rows. */
import { Alert, Anchor, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { BookRequest } from '../../../shared/entities/book.ts';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import type { BookHead, BookSource } from '../../../shared/ipc/book.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { momentText } from '../../../shared/text/moment.ts';
import { call, runJob, useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { OutButtons } from '../../parts/paper-out/out-buttons.tsx';
import type { Outgoing } from '../../parts/paper-out/outgoing.ts';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { BooksSearch } from '../../search-params.ts';
import { BookControls } from './book-controls.tsx';
import { BookTable } from './book-table.tsx';
import { CloseForm } from './close-form.tsx';
import { MovementTable } from './movement-table.tsx';
import { NotesTable } from './notes-table.tsx';

/** The book on its two ways out. */
const outgoing = (head: BookHead, source: BookSource): Outgoing => ({
  title: head.title,
  fileName: text.fileName(head.title, head.orgName, formatDate(head.request.asOf).replaceAll('/', '.')),
  orgId: head.request.orgId,
  write: (paper, token, onProgress) => runJob('book.export', { source, paper, token }, onProgress),
  printJob: (paper, size) => ({ document: 'book', source, paper, size }),
  allowed: () => call('book.head', { source }),
});

interface LiveProps {
  readonly request: BookRequest;
  readonly onChange: (part: Partial<BooksSearch>) => void;
  readonly onClosed: (id: number) => void;
  readonly onLive: (request: BookRequest) => void;
}

export function LiveBook({ request, onChange, onClosed, onLive }: LiveProps) {
  const source: BookSource = { kind: 'live', request };
  const head = useOp('book.head', { source }, { keepPrevious: true });
  const closed = head.data?.closed;
  return (
    <BookFrame
      head={head.data}
      source={source}
      error={<ErrorNote error={head.error?.error} />}
      onClosed={onClosed}
      controls={<BookControls request={request} onChange={onChange} />}
    >
      {closed && (
        <Text size="sm">
          {text.closedSame(momentText(closed.closedAt))}{' '}
          <Anchor component="button" type="button" inherit onClick={() => onClosed(closed.id)}>
            {text.openClosed}
          </Anchor>
        </Text>
      )}
      {head.data && request.book === 'movement' ? (
        <MovementTable request={request} head={head.data} onLive={onLive} />
      ) : null}
    </BookFrame>
  );
}

export function ClosedBook({
  id,
  onLive,
}: {
  readonly id: number;
  readonly onLive: (r: BookRequest) => void;
}) {
  const source: BookSource = { kind: 'closed', id };
  const head = useOp('book.head', { source });
  const closed = head.data?.closed;
  return (
    <BookFrame
      head={head.data}
      source={source}
      error={<ErrorNote error={head.error?.error} />}
      controls={
        closed && (
          <Alert variant="light" color="gray" py={6} icon={<IconLock size={18} aria-hidden />}>
            {text.closedBadge(momentText(closed.closedAt), closed.closedBy)}. {text.closedView}{' '}
            <Anchor component="button" type="button" inherit onClick={() => onLive(closed.request)}>
              {text.openLive}
            </Anchor>
          </Alert>
        )
      }
    >
      {head.data && <NotesTable id={id} columns={head.data.columns} />}
    </BookFrame>
  );
}

interface FrameProps {
  readonly head: BookHead | undefined;
  readonly source: BookSource;
  readonly error: ReactNode;
  readonly controls: ReactNode;
  readonly onClosed?: (id: number) => void;
  readonly children?: ReactNode;
}

function BookFrame({ head, source, error, controls, onClosed, children }: FrameProps) {
  const [closing, setClosing] = useState(false);
  const done = () => setClosing(false);
  if (!head)
    return (
      <>
        {controls}
        {error}
        <Loading />
      </>
    );
  const mayClose = source.kind === 'live' && head.closed === null && head.request.asOf <= todayInVietnam();
  const subtitle = [
    head.form,
    source.kind === 'closed' ? text.closedSpan(head.request.from, head.request.asOf) : '',
    head.orgName,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <PageHeader title={head.title} subtitle={subtitle}>
        <OutButtons out={outgoing(head, source)} />
        {mayClose && (
          <May right="decide">
            <Button leftSection={<IconLock size={18} aria-hidden />} onClick={() => setClosing(true)}>
              {text.close}
            </Button>
          </May>
        )}
      </PageHeader>
      {controls}
      {error}
      <Group gap={6} wrap="nowrap" align="flex-start" role="status">
        <Text>{head.base}</Text>
        {head.note !== '' && (
          <Tooltip label={head.note} multiline w={380} events={{ hover: true, focus: true, touch: true }}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the note must be reachable by keyboard */}
            <span tabIndex={0} role="note" aria-label={head.note}>
              <IconInfoCircle size={20} aria-hidden />
            </span>
          </Tooltip>
        )}
      </Group>
      {children}
      {head.rows === 0 ? (
        <EmptyState text={text.empty} />
      ) : (
        <BookTable key={JSON.stringify(source)} head={head} source={source} />
      )}
      {closing && (
        <CloseForm
          head={head}
          onClose={done}
          onClosed={(id) => {
            done();
            onClosed?.(id);
          }}
        />
      )}
    </>
  );
}
