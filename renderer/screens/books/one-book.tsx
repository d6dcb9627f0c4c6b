/** One book on the screen: title, its day and organisation, the sentence of figures, the deeds, the rows. */
import { Alert, Anchor, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconFileSpreadsheet, IconInfoCircle, IconLock, IconPrinter } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { BookRequest } from '../../../shared/entities/book.ts';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import type { BookHead, BookSource } from '../../../shared/ipc/book.ts';
import { momentText } from '../../../shared/text/moment.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { BooksSearch } from '../../search-params.ts';
import { BookControls } from './book-controls.tsx';
import { BookTable } from './book-table.tsx';
import { CloseForm } from './close-form.tsx';
import { ExportForm } from './export-form.tsx';
import { MovementTable } from './movement-table.tsx';
import { NotesTable } from './notes-table.tsx';

// pdf.js is a third of all code: fetched when somebody prints.
const PrintForm = lazy(async () => ({ default: (await import('./print-form.tsx')).PrintForm }));

type Deed = 'export' | 'print' | 'close' | null;

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
  const [deed, setDeed] = useState<Deed>(null);
  const done = () => setDeed(null);
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
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => setDeed('export')}
        >
          {text.export}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => setDeed('print')}
        >
          {text.print}
        </Button>
        {mayClose && (
          <Button leftSection={<IconLock size={18} aria-hidden />} onClick={() => setDeed('close')}>
            {text.close}
          </Button>
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
      {deed === 'export' && <ExportForm head={head} source={source} onClose={done} />}
      {deed === 'print' && (
        <Suspense fallback={<Loading />}>
          <PrintForm head={head} source={source} onClose={done} />
        </Suspense>
      )}
      {deed === 'close' && (
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
